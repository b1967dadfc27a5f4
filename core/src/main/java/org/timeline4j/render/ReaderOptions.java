package org.timeline4j.render;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;

/**
 * What a renderer can be told of those who read its words. Nothing of it is asked of the machine.
 * Not thread-safe.
 *
 * @param <B> the builder
 */
public abstract class ReaderOptions<B extends ReaderOptions<B>> {
  private DateWords dates = DateWords.english();
  private Optional<ZoneId> zone = Optional.empty();

  ReaderOptions() {}

  /** Returns this. */
  abstract B self();

  /**
   * Sets the language of dates and labels, as {@link DateWords#in}; English by default. What comes
   * from articles stays as it is, and so do reasons and diagnostics, which are English.
   */
  public B locale(Locale locale) {
    this.dates = DateWords.in(locale);
    return self();
  }

  /**
   * Sets the zone in which the day is told on which an article was published, where its moment is
   * known and the format names the day. By default it is the day as the article writes it.
   */
  public B zone(ZoneId readers) {
    this.zone = Optional.of(Objects.requireNonNull(readers, "readers"));
    return self();
  }

  /** Sets these options as the other has them. */
  void copy(B other) {
    ReaderOptions<B> options = other;
    this.dates = options.dates;
    this.zone = options.zone;
  }

  final DateWords dates() {
    return dates;
  }

  final Words words() {
    return dates.words();
  }

  final EventWords events() {
    return EventWords.of(dates);
  }

  final EventLabel labels() {
    return EventLabel.of(dates);
  }

  final Optional<ZoneId> zone() {
    return zone;
  }

  final Citations citations(Timeline timeline) {
    return new Citations(timeline, dates, zone);
  }
}
