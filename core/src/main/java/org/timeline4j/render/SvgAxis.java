package org.timeline4j.render;

import java.io.IOException;
import org.timeline4j.render.TimeScale.Piece;
import org.timeline4j.render.TimeTicks.Tick;

/** The axis of a picture: ticks and their labels, and where it is broken. */
final class SvgAxis {
  private static final double FONT = 11.5;
  private static final double ROW = 15;

  private final TimeScale scale;
  private final TimeTicks ticks;

  SvgAxis(TimeScale scale, DateWords dates) {
    this.scale = scale;
    this.ticks = new TimeTicks(scale, dates);
  }

  /** Returns how high the labels are. */
  double height() {
    return (ticks.areNested() ? 2 * ROW : ROW) + 6;
  }

  boolean isBroken() {
    return scale.pieces().size() > 1;
  }

  /** Draws what stands behind the events: the lines of the ticks, the breaks. */
  void drawGround(SvgPen pen, double top, double bottom) throws IOException {
    for (Piece piece : scale.pieces()) {
      for (Tick tick : ticks.of(piece)) {
        pen.line(tick.x(), top, tick.x(), bottom, 1, "", SvgInk.RULE);
      }
    }
    for (int i = 1; i < scale.pieces().size(); i++) {
      double x = scale.pieces().get(i).x() - TimeScale.BREAK;
      pen.rectangle(x, top, TimeScale.BREAK, bottom - top, 0, SvgInk.GAP);
    }
  }

  /** Draws the axis with its labels above the line at y. */
  void drawAbove(SvgPen pen, double y) throws IOException {
    drawLine(pen, y);
    drawLabels(pen, y - 6, ticks.areNested() ? y - 6 - ROW : y - 6);
  }

  /** Draws the axis with its labels below the line at y. */
  void drawBelow(SvgPen pen, double y) throws IOException {
    drawLine(pen, y);
    drawLabels(pen, y + ROW, ticks.areNested() ? y + 2 * ROW : y + ROW);
  }

  private void drawLine(SvgPen pen, double y) throws IOException {
    for (Piece piece : scale.pieces()) {
      pen.line(piece.x(), y, piece.right(), y, 1.5, "", SvgInk.INK);
      for (Tick tick : ticks.of(piece)) {
        pen.line(tick.x(), y - 4, tick.x(), y + 4, 1, "", SvgInk.INK);
      }
    }
    for (int i = 1; i < scale.pieces().size(); i++) {
      drawBreak(pen, scale.pieces().get(i).x() - TimeScale.BREAK, y);
    }
  }

  /** Two strokes across the axis: here it is cut. */
  static void drawBreak(SvgPen pen, double x, double y) throws IOException {
    double middle = x + TimeScale.BREAK / 2;
    for (double stroke : new double[] {middle - 4, middle + 4}) {
      pen.line(stroke - 3, y + 7, stroke + 3, y - 7, 1.5, "", SvgInk.INK);
    }
  }

  private void drawLabels(SvgPen pen, double tickY, double contextY) throws IOException {
    boolean bold = !ticks.areNested();
    for (Piece piece : scale.pieces()) {
      for (Tick tick : ticks.of(piece)) {
        pen.text(tick.x() + 3, tickY, FONT, bold, SvgInk.INK, tick.label());
      }
      for (Tick tick : ticks.contexts(piece)) {
        pen.text(tick.x() + 3, contextY, FONT, true, SvgInk.INK, tick.label());
      }
    }
  }
}
