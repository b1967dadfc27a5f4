package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.event.When;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;

/**
 * The date of an event as TIMEX3 has it.
 *
 * @param type DATE, TIME or DURATION
 * @param value the value of TIMEX3
 * @param mod what the value is short of
 * @param begin the value of the day or unit that a duration begins with
 * @param end the value of the day or unit that it ends with
 * @param lasted whether the event filled the time, or took place some time within it
 */
record TimeMlDate(
    String type,
    String value,
    Optional<Modifier> mod,
    Optional<String> begin,
    Optional<String> end,
    boolean lasted) {
  private static final String UNKNOWN_LENGTH = "PXD";
  private static final Pattern SUB_YEAR = Pattern.compile("(-?\\d{4})-(2[1-9]|3\\d|4[01])");
  private static final ImmutableList<String> SEASONS = ImmutableList.of("SP", "SU", "FA", "WI");

  /** Returns the date; empty if not even a bound is known. */
  static Optional<TimeMlDate> of(When when) {
    return when.edtf().map(date -> of(date, when.approximate() || date.isApproximate()));
  }

  /** Tells whether the date is one or all of several, of which TimeML has no form. */
  static boolean isSet(Edtf date) {
    return date.kind() == Edtf.Kind.ONE_OF || date.kind() == Edtf.Kind.ALL_OF;
  }

  private static TimeMlDate of(Edtf date, boolean about) {
    Optional<Modifier> approximate = about ? Optional.of(Modifier.APPROX) : Optional.empty();
    if (date.kind() == Edtf.Kind.DATE) {
      boolean isTime =
          date.granularity().map(unit -> unit.isFinerThan(Granularity.DAY)).orElse(false);
      return point(isTime ? "TIME" : "DATE", value(date), approximate);
    }
    Optional<String> first = date.first().map(TimeMlDate::value);
    Optional<String> last = date.last().map(TimeMlDate::value);
    if (date.kind() == Edtf.Kind.WITHIN && (first.isEmpty() || last.isEmpty())) {
      return point(
          "DATE",
          first.or(() -> last).orElseThrow(),
          Optional.of(first.isEmpty() ? Modifier.ON_OR_BEFORE : Modifier.ON_OR_AFTER));
    }
    return new TimeMlDate(
        "DURATION", UNKNOWN_LENGTH, approximate, first, last, date.kind() == Edtf.Kind.INTERVAL);
  }

  private static TimeMlDate point(String type, String value, Optional<Modifier> mod) {
    return new TimeMlDate(type, value, mod, Optional.empty(), Optional.empty(), false);
  }

  /** Returns the value of a single date. */
  private static String value(Edtf date) {
    String text = date.text().replaceAll("[?~%]", "");
    Matcher part = SUB_YEAR.matcher(text);
    if (part.matches()) {
      return part.group(1) + "-" + part(Integer.parseInt(part.group(2)));
    }
    boolean isMaskedYear = text.matches("\\d+X+");
    return isMaskedYear ? text.replace("X", "") : text;
  }

  /** Sub-year groups from 21 on are those of ISO 8601-2, 4.8. */
  private static String part(int group) {
    if (group <= 32) {
      return SEASONS.get((group - 21) % 4);
    }
    if (group <= 36) {
      return "Q" + (group - 32);
    }
    return group <= 39 ? "T" + (group - 36) : "H" + (group - 39);
  }

  /** Returns the points, the beginning first. */
  List<String> points() {
    ImmutableList.Builder<String> points = ImmutableList.builder();
    begin.ifPresent(points::add);
    end.ifPresent(points::add);
    return points.build();
  }
}
