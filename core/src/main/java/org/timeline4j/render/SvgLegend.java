package org.timeline4j.render;

import java.io.IOException;
import java.util.List;
import org.timeline4j.render.SvgLayout.Block;
import org.timeline4j.render.SvgMark.Shape;

/** Says in words what the signs of a picture mean, those only that it has. */
final class SvgLegend {
  private static final double FONT = 11;
  private static final double LINE = 17;
  private static final double SIGN = 26;

  /** Draws one sign from x on, around y. */
  private interface Sign {
    void draw(double x, double y) throws IOException;
  }

  private final SvgPen pen;
  private final Words words;
  private final double left;
  private final double right;
  private double x;
  private double y;

  SvgLegend(SvgPen pen, Words words, double left, double right) {
    this.pen = pen;
    this.words = words;
    this.left = left;
    this.right = right;
    this.x = left;
  }

  /** Draws the legend from the top and returns where it ends. */
  double draw(List<Block> blocks, boolean broken, double top) throws IOException {
    if (blocks.isEmpty()) {
      return top;
    }
    y = top + LINE;
    pen.raw("<g aria-hidden=\"true\">\n");
    if (has(blocks, Shape.POINT)) {
      entry((at, on) -> SvgSigns.dot(pen, Shape.POINT, at + 13, on), words.get("sign.day"));
    }
    if (has(blocks, Shape.SPAN)) {
      entry((at, on) -> SvgSigns.bar(pen, true, at, at + 22, on), words.get("sign.span"));
    }
    if (has(blocks, Shape.WITHIN)) {
      entry((at, on) -> SvgSigns.bar(pen, false, at, at + 22, on), words.get("sign.within"));
    }
    if (has(blocks, Shape.EITHER)) {
      entry(this::either, words.get("sign.either"));
    }
    if (blocks.stream().anyMatch(b -> b.mark().openStart() || b.mark().openEnd())) {
      entry((at, on) -> SvgSigns.arrow(pen, at + 10, on, 1), words.get("sign.open"));
    }
    if (broken) {
      entry((at, on) -> SvgAxis.drawBreak(pen, at + 1, on), words.get("sign.break"));
    }
    pen.raw("</g>\n");
    return y;
  }

  private void either(double at, double on) throws IOException {
    pen.line(at + 2, on, at + 20, on, 1.5, "1 3", SvgInk.ACCENT);
    SvgSigns.dot(pen, Shape.EITHER, at + 4, on);
    SvgSigns.dot(pen, Shape.EITHER, at + 18, on);
  }

  private static boolean has(List<Block> blocks, Shape shape) {
    return blocks.stream().anyMatch(block -> block.mark().shape() == shape);
  }

  private void entry(Sign sign, String meaning) throws IOException {
    double wide = SIGN + FONT * TextWidths.of(meaning) + 16;
    if (x > left && x + wide > right) {
      x = left;
      y += LINE;
    }
    sign.draw(x, y - 4);
    pen.text(x + SIGN + 2, y, FONT, false, SvgInk.SOFT, meaning);
    x += wide;
  }
}
