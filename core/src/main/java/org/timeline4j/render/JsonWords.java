package org.timeline4j.render;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** How JSON names the constants of enums: in lower-case kebab ({@code deadline-for}). */
final class JsonWords {
  private JsonWords() {}

  static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(word))
        .findFirst();
  }
}
