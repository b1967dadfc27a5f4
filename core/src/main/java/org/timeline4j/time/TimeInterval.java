package org.timeline4j.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A half-open interval {@code [start, end)} of local time. {@link LocalDateTime#MIN} as start and
 * {@link LocalDateTime#MAX} as end stand for an open side. Immutable.
 *
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
public record TimeInterval(LocalDateTime start, LocalDateTime end) {

  /** The interval that is open on both sides. */
  public static final TimeInterval ALWAYS = new TimeInterval(LocalDateTime.MIN, LocalDateTime.MAX);

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code end} is not after {@code start}
   */
  public TimeInterval {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("not an interval: [" + start + ", " + end + ")");
    }
  }

  /** Returns the interval of one calendar day. */
  public static TimeInterval ofDay(LocalDate day) {
    return ofDays(day, day);
  }

  /** Returns the interval from one calendar day to another, both inclusive. */
  public static TimeInterval ofDays(LocalDate first, LocalDate last) {
    return new TimeInterval(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  /** Returns all that comes before the given moment. */
  public static TimeInterval before(LocalDateTime end) {
    return new TimeInterval(LocalDateTime.MIN, end);
  }

  /** Returns all that comes from the given moment on. */
  public static TimeInterval from(LocalDateTime start) {
    return new TimeInterval(start, LocalDateTime.MAX);
  }

  /** Tells whether the beginning is known. */
  public boolean hasStart() {
    return !start.equals(LocalDateTime.MIN);
  }

  /** Tells whether the end is known. */
  public boolean hasEnd() {
    return !end.equals(LocalDateTime.MAX);
  }

  /** Returns the first day that the interval touches; empty if the beginning is open. */
  public Optional<LocalDate> firstDay() {
    return hasStart() ? Optional.of(start.toLocalDate()) : Optional.empty();
  }

  /** Returns the last day that the interval touches, inclusive; empty if the end is open. */
  public Optional<LocalDate> lastDay() {
    return hasEnd() ? Optional.of(end.minusNanos(1).toLocalDate()) : Optional.empty();
  }

  /** Tells whether each moment of the other lies in this one. */
  public boolean encloses(TimeInterval other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Tells whether the moment lies in this interval. */
  public boolean contains(LocalDateTime moment) {
    return !moment.isBefore(start) && moment.isBefore(end);
  }

  /** Tells whether the two share a moment. */
  public boolean isConnected(TimeInterval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Returns what the two share; empty if they share no moment. */
  public Optional<TimeInterval> intersection(TimeInterval other) {
    if (!isConnected(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeInterval(
            start.isAfter(other.start) ? start : other.start,
            end.isBefore(other.end) ? end : other.end));
  }

  /** Returns the smallest interval that encloses both. */
  public TimeInterval span(TimeInterval other) {
    return new TimeInterval(
        start.isBefore(other.start) ? start : other.start,
        end.isAfter(other.end) ? end : other.end);
  }

  /** Tells whether one begins the moment the other ends. */
  public boolean abuts(TimeInterval other) {
    return end.equals(other.start) || other.end.equals(start);
  }

  /** Returns how long it is, a calendar day as 24 hours; empty if a side is open. */
  public Optional<Duration> duration() {
    return hasStart() && hasEnd() ? Optional.of(Duration.between(start, end)) : Optional.empty();
  }
}
