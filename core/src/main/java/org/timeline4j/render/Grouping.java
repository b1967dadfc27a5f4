package org.timeline4j.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.timeline4j.event.Event;
import org.timeline4j.event.When;

/** What the events of a chronology are put together by, each group under a heading. */
public enum Grouping {
  /** By the year in which an event can have begun. */
  YEAR,
  /**
   * By month; what may reach beyond a month stands under its year, since a month would be more than
   * is known.
   */
  MONTH,
  /** No groups. */
  NONE;

  /** Returns the heading of the group of a date; empty if not even a bound is known. */
  Optional<String> heading(Event event, DateWords dates) {
    When when = event.when();
    Optional<LocalDate> first = when.earliest().or(when::latest);
    Optional<LocalDate> last = when.latest().or(when::earliest);
    boolean month =
        this == MONTH
            && when.earliest().isPresent()
            && first.map(YearMonth::from).equals(last.map(YearMonth::from));
    return first.map(
        day -> month ? dates.formatMonth(YearMonth.from(day)) : dates.formatYear(day.getYear()));
  }
}
