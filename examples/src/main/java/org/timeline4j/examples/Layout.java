package org.timeline4j.examples;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.render.DateWords;
import org.timeline4j.render.Grouping;
import org.timeline4j.render.Lanes;
import org.timeline4j.render.ReaderOptions;
import org.timeline4j.render.Renderer;
import org.timeline4j.render.TitledOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which format a chronology is printed, how laid out and in whose words. */
final class Layout {

  /** The options, by the name that a user types. */
  enum Setting {
    TITLE,
    LOCALE,
    ZONE,
    LANES,
    GROUP,
    NEWEST_FIRST;

    @Override
    public String toString() {
      return "--" + Choice.name(this);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Choice.OfFormat.class,
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(names = "--title", paramLabel = "TEXT", description = "The title.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description = "The language of dates and labels: en (default), de, es, fr, pt, ar or zh.")
  private Optional<Locale> locale = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description = "Tell the day of a publication in ZONE: Europe/Berlin or +01:00.")
  private Optional<ZoneId> zone = Optional.empty();

  @Option(
      names = "--lanes",
      paramLabel = "BY",
      converter = Choice.OfLanes.class,
      description = "Lanes by participant or source; none by default.")
  private Optional<Lanes> lanes = Optional.empty();

  @Option(
      names = "--group",
      paramLabel = "BY",
      converter = Choice.OfGrouping.class,
      description = "Headings by year (default), by month or none.")
  private Optional<Grouping> group = Optional.empty();

  @Option(names = "--newest-first", description = "Print the latest event first.")
  private boolean newestFirst;

  /** Returns what is wrong with the options taken together, if anything is. */
  Optional<String> problem() {
    if (title.filter(String::isBlank).isPresent()) {
      return Optional.of("--title takes words");
    }
    Set<Setting> given = EnumSet.noneOf(Setting.class);
    title.ifPresent(text -> given.add(Setting.TITLE));
    locale.ifPresent(language -> given.add(Setting.LOCALE));
    zone.ifPresent(readers -> given.add(Setting.ZONE));
    lanes.ifPresent(by -> given.add(Setting.LANES));
    group.ifPresent(by -> given.add(Setting.GROUP));
    if (newestFirst) {
      given.add(Setting.NEWEST_FIRST);
    }
    return given.stream()
        .filter(setting -> !format.takes(setting))
        .findFirst()
        .map(setting -> setting + " does not apply to " + format + ", only to " + takers(setting));
  }

  private static String takers(Setting setting) {
    return Arrays.stream(Format.values())
        .filter(format -> format.takes(setting))
        .map(Format::toString)
        .collect(joining(", "));
  }

  Renderer renderer() {
    return format.renderer(this);
  }

  /** Returns the builder with language and zone. */
  <B extends ReaderOptions<B>> B told(B builder) {
    locale.ifPresent(builder::locale);
    zone.ifPresent(builder::zone);
    return builder;
  }

  /** Returns the builder with title, language and zone. */
  <B extends TitledOptions<B>> B titled(B builder) {
    title.ifPresent(builder::title);
    return told(builder);
  }

  Lanes lanes() {
    return lanes.orElse(Lanes.NONE);
  }

  Grouping group() {
    return group.orElse(Grouping.YEAR);
  }

  boolean newestFirst() {
    return newestFirst;
  }

  /** Reads {@code de}. */
  static final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String text) {
      Locale language = Locale.forLanguageTag(text);
      if (!DateWords.languages().contains(language.getLanguage())) {
        throw new TypeConversionException(
            "'" + text + "' is none of " + String.join(", ", DateWords.languages()));
      }
      return language;
    }
  }

  /** Reads {@code Europe/Berlin} or {@code +01:00}. */
  static final class ZoneConverter implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' is no zone such as Europe/Berlin or +01:00");
      }
    }
  }
}
