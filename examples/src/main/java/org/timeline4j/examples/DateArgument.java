package org.timeline4j.examples;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.timeline4j.time.Edtf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A year, a month or a day.
 *
 * @param first its first day
 * @param last its last day
 */
record DateArgument(LocalDate first, LocalDate last) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

  static Optional<DateArgument> parse(String text) {
    return Optional.of(text)
        .filter(date -> FORM.matcher(date).matches())
        .flatMap(Edtf::parse)
        .map(Edtf::bounds)
        .flatMap(
            days ->
                days.firstDay()
                    .flatMap(first -> days.lastDay().map(last -> new DateArgument(first, last))));
  }

  /** Reads {@code 2013}, {@code 2013-05} or {@code 2013-05-01}. */
  static final class Converter implements ITypeConverter<DateArgument> {
    @Override
    public DateArgument convert(String text) {
      return parse(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' is no date of the form 2013, 2013-05 or 2013-05-01"));
    }
  }
}
