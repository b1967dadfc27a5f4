package org.timeline4j;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.merge.Names;
import org.timeline4j.time.TimeInterval;

/**
 * What can be asked of a chronology. What gives a chronology again is a view: a part of the events,
 * in the same order, of the same articles.
 *
 * <p>Laws: views commute, {@code t.about(n).between(a, b)} equals {@code t.between(a, b).about(n)};
 * only {@link #top} looks at more than one event. A view of a view with the same question is the
 * view.
 */
public abstract sealed class TimelineQueries permits Timeline {

  TimelineQueries() {}

  /** Returns the articles that were read, in the order of {@link Article#ORDER}. */
  public abstract List<SourceArticle> articles();

  /** Returns the dated events, in order. */
  public abstract List<Event> events();

  /** Returns the events without a usable date, each with the reason. */
  public abstract List<Event> undated();

  /** Returns the same with only those of the dated and of the undated events that are wanted. */
  abstract Timeline view(Predicate<? super Event> dated, Predicate<? super Event> undated);

  /** Returns the id of the original of each article by its own id. */
  abstract Map<String, String> origins();

  private Stream<Event> all() {
    return Stream.concat(events().stream(), undated().stream());
  }

  /** Returns the events about which sources disagree: the dated ones in order, then the others. */
  public List<Event> conflicts() {
    return all()
        .filter(event -> !event.conflicts().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the chronology of the events that meet the condition, dated and undated.
   *
   * @param condition is asked once for each event, in order
   */
  public Timeline where(Predicate<? super Event> condition) {
    Objects.requireNonNull(condition, "condition");
    return view(condition, condition);
  }

  /**
   * Returns the chronology of the events in which somebody or something of that name took part:
   * under any variant of the name, such as the surname alone or a spelling without accents.
   *
   * @param name as somebody would write it; a name that nobody has gives a chronology without
   *     events; {@link #identities} tells whom it means
   */
  public Timeline about(String name) {
    Objects.requireNonNull(name, "name");
    return where(
        event -> event.participants().stream().anyMatch(p -> Names.matches(name, p.name())));
  }

  /**
   * Returns the full names of all whom a name can mean here, in alphabetical order: those whose
   * events {@link #about} keeps.
   *
   * @param name as somebody would write it
   */
  public List<String> identities(String name) {
    Objects.requireNonNull(name, "name");
    return all()
        .flatMap(event -> event.participants().stream())
        .map(Participant::name)
        .distinct()
        .filter(full -> Names.matches(name, full))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the chronology of the dated events that <em>can</em> overlap the days from {@code
   * first} to {@code last}: what is dated {@code 2024} can have been in March 2024, what is dated
   * {@code [..2024-03-01]} can have been in any year before. {@link #within} keeps what must lie
   * there.
   *
   * @param first the first day, inclusive; empty for no limit
   * @param last the last day, inclusive; empty for no limit
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   */
  public Timeline between(Optional<LocalDate> first, Optional<LocalDate> last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    TimeInterval window =
        new TimeInterval(
            first.map(LocalDate::atStartOfDay).orElse(TimeInterval.ALWAYS.start()),
            last.map(day -> day.plusDays(1).atStartOfDay()).orElse(TimeInterval.ALWAYS.end()));
    return dated(event -> event.when().bounds().isConnected(window));
  }

  /**
   * Returns the chronology of the dated events that can overlap the days from {@code first} to
   * {@code last}, both inclusive, in the sense of {@link #between(Optional, Optional)}.
   *
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   */
  public Timeline between(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    return between(Optional.of(first), Optional.of(last));
  }

  /**
   * Returns the chronology of the dated events that can have taken place on that day, or lasted
   * over it, in the sense of {@link #between(Optional, Optional)}.
   */
  public Timeline on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return between(day, day);
  }

  /**
   * Returns the chronology of the dated events that <em>must</em> lie within the days from {@code
   * first} to {@code last}, both inclusive: their bounds do, and their date is not approximate.
   *
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   */
  public Timeline within(LocalDate first, LocalDate last) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    TimeInterval window = TimeInterval.ofDays(first, last);
    return dated(event -> !event.when().approximate() && window.encloses(event.when().bounds()));
  }

  /**
   * Returns the chronology of the events of a type.
   *
   * @param type the name of an {@link EventType}, such as {@code Justice.Arrest-Jail}, or its first
   *     part, such as {@code Justice}; letter case does not matter
   */
  public Timeline ofType(String type) {
    Objects.requireNonNull(type, "type");
    return where(event -> event.types().stream().anyMatch(t -> t.isA(type)));
  }

  /**
   * Returns the chronology of the events that an article of that source tells.
   *
   * @param source the name as the article gives it, see {@link Article#source()}; letter case does
   *     not matter
   */
  public Timeline fromSource(String source) {
    Objects.requireNonNull(source, "source");
    Set<String> ids =
        articles().stream()
            .filter(article -> article.source().filter(source::equalsIgnoreCase).isPresent())
            .map(SourceArticle::id)
            .collect(ImmutableSet.toImmutableSet());
    return where(event -> event.evidence().stream().anyMatch(e -> ids.contains(e.article())));
  }

  /**
   * Returns the chronology of the events that at least so many sources tell, see {@link #sources}.
   *
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  public Timeline atLeastSources(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count is less than 1: " + count);
    }
    return where(event -> sources(event) >= count);
  }

  /**
   * Returns how many sources tell an event: the articles that its evidence is from, copies of one
   * text counted once, see {@link SourceArticle#copyOf()}.
   */
  public int sources(Event event) {
    Objects.requireNonNull(event, "event");
    return (int)
        event.evidence().stream()
            .map(Evidence::article)
            .map(id -> origins().getOrDefault(id, id))
            .distinct()
            .count();
  }

  /**
   * Returns the chronology of the most prominent dated events, at most {@code count}: those that
   * most {@link #sources} tell; of equals those that are told more often, then those that an
   * article tells nearer to its top, a headline first, then the earlier ones.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public Timeline top(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count is negative: " + count);
    }
    Set<String> kept =
        events().stream()
            .map(event -> Map.entry(event.id(), Prominence.of(event, sources(event))))
            .sorted(Map.Entry.comparingByValue(Prominence.ORDER))
            .limit(count)
            .map(Map.Entry::getKey)
            .collect(ImmutableSet.toImmutableSet());
    return dated(event -> kept.contains(event.id()));
  }

  private Timeline dated(Predicate<Event> shown) {
    return view(shown, event -> false);
  }
}
