package org.timeline4j.timex;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.article.Domain;
import org.timeline4j.article.PublicationDate;

/**
 * What a caller decides about how relative and ambiguous expressions are resolved; what is left
 * empty each article's text decides. Immutable and thread-safe.
 *
 * @param domain the kind of text; an article that names its own has the last word
 * @param locale whose order of day and month "03/04/2021" follows, where neither the text shows its
 *     order nor the article's language names a region; month first if this names none either; its
 *     country tells which holiday a name such as "Thanksgiving" means, likewise
 * @param zone where the story plays: a publication that is told with its offset counts as the
 *     calendar day of this zone; empty takes the calendar day as written
 */
public record ResolutionPolicy(
    Optional<Domain> domain, Optional<Locale> locale, Optional<ZoneId> zone) {
  private static final ResolutionPolicy STANDARD =
      new ResolutionPolicy(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public ResolutionPolicy {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(zone, "zone");
  }

  /** Returns the policy that leaves everything to the text. */
  public static ResolutionPolicy standard() {
    return STANDARD;
  }

  /** Returns the day of publication that "today" is: as written, or in the caller's zone. */
  public LocalDate day(PublicationDate published) {
    Objects.requireNonNull(published, "published");
    return zone.map(published::date).orElseGet(published::date);
  }

  /** Returns this for a kind of text. */
  public ResolutionPolicy withDomain(Domain domain) {
    Objects.requireNonNull(domain, "domain");
    return new ResolutionPolicy(Optional.of(domain), locale, zone);
  }

  /** Returns this with the order of fields and the holidays of a locale. */
  public ResolutionPolicy withLocale(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new ResolutionPolicy(domain, Optional.of(locale), zone);
  }

  /** Returns this for stories that play in a zone. */
  public ResolutionPolicy withZone(ZoneId zone) {
    Objects.requireNonNull(zone, "zone");
    return new ResolutionPolicy(domain, locale, Optional.of(zone));
  }
}
