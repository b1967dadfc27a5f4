package org.timeline4j.render;

import java.io.IOException;
import org.timeline4j.render.SvgLayout.Block;
import org.timeline4j.render.SvgMark.Shape;
import org.timeline4j.render.TimeScale.Extent;
import org.timeline4j.render.TimeScale.Piece;

/** Draws the signs of events; what is not known is dashed and pale. */
final class SvgSigns {
  static final double RADIUS = 4;
  static final double HEIGHT = 8;

  private final SvgPen pen;
  private final TimeScale scale;

  SvgSigns(SvgPen pen, TimeScale scale) {
    this.pen = pen;
    this.scale = scale;
  }

  void draw(Block block) throws IOException {
    double y = block.y() + 6.5;
    if (block.isDot()) {
      if (block.label().lines() > 1) {
        double foot = block.y() + block.height() - 3;
        pen.line(block.from(), y, block.from(), foot, 1, "", SvgInk.ACCENT);
      }
      dot(pen, block.mark().shape(), block.from(), y);
      return;
    }
    if (block.mark().shape() == Shape.EITHER) {
      either(block, y);
      return;
    }
    boolean solid = block.mark().shape() == Shape.SPAN;
    double from = block.from() + (block.mark().openStart() ? HEIGHT : 0);
    double to = block.to() - (block.mark().openEnd() ? HEIGHT : 0);
    double before = from;
    for (Piece piece : scale.pieces()) {
      double left = Math.max(from, piece.x());
      double end = Math.min(to, piece.right());
      if (left < end) {
        if (before < left) {
          pen.line(before, y, left, y, 1.5, "1 3", SvgInk.ACCENT);
        }
        bar(pen, solid, left, end, y);
        before = end;
      }
    }
    if (block.mark().openStart()) {
      arrow(pen, from, y, -1);
    }
    if (block.mark().openEnd()) {
      arrow(pen, to, y, 1);
    }
  }

  private void either(Block block, double y) throws IOException {
    pen.line(block.from(), y, block.to(), y, 1.5, "1 3", SvgInk.ACCENT);
    for (Extent extent : block.mark().extents()) {
      double from = scale.x(extent.from());
      double to = scale.x(extent.to());
      if (to - from < 3 * RADIUS || extent.to() - extent.from() <= 1) {
        pen.dashedDot((from + to) / 2, y, RADIUS, SvgInk.TINT, SvgInk.ACCENT);
      } else {
        bar(pen, false, from, to, y);
      }
    }
  }

  static void dot(SvgPen pen, Shape shape, double x, double y) throws IOException {
    if (shape == Shape.POINT) {
      pen.dot(x, y, RADIUS, SvgInk.ACCENT);
    } else {
      pen.dashedDot(x, y, RADIUS, SvgInk.TINT, SvgInk.ACCENT);
    }
  }

  static void bar(SvgPen pen, boolean solid, double from, double to, double y) throws IOException {
    double top = y - HEIGHT / 2;
    if (solid) {
      pen.rectangle(from, top, to - from, HEIGHT, 2, SvgInk.ACCENT);
    } else {
      pen.dashedRectangle(from, top, to - from, HEIGHT, 2, SvgInk.TINT, SvgInk.ACCENT);
    }
  }

  /** The tip of a bar whose end is not known, from x into the direction. */
  static void arrow(SvgPen pen, double x, double y, int direction) throws IOException {
    double tip = x + direction * HEIGHT;
    double[] points = {x, y - HEIGHT / 2 - 1, tip, y, x, y + HEIGHT / 2 + 1};
    pen.lines(points, 1.5, SvgInk.ACCENT);
  }
}
