package org.timeline4j.render;

import java.util.Locale;

/** The colours of a picture, each with its value on light and on dark paper. */
enum SvgInk {
  PAPER("#fdfcf9", "#171614"),
  INK("#1c1b19", "#ece8e0"),
  SOFT("#57534c", "#b3ada2"),
  RULE("#ddd8cc", "#3a3730"),
  ACCENT("#8a1c1c", "#f0a08c"),
  TINT("#f0dcd6", "#4a2a24"),
  GAP("#f3efe6", "#23211d");

  private final String light;
  private final String dark;

  SvgInk(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  /** Returns the attributes that fill a shape or text with it. */
  String fill(ColorScheme scheme) {
    return " class=\"" + fillClass() + "\" fill=\"" + value(scheme) + "\"";
  }

  /** Returns the attributes that draw a line with it, without filling it. */
  String line(ColorScheme scheme) {
    return " class=\"" + lineClass() + "\" fill=\"none\" stroke=\"" + value(scheme) + "\"";
  }

  /** Returns the attributes that fill a shape with it and draw its outline with another. */
  String fillWithin(SvgInk outline, ColorScheme scheme) {
    return " class=\""
        + fillClass()
        + " "
        + outline.lineClass()
        + "\" fill=\""
        + value(scheme)
        + "\" stroke=\""
        + outline.value(scheme)
        + "\"";
  }

  /** Returns the rules that make a light picture dark on screens that ask for it. */
  static String darkRules(String scope) {
    StringBuilder css = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
    for (SvgInk ink : values()) {
      css.append(scope + " ." + ink.fillClass() + " { fill: " + ink.dark + "; }\n");
      css.append(scope + " ." + ink.lineClass() + " { stroke: " + ink.dark + "; }\n");
    }
    return css.append("}\n").toString();
  }

  private String value(ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? dark : light;
  }

  private String fillClass() {
    return "fill-" + name().toLowerCase(Locale.ROOT);
  }

  private String lineClass() {
    return "line-" + name().toLowerCase(Locale.ROOT);
  }
}
