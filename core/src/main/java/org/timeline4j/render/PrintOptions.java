package org.timeline4j.render;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.Timeline;

/**
 * What a renderer that prints how much there is can be told. Not thread-safe.
 *
 * @param <B> the builder
 */
public abstract class PrintOptions<B extends PrintOptions<B>> extends TitledOptions<B> {
  private Optional<Instant> asOf = Optional.empty();

  PrintOptions() {}

  /**
   * Sets the moment as of which the chronology is told, which is printed beside the number of
   * events, in the zone of {@link #zone} or in UTC; none by default.
   */
  public B asOf(Instant moment) {
    this.asOf = Optional.of(Objects.requireNonNull(moment, "moment"));
    return self();
  }

  @Override
  void copy(B other) {
    super.copy(other);
    PrintOptions<B> options = other;
    this.asOf = options.asOf;
  }

  /** Returns how much there is, and as of when if that is set. */
  final String extent(Timeline timeline) {
    String extent = events().extent(timeline);
    return asOf.map(moment -> dates().format(moment.atZone(zone().orElse(ZoneOffset.UTC))))
        .map(moment -> extent + " · " + words().get("as.of", moment))
        .orElse(extent);
  }
}
