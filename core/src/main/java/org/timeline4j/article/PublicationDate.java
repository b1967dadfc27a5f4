package org.timeline4j.article;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;

/**
 * The moment at which an article was published, as exactly as its source states it: a date, a local
 * date-time or an offset date-time. The calendar date as written is the reference for relative
 * expressions, unless a caller names the zone in which the story plays.
 *
 * @param value a {@link LocalDate}, {@link LocalDateTime} or {@link OffsetDateTime}
 */
public record PublicationDate(Temporal value) implements Comparable<PublicationDate> {

  /**
   * Checks the type of the value.
   *
   * @throws IllegalArgumentException if the value is of another type
   */
  public PublicationDate {
    Objects.requireNonNull(value, "value");
    if (!(value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof OffsetDateTime)) {
      throw new IllegalArgumentException("not a publication date: " + value);
    }
  }

  /**
   * Reads {@code 2025-02-28}, {@code 2025-02-28T09:30:00} (a space may stand for the T) or {@code
   * 2025-02-28T09:30:00+01:00} (or {@code Z}).
   *
   * @return empty if the text is none of these or names a day that does not exist
   */
  public static Optional<PublicationDate> parse(String text) {
    Objects.requireNonNull(text, "text");
    String trimmed = text.strip();
    try {
      int dateEnd = CharMatcher.anyOf("Tt ").indexIn(trimmed);
      if (dateEnd < 0) {
        return Optional.of(new PublicationDate(LocalDate.parse(trimmed)));
      }
      String time = trimmed.substring(dateEnd + 1);
      String moment = trimmed.substring(0, dateEnd) + "T" + time;
      boolean offset = CharMatcher.anyOf("+-Zz").matchesAnyOf(time);
      return Optional.of(
          new PublicationDate(offset ? OffsetDateTime.parse(moment) : LocalDateTime.parse(moment)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the calendar date as written. */
  public LocalDate date() {
    return LocalDate.from(value);
  }

  /**
   * Returns the calendar date in the zone: that of the moment if its offset is known, otherwise the
   * date as written.
   */
  public LocalDate date(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    return value instanceof OffsetDateTime moment
        ? moment.atZoneSameInstant(zone).toLocalDate()
        : date();
  }

  /** Tells whether the calendar date in the zone is another than the one that is written. */
  public boolean isShiftedBy(ZoneId zone) {
    return !date(zone).equals(date());
  }

  /** Orders by calendar date as written, then by the written form. */
  @Override
  public int compareTo(PublicationDate other) {
    Objects.requireNonNull(other, "other");
    int byDate = date().compareTo(other.date());
    return byDate != 0 ? byDate : toString().compareTo(other.toString());
  }

  /** Returns the ISO 8601 form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return value.toString();
  }
}
