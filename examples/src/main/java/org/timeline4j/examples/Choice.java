package org.timeline4j.examples;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.render.Grouping;
import org.timeline4j.render.Lanes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the constants of an enum as a user types it: in small letters, with hyphens. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  Choice(Class<E> type) {
    this.type = type;
  }

  /** Returns the constant as it is typed. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String text) {
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> name(constant).equalsIgnoreCase(text.replace('_', '-')))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is none of "
                        + Arrays.stream(constants).map(Choice::name).collect(joining(", "))));
  }

  static final class OfFormat extends Choice<Format> {
    OfFormat() {
      super(Format.class);
    }
  }

  static final class OfTimexFormat extends Choice<TimexesCommand.TimexFormat> {
    OfTimexFormat() {
      super(TimexesCommand.TimexFormat.class);
    }
  }

  static final class OfVocabulary extends Choice<Vocabulary> {
    OfVocabulary() {
      super(Vocabulary.class);
    }
  }

  static final class OfLanes extends Choice<Lanes> {
    OfLanes() {
      super(Lanes.class);
    }
  }

  static final class OfGrouping extends Choice<Grouping> {
    OfGrouping() {
      super(Grouping.class);
    }
  }
}
