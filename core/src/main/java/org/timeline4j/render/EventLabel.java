package org.timeline4j.render;

import java.util.Optional;
import org.timeline4j.event.Event;
import org.timeline4j.event.When;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;

/** An event in one line, for formats that place it on a calendar or an axis. Immutable. */
final class EventLabel {
  private static final EventLabel ENGLISH = new EventLabel(DateWords.english());

  private final DateWords dates;
  private final EventWords words;

  private EventLabel(DateWords dates) {
    this.dates = dates;
    this.words = EventWords.of(dates);
  }

  static EventLabel english() {
    return ENGLISH;
  }

  /** Returns the labels in the language of the dates. */
  static EventLabel of(DateWords dates) {
    return new EventLabel(dates);
  }

  /** Returns what happened, and what the articles tell it as: {@code A toll starts (planned)}. */
  String happening(Event event) {
    String summary = words.summary(event);
    return words.mark(event).map(mark -> summary + " (" + mark + ")").orElse(summary);
  }

  /**
   * Returns the happening, with its date in words unless that is a plain day: the place on the axis
   * alone would tell more than is known.
   */
  String dated(Event event) {
    String happening = happening(event);
    return isPlainDay(event) ? happening : happening + " – " + dates.format(event);
  }

  /** Tells whether the date is one day, or a moment of one, and nothing less certain. */
  static boolean isPlainDay(Event event) {
    return plainUnit(event).filter(unit -> !Granularity.DAY.isFinerThan(unit)).isPresent();
  }

  /**
   * Returns the unit of the calendar that the date is; empty if it is none, is not certain or
   * sources differ.
   */
  static Optional<Granularity> plainUnit(Event event) {
    When when = event.when();
    return when.edtf()
        .filter(date -> !when.approximate() && event.conflicts().isEmpty())
        .filter(date -> !date.isApproximate() && !date.isUncertain())
        .flatMap(Edtf::granularity);
  }
}
