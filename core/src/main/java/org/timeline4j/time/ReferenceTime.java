package org.timeline4j.time;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a relative expression is resolved against.
 *
 * @param dct the document creation time (TimeML): the day that "today" is, of publication or of the
 *     dateline; wider than a day where it is known only within bounds, {@link TimeInterval#ALWAYS}
 *     where it is unknown
 * @param direction the side on which to look
 * @param lastMentioned the time that the text spoke of last, for "the following year", "two years
 *     later"
 * @param reporting the period that the text gives figures for, for "a year earlier" said of these;
 *     empty if it spoke of none
 * @param storyLine the date that a narrative has reached, from which its days and months without a
 *     year are told; empty in news, which tells them from the publication
 * @param fieldOrder the order of day and month in dates such as "03/04/2021"
 * @param timeOfDay what the time mentioned last tells of its day, as TIMEX3 writes it: {@code
 *     14:48}, {@code NI}; empty if it tells nothing
 */
public record ReferenceTime(
    TimeInterval dct,
    Direction direction,
    Optional<TimeInterval> lastMentioned,
    Optional<ReportingPeriod> reporting,
    Optional<TimeInterval> storyLine,
    FieldOrder fieldOrder,
    Optional<String> timeOfDay) {
  private static final ImmutableSet<String> NIGHTS = ImmutableSet.of("EV", "NI");

  /** The hour from which on it is night. */
  private static final int LATE = 20;

  private static final int NOON = 12;

  /** The hour until which it is night. */
  private static final int DAWN = 5;

  /** Checks that nothing is null. */
  public ReferenceTime {
    Objects.requireNonNull(dct, "dct");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(lastMentioned, "lastMentioned");
    Objects.requireNonNull(reporting, "reporting");
    Objects.requireNonNull(storyLine, "storyLine");
    Objects.requireNonNull(fieldOrder, "fieldOrder");
    Objects.requireNonNull(timeOfDay, "timeOfDay");
  }

  /**
   * Makes the reference of news without figures for a period, which writes the month before the
   * day.
   */
  public ReferenceTime(
      TimeInterval dct, Direction direction, Optional<TimeInterval> lastMentioned) {
    this(
        dct,
        direction,
        lastMentioned,
        Optional.empty(),
        Optional.empty(),
        FieldOrder.MONTH_FIRST,
        Optional.empty());
  }

  /** Tells whether the time mentioned last is an evening or a night, which "at dawn" follows. */
  boolean isAtNight() {
    return timeOfDay.filter(NIGHTS::contains).isPresent()
        || clock().filter(clock -> clock.toHours() >= LATE).isPresent();
  }

  /** Tells whether the time mentioned last is an hour of the night that belongs to the day. */
  boolean isInSmallHours() {
    return clock().filter(clock -> clock.toHours() < DAWN).isPresent();
  }

  /** Tells whether the time mentioned last is an afternoon, an evening or a night. */
  boolean isAfterNoon() {
    return isAtNight()
        || timeOfDay.filter("AF"::equals).isPresent()
        || clock().filter(clock -> clock.toHours() > NOON).isPresent();
  }

  /** Returns how long after the beginning of its day the clock time mentioned last is. */
  Optional<Duration> clock() {
    return timeOfDay
        .filter(time -> time.length() >= 5 && time.charAt(2) == ':')
        .map(
            time ->
                Duration.ofHours(Integer.parseInt(time.substring(0, 2)))
                    .plusMinutes(Integer.parseInt(time.substring(3, 5))));
  }

  /** Returns this as of another publication date. */
  public ReferenceTime publishedOn(TimeInterval other) {
    return new ReferenceTime(
        other, direction, lastMentioned, reporting, storyLine, fieldOrder, timeOfDay);
  }

  /** Returns this with its times moved to their place in another reckoning. */
  ReferenceTime reckonedBy(UnaryOperator<TimeInterval> reckoning) {
    return new ReferenceTime(
        reckoning.apply(dct),
        direction,
        lastMentioned.map(reckoning),
        reporting,
        storyLine.map(reckoning),
        fieldOrder,
        timeOfDay);
  }

  /** Returns this as at the beginning of a text, which has mentioned no time. */
  public ReferenceTime withoutLastMentioned() {
    return new ReferenceTime(
        dct, direction, Optional.empty(), reporting, storyLine, fieldOrder, Optional.empty());
  }

  /** Returns this as in a text that has mentioned another time last. */
  public ReferenceTime afterMention(TimeInterval time) {
    return new ReferenceTime(
        dct, direction, Optional.of(time), reporting, storyLine, fieldOrder, Optional.empty());
  }

  /** Returns this as in a narrative that has reached a date. */
  public ReferenceTime inStory(TimeInterval reached) {
    return new ReferenceTime(
        dct, direction, lastMentioned, reporting, Optional.of(reached), fieldOrder, timeOfDay);
  }

  /** Returns this as in news, which has no story line. */
  public ReferenceTime withoutStoryLine() {
    return new ReferenceTime(
        dct, direction, lastMentioned, reporting, Optional.empty(), fieldOrder, timeOfDay);
  }

  /** Returns this as of a text of which it is not known when it was published. */
  public ReferenceTime withoutPublication() {
    return publishedOn(TimeInterval.ALWAYS);
  }

  /** Returns this without figures for a period. */
  public ReferenceTime withoutFigures() {
    return new ReferenceTime(
        dct, direction, lastMentioned, Optional.empty(), storyLine, fieldOrder, timeOfDay);
  }

  /** Returns this looking to another side. */
  public ReferenceTime looking(Direction other) {
    return new ReferenceTime(
        dct, other, lastMentioned, reporting, storyLine, fieldOrder, timeOfDay);
  }
}
