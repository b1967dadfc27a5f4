package org.timeline4j.render;

/** Which colours a picture has. */
public enum ColorScheme {
  /** Dark on screens that ask for it, light elsewhere and in print. */
  AUTO,
  /** Dark on light. */
  LIGHT,
  /** Light on dark. */
  DARK
}
