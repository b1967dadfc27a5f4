package org.timeline4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.time.Edtf;

/** The lines of an {@code expected.txt}; {@code stories/README.md} says what they mean. */
record ExpectedTimeline(List<ExpectedLine> lines) {
  static final String UNDATED = "undated";
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  ExpectedTimeline {
    lines = ImmutableList.copyOf(lines);
  }

  /** An event that must be there once, or at most once if it is not central. */
  record ExpectedEvent(
      String line,
      boolean central,
      List<String> dates,
      List<Status> statuses,
      Keywords keywords,
      Set<String> required,
      Set<String> optional)
      implements ExpectedLine.Demand {

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
      return found(timeline).size() == 1 && fits(found(timeline).get(0));
    }

    @Override
    public Stream<String> complaints(Timeline timeline, List<Article> articles) {
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
      return fits(event)
          ? Stream.empty()
          : Stream.of("wrong     " + line, "    is    " + describe(event));
    }

    private boolean fits(Event event) {
      Set<String> told =
          event.evidence().stream().map(Evidence::article).collect(Collectors.toSet());
      return statuses.contains(event.status())
          && told.containsAll(required)
          && told.stream().allMatch(id -> required.contains(id) || optional.contains(id));
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
    return new ExpectedTimeline(
        lines.stream().filter(ExpectedLine::isLine).map(ExpectedLine::parse).toList());
  }

  /** Returns the events that must or may be there, known gaps among them. */
  List<ExpectedEvent> events() {
    return lines.stream()
        .map(ExpectedLine::demand)
        .filter(ExpectedEvent.class::isInstance)
        .map(ExpectedEvent.class::cast)
        .toList();
  }

  /** Tells how many lines are known gaps. */
  long gaps() {
    return lines.stream().filter(ExpectedLine::gap).count();
  }

  /**
   * Tells what is wrong, a line each: what is not as it must be, and known gaps that are none any
   * more; nothing if all is as it was.
   */
  List<String> complaints(Timeline timeline, List<Article> articles) {
    return lines.stream().flatMap(line -> line.complaints(timeline, articles)).toList();
  }

  /** Tells how many of the events are there exactly as they must be. */
  long recall(Timeline timeline) {
    return events().stream().filter(e -> e.isMet(timeline)).count();
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

  static String status(Event event) {
    return event.status().name().toLowerCase(Locale.ROOT);
  }

  static String edtf(Event event) {
    return event.when().edtf().map(Edtf::text).orElse(UNDATED);
  }

  /**
   * Lower case without accents; everything that is neither letter nor digit nor a separator of
   * keywords is a space.
   */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N},./-]+", " ");
  }
}
