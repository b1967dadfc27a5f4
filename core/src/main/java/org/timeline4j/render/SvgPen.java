package org.timeline4j.render;

import java.io.IOException;

/**
 * Writes the elements of a picture. Not thread-safe.
 *
 * <p>Coordinates count from the side where reading begins, so that a picture in Arabic is the
 * mirror image of one in English; lines of text begin on the other side there as well.
 */
final class SvgPen {
  /** Begin and end of a run that is isolated from the direction around it. */
  private static final String LEFT_TO_RIGHT = "\u2066";

  private static final String END = "\u2069";

  private final Appendable out;
  private final ColorScheme colors;
  private final double width;
  private final boolean mirrored;

  SvgPen(Appendable out, ColorScheme colors, double width, boolean mirrored) {
    this.out = out;
    this.colors = colors;
    this.width = width;
    this.mirrored = mirrored;
  }

  /** Returns a pen with the same settings that writes somewhere else. */
  SvgPen onto(Appendable other) {
    return new SvgPen(other, colors, width, mirrored);
  }

  SvgPen raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Draws a line; {@code dashes} as in {@code stroke-dasharray}, empty for none. */
  void line(double x1, double y1, double x2, double y2, double wide, String dashes, SvgInk ink)
      throws IOException {
    out.append("<path d=\"M").append(point(x1, y1)).append('L').append(point(x2, y2)).append('"');
    out.append(ink.line(colors)).append(" stroke-width=\"").append(number(wide)).append('"');
    dashed(dashes);
    out.append("/>\n");
  }

  /** Draws the lines from point to point: x and y by turns. */
  void lines(double[] points, double wide, SvgInk ink) throws IOException {
    out.append("<path d=\"");
    for (int i = 0; i < points.length; i += 2) {
      out.append(i == 0 ? 'M' : 'L').append(point(points[i], points[i + 1]));
    }
    out.append('"').append(ink.line(colors)).append(" stroke-width=\"").append(number(wide));
    out.append("\"/>\n");
  }

  /** Draws a filled rectangle. */
  void rectangle(double x, double y, double wide, double high, double round, SvgInk ink)
      throws IOException {
    shape(x, y, wide, high, round);
    out.append(ink.fill(colors)).append("/>\n");
  }

  /** Draws a filled rectangle with a dashed outline. */
  void dashedRectangle(
      double x, double y, double wide, double high, double round, SvgInk ink, SvgInk outline)
      throws IOException {
    shape(x, y, wide, high, round);
    out.append(ink.fillWithin(outline, colors));
    dashed("3 2");
    out.append("/>\n");
  }

  private void shape(double x, double y, double wide, double high, double round)
      throws IOException {
    double left = mirrored ? width - x - wide : x;
    out.append("<rect x=\"").append(number(left)).append("\" y=\"").append(number(y));
    out.append("\" width=\"").append(number(Math.max(0, wide))).append("\" height=\"");
    out.append(number(high)).append('"');
    if (round > 0) {
      out.append(" rx=\"").append(number(round)).append('"');
    }
  }

  /** Draws a filled circle. */
  void dot(double x, double y, double radius, SvgInk ink) throws IOException {
    circle(x, y, radius);
    out.append(ink.fill(colors)).append("/>\n");
  }

  /** Draws a circle with a dashed outline. */
  void dashedDot(double x, double y, double radius, SvgInk ink, SvgInk outline) throws IOException {
    circle(x, y, radius);
    out.append(ink.fillWithin(outline, colors)).append(" stroke-width=\"1.5\"");
    dashed("2.5 1.5");
    out.append("/>\n");
  }

  private void circle(double x, double y, double radius) throws IOException {
    out.append("<circle cx=\"").append(number(mirror(x))).append("\" cy=\"").append(number(y));
    out.append("\" r=\"").append(number(radius)).append('"');
  }

  /** Writes a line of text that begins at x. */
  void text(double x, double y, double size, boolean bold, SvgInk ink, String line)
      throws IOException {
    openText(x, y, false);
    out.append(" font-size=\"").append(number(size)).append('"');
    if (bold) {
      out.append(" font-weight=\"700\"");
    }
    out.append(ink.fill(colors)).append(">").append(HtmlText.escape(line)).append("</text>\n");
  }

  /** Writes a label whose first line has its baseline at y; x is where its lines begin or end. */
  void label(double x, double y, boolean before, SvgLabel label) throws IOException {
    openText(x, y, before);
    out.append('>');
    double below = 0;
    for (SvgLabel.Line line : label.all()) {
      out.append("<tspan x=\"").append(number(mirror(x))).append("\" dy=\"");
      out.append(number(below)).append("\">");
      if (!line.bold().isEmpty()) {
        out.append("<tspan font-weight=\"700\"").append(SvgInk.ACCENT.fill(colors)).append('>');
        out.append(HtmlText.escape(line.bold())).append("</tspan>");
        out.append(line.plain().isEmpty() ? "" : SvgLabel.BETWEEN);
      }
      // The space keeps the lines apart where the text is copied.
      // What articles say is English; its full stop must not wander to the other side.
      out.append(mirrored ? LEFT_TO_RIGHT : "").append(HtmlText.escape(line.plain()));
      out.append(mirrored ? END : "");
      out.append(before ? "" : " ");
      out.append("</tspan>");
      below = SvgLayout.LINE;
    }
    out.append("</text>\n");
  }

  private void openText(double x, double y, boolean before) throws IOException {
    out.append("<text x=\"").append(number(mirror(x))).append("\" y=\"").append(number(y));
    out.append('"');
    if (before) {
      out.append(" text-anchor=\"end\"");
    }
  }

  private void dashed(String dashes) throws IOException {
    if (!dashes.isEmpty()) {
      out.append(" stroke-dasharray=\"").append(dashes).append('"');
    }
  }

  private double mirror(double x) {
    return mirrored ? width - x : x;
  }

  private String point(double x, double y) {
    return number(mirror(x)) + " " + number(y);
  }

  /** Returns the number to a tenth, the same on each machine. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long rest = Math.abs(tenths % 10);
    String sign = tenths < 0 && tenths > -10 ? "-" : "";
    return sign + tenths / 10 + (rest == 0 ? "" : "." + rest);
  }
}
