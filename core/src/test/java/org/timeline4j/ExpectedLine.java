package org.timeline4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.timeline4j.ExpectedTimeline.ExpectedEvent;
import org.timeline4j.ExpectedTimeline.Keywords;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Link;
import org.timeline4j.event.Status;
import org.timeline4j.time.AllenRelation;
import org.timeline4j.time.AllenRelations;

/**
 * One line of an {@code expected.txt}.
 *
 * @param text the line without the mark of a gap
 * @param gap whether it is known that the library does not meet the line yet
 */
record ExpectedLine(String text, boolean gap, Demand demand) {
  static final String GAP = "gap: ";
  private static final Splitter FIELDS = Splitter.on(" | ").trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter OR = Splitter.on(" or ").trimResults();

  /** What a line says about a timeline. */
  @FunctionalInterface
  interface Demand {
    /** Tells what is wrong with the timeline, a line each; nothing if the demand is met. */
    Stream<String> complaints(Timeline timeline, List<Article> articles);
  }

  /** Tells whether the line is neither blank nor a comment. */
  static boolean isLine(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /**
   * Parses a line for which {@link #isLine} holds.
   *
   * @throws IllegalArgumentException if it has none of the forms
   */
  static ExpectedLine parse(String line) {
    boolean gap = line.startsWith(GAP);
    String text = gap ? line.substring(GAP.length()) : line;
    return new ExpectedLine(text, gap, demand(text));
  }

  boolean isMet(Timeline timeline, List<Article> articles) {
    return demand.complaints(timeline, articles).findAny().isEmpty();
  }

  /**
   * Tells what is wrong: that the line is not met, or that it is met although it is marked as a
   * gap.
   */
  Stream<String> complaints(Timeline timeline, List<Article> articles) {
    if (!gap) {
      return demand.complaints(timeline, articles);
    }
    return isMet(timeline, articles)
        ? Stream.of("closed    " + GAP + text, "    the line is met now: remove \"" + GAP + "\"")
        : Stream.empty();
  }

  private static Demand demand(String line) {
    int colon = line.indexOf(": ");
    String kind = colon < 0 ? "" : line.substring(0, colon);
    List<String> fields = FIELDS.splitToList(line.substring(colon < 0 ? 0 : colon + 2));
    return switch (kind) {
      case "" -> event(line, true, fields);
      case "also" -> event(line, false, fields);
      case "never" -> never(line, fields);
      case "conflict" -> conflict(line, fields);
      case "diagnostic" -> diagnostic(line, fields);
      case "before" -> related(line, fields, AllenRelations::isBefore);
      case "not after" -> related(line, fields, ExpectedLine::isNotAfter);
      case "link" -> link(line, fields);
      default -> throw new IllegalArgumentException("no such kind of line: " + line);
    };
  }

  private static ExpectedEvent event(String line, boolean central, List<String> fields) {
    if (fields.size() != 4) {
      throw new IllegalArgumentException("four fields expected: " + line);
    }
    List<String> ids = COMMAS.splitToList(fields.get(3));
    return new ExpectedEvent(
        line,
        central,
        OR.splitToList(fields.get(0)),
        OR.splitToStream(fields.get(1))
            .map(s -> Status.valueOf(s.toUpperCase(Locale.ROOT)))
            .toList(),
        Keywords.parse(fields.get(2)),
        ids.stream().filter(id -> !id.endsWith("?")).collect(ImmutableSet.toImmutableSet()),
        ids.stream()
            .filter(id -> id.endsWith("?"))
            .map(id -> id.substring(0, id.length() - 1))
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static Demand never(String line, List<String> fields) {
    if (fields.get(0).equals("trigger")) {
      Set<String> words = ImmutableSet.copyOf(COMMAS.split(fields.get(1)));
      return (timeline, articles) ->
          timeline.events().stream()
              .filter(e -> triggers(e, articles).anyMatch(words::contains))
              .map(e -> "never     " + line + "\n    is    " + ExpectedTimeline.describe(e));
    }
    Keywords keywords = Keywords.parse(fields.get(fields.size() - 1));
    return (timeline, articles) ->
        timeline.events().stream()
            .filter(
                e ->
                    fields.size() == 1
                        || ExpectedTimeline.edtf(e).equals(fields.get(0))
                        || ExpectedTimeline.status(e).equals(fields.get(0)))
            .filter(keywords::isIn)
            .map(e -> "never     " + line + "\n    is    " + ExpectedTimeline.describe(e));
  }

  private static Demand conflict(String line, List<String> fields) {
    Conflict.About about = Conflict.About.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
    Keywords keywords = Keywords.parse(fields.get(1));
    return (timeline, articles) ->
        timeline.events().stream()
                .filter(keywords::isIn)
                .anyMatch(e -> e.conflicts().stream().anyMatch(c -> c.about() == about))
            ? Stream.empty()
            : Stream.of("missing   " + line);
  }

  private static Demand diagnostic(String line, List<String> fields) {
    Diagnostic.Code code = Diagnostic.Code.valueOf(fields.get(0));
    return (timeline, articles) ->
        timeline.diagnostics().stream()
                .anyMatch(d -> d.code() == code && d.article().equals(fields.get(1)))
            ? Stream.empty()
            : Stream.of("missing   " + line);
  }

  // ---- two events ----

  /** The one event with the keywords, of that date if one stands before them: "2013 : arrest". */
  private static Optional<Event> only(Timeline timeline, String field) {
    int colon = field.indexOf(" : ");
    Keywords keywords = Keywords.parse(field.substring(colon < 0 ? 0 : colon + 3));
    List<Event> found =
        Stream.concat(timeline.events().stream(), timeline.undated().stream())
            .filter(e -> colon < 0 || ExpectedTimeline.edtf(e).equals(field.substring(0, colon)))
            .filter(keywords::isIn)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Demand pair(String line, List<String> fields, int first, Pairing pairing) {
    return (timeline, articles) -> {
      Optional<Event> one = only(timeline, fields.get(first));
      Optional<Event> other = only(timeline, fields.get(first + 1));
      if (one.isEmpty() || other.isEmpty()) {
        return Stream.of(
            "missing   " + line,
            "    is    not one event: " + fields.get(one.isEmpty() ? first : first + 1));
      }
      return pairing.holds(timeline, one.get(), other.get())
          ? Stream.empty()
          : Stream.of(
              "missing   " + line, "    is    " + timeline.relation(one.get(), other.get()));
    };
  }

  /** Whether something holds of two events. */
  private interface Pairing {
    boolean holds(Timeline timeline, Event one, Event other);
  }

  private static Demand related(String line, List<String> fields, Predicate<AllenRelations> holds) {
    return pair(
        line, fields, 0, (timeline, one, other) -> holds.test(timeline.relation(one, other)));
  }

  private static boolean isNotAfter(AllenRelations relation) {
    return !relation.cannotBeTold()
        && !relation.possible().contains(AllenRelation.AFTER)
        && !relation.possible().contains(AllenRelation.MET_BY);
  }

  private static Demand link(String line, List<String> fields) {
    Link.Kind kind = Link.Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    return pair(
        line,
        fields,
        1,
        (timeline, one, other) -> one.links().contains(new Link(kind, other.id())));
  }

  private static Stream<String> triggers(Event event, List<Article> articles) {
    return event.evidence().stream()
        .flatMap(
            evidence ->
                articles.stream()
                    .filter(a -> a.id().equals(evidence.article()))
                    .map(a -> a.part(evidence.part()))
                    .map(
                        text ->
                            text.substring(evidence.trigger().start(), evidence.trigger().end())))
        .map(ExpectedTimeline::fold);
  }
}
