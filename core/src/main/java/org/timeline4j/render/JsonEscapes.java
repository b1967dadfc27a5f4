package org.timeline4j.render;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which characters JSON text writes as {@code \}{@code uXXXX}: surrogates, since one without its
 * partner does not survive an encoder; what is invisible or reorders a line; and what could end a
 * script element or an HTML attribute around the JSON.
 */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final String MARKUP = "<>&'";

  private final int[] ascii;

  JsonEscapes() {
    ascii = CharacterEscapes.standardAsciiEscapesForJSON();
    MARKUP.chars().forEach(c -> ascii[c] = CharacterEscapes.ESCAPE_STANDARD);
    ascii[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    return switch (Character.getType(unit)) {
      case Character.SURROGATE,
          Character.FORMAT,
          Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit));
      default -> null;
    };
  }
}
