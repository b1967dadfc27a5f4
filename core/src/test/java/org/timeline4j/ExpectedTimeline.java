package org.timeline4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.time.Edtf;

/**
 * The lines of an {@code expected.txt}; {@code stories/README.md} says what they mean.
 *
 * @param events the events that must be there
 * @param demands the other lines
 */
record ExpectedTimeline(List<ExpectedEvent> events, List<Demand> demands) {
  static final String UNDATED = "undated";
  private static final Splitter FIELDS = Splitter.on(" | ").trimResults();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter OR = Splitter.on(" or ").trimResults();

  ExpectedTimeline {
    events = ImmutableList.copyOf(events);
    demands = ImmutableList.copyOf(demands);
  }

  /** One line that is not an event: returns what is wrong with the timeline, a line each. */
  interface Demand {
    Stream<String> complaints(Timeline timeline, List<Article> articles);
  }

  /** An event that must be there once, or at most once if it is not central. */
  record ExpectedEvent(
      String line,
      boolean central,
      List<String> dates,
      List<Status> statuses,
      Keywords keywords,
      Set<String> required,
      Set<String> optional) {

    private boolean isFound(Event event, String date) {
      return dates.contains(date) && keywords.isIn(event);
    }

    private List<Event> found(Timeline timeline) {
      return Stream.concat(
              timeline.events().stream().filter(e -> isFound(e, edtf(e))),
              timeline.undated().stream().filter(e -> isFound(e, UNDATED)))
          .toList();
    }

    /** Tells whether the event is there as the line says. */
    boolean isMet(Timeline timeline) {
      return !found(timeline).isEmpty() && complaints(timeline).findAny().isEmpty();
    }

    /**
     * Tells what is wrong with this event in the timeline; nothing if it is there as it must be.
     */
    Stream<String> complaints(Timeline timeline) {
      List<Event> found = found(timeline);
      if (found.isEmpty() && !central) {
        return Stream.empty();
      }
      if (found.isEmpty()) {
        return Stream.concat(Stream.of("missing   " + line), nearMisses(timeline));
      }
      if (found.size() > 1) {
        return Stream.concat(
            Stream.of("twice     " + line), found.stream().map(e -> "    is    " + describe(e)));
      }
      Event event = found.get(0);
      Set<String> told =
          event.evidence().stream().map(Evidence::article).collect(Collectors.toSet());
      boolean articlesFit =
          told.containsAll(required)
              && told.stream().allMatch(id -> required.contains(id) || optional.contains(id));
      if (statuses.contains(event.status()) && articlesFit) {
        return Stream.empty();
      }
      return Stream.of("wrong     " + line, "    is    " + describe(event));
    }

    private Stream<String> nearMisses(Timeline timeline) {
      return Stream.concat(timeline.events().stream(), timeline.undated().stream())
          .filter(keywords::isIn)
          .limit(5)
          .map(e -> "    near  " + describe(e));
    }
  }

  /** Words that must all be there; each of them in one of several forms. */
  record Keywords(List<List<String>> all) {
    static Keywords parse(String text) {
      return new Keywords(
          COMMAS.splitToStream(fold(text)).map(k -> Splitter.on('/').splitToList(k)).toList());
    }

    boolean isIn(Event event) {
      String text =
          fold(
              " "
                  + event.summary()
                  + " "
                  + event.participants().stream()
                      .map(Participant::name)
                      .collect(Collectors.joining(" "))
                  + " "
                  + event.place().orElse(""));
      return all.stream().allMatch(forms -> forms.stream().anyMatch(f -> text.contains(" " + f)));
    }
  }

  static ExpectedTimeline parse(List<String> lines) {
    List<ExpectedEvent> events = new ArrayList<>();
    List<Demand> demands = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      String kind = colon < 0 ? "" : line.substring(0, colon);
      List<String> fields = FIELDS.splitToList(line.substring(colon < 0 ? 0 : colon + 2));
      switch (kind) {
        case "never" -> demands.add(never(line, fields));
        case "conflict" -> demands.add(conflict(line, fields));
        case "diagnostic" -> demands.add(diagnostic(line, fields));
        case "also" -> events.add(event(line, false, fields));
        default -> events.add(event(line, true, fields));
      }
    }
    return new ExpectedTimeline(events, demands);
  }

  /** Tells what is wrong with the timeline, a line each; nothing if all is as it must be. */
  List<String> complaints(Timeline timeline, List<Article> articles) {
    return Stream.concat(
            events.stream().flatMap(e -> e.complaints(timeline)),
            demands.stream().flatMap(d -> d.complaints(timeline, articles)))
        .toList();
  }

  /** Tells how many of the events are there exactly as they must be. */
  long recall(Timeline timeline) {
    return events.stream().filter(e -> e.isMet(timeline)).count();
  }

  static String describe(Event event) {
    return String.join(
        " | ",
        edtf(event),
        status(event),
        event.summary(),
        event.evidence().stream()
            .map(Evidence::article)
            .distinct()
            .collect(Collectors.joining(", ")));
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
              .map(e -> "never     " + line + "\n    is    " + describe(e));
    }
    Keywords keywords = Keywords.parse(fields.get(fields.size() - 1));
    return (timeline, articles) ->
        timeline.events().stream()
            .filter(
                e ->
                    fields.size() == 1
                        || edtf(e).equals(fields.get(0))
                        || status(e).equals(fields.get(0)))
            .filter(keywords::isIn)
            .map(e -> "never     " + line + "\n    is    " + describe(e));
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

  private static String status(Event event) {
    return event.status().name().toLowerCase(Locale.ROOT);
  }

  private static String edtf(Event event) {
    return event.when().edtf().map(Edtf::text).orElse(UNDATED);
  }

  /**
   * Lower case without accents; everything that is neither letter nor digit nor a separator of
   * keywords is a space.
   */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N},./-]+", " ");
  }
}
