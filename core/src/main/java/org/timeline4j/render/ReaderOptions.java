package org.timeline4j.render;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;

/**
 * What a renderer for people can be told of its readers. Nothing of it is asked of the machine. Not
 * thread-safe.
 *
 * @param <B> the builder
 */
public abstract class ReaderOptions<B extends ReaderOptions<B>> {
  private DateWords dates = DateWords.english();
  private Optional<ZoneId> zone = Optional.empty();
  private Optional<Instant> asOf = Optional.empty();

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
   * known, and the moment of {@link #asOf}. By default it is the day as the article writes it, and
   * UTC.
   */
  public B zone(ZoneId readers) {
    this.zone = Optional.of(Objects.requireNonNull(readers, "readers"));
    return self();
  }

  /** Sets the moment as of which the chronology is told, which is printed; none by default. */
  public B asOf(Instant moment) {
    this.asOf = Optional.of(Objects.requireNonNull(moment, "moment"));
    return self();
  }

  /** Sets these options as the other has them. */
  final void copy(ReaderOptions<B> other) {
    this.dates = other.dates;
    this.zone = other.zone;
    this.asOf = other.asOf;
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

  final Citations citations(Timeline timeline) {
    return new Citations(timeline, dates, zone);
  }

  /** Returns how much there is, and as of when if that is set. */
  final String extent(Timeline timeline) {
    String extent = events().extent(timeline);
    return asOf.map(moment -> dates.format(moment.atZone(zone.orElse(ZoneOffset.UTC))))
        .map(moment -> extent + " · " + words().get("as.of", moment))
        .orElse(extent);
  }
}
