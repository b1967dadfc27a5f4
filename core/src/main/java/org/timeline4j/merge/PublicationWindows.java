package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * Bounds the publication dates of articles without one: by what they tell themselves, which they
 * were written after, and by what other articles tell of the same events. "On Thursday" of an event
 * known to be of February 27, 2025 was written between that day and the Wednesday after; "his
 * arrest" was written after the arrest.
 *
 * <p>Law: every day on or after all that the article tells with a date of its own, and on which all
 * corroborated expressions of the article denote the known dates, lies in the window.
 */
final class PublicationWindows {

  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 370;

  /**
   * The bounds of one article's publication date.
   *
   * @param bounds the bounds; may be open at the end
   * @param reasons what they rest on, for {@code explain()}; at least one
   */
  record Window(TimeInterval bounds, List<String> reasons) {
    Window {
      reasons = ImmutableList.copyOf(reasons);
    }

    private static Window from(LocalDate first, String reason) {
      return new Window(TimeInterval.from(first.atStartOfDay()), List.of(reason));
    }

    /** Returns what both leave; empty if they contradict each other. */
    private Optional<Window> and(Window other) {
      return bounds
          .intersection(other.bounds)
          .map(
              both ->
                  both.equals(bounds)
                      ? this
                      : both.equals(other.bounds)
                          ? other
                          : new Window(
                              both,
                              Stream.concat(reasons.stream(), other.reasons.stream())
                                  .distinct()
                                  .toList()));
    }
  }

  private final List<Telling> known = new ArrayList<>();
  private final SetMultimap<String, Integer> byTopic = LinkedHashMultimap.create();
  private final SameTelling same;
  private final Redating redating;

  private PublicationWindows(SameTelling same, Redating redating) {
    this.same = same;
    this.redating = redating;
  }

  /**
   * Returns the window of each reading, in order; empty where the date is known or nothing bounds
   * it.
   */
  static List<Optional<Window>> of(
      List<Reading> readings,
      Names names,
      SameTelling same,
      Vocabulary vocabulary,
      Redating redating) {
    PublicationWindows windows = new PublicationWindows(same, redating);
    List<Reading> unplaced = readings.stream().filter(PublicationWindows::isOpen).toList();
    if (!unplaced.isEmpty()) {
      readings.forEach(reading -> windows.learn(reading, names, vocabulary));
    }
    return readings.stream()
        .map(
            reading ->
                isOpen(reading)
                    ? windows.window(reading, names, vocabulary)
                    : Optional.<Window>empty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Tells whether nothing says yet until when the article was published. */
  private static boolean isOpen(Reading reading) {
    return !reading.dct().hasEnd();
  }

  private void learn(Reading reading, Names names, Vocabulary vocabulary) {
    Bearers bearers = Bearers.of(reading, names);
    for (DatedMention dated : reading.dated()) {
      boolean fine =
          dated
              .when()
              .granularity()
              .filter(granularity -> !Granularity.MONTH.isFinerThan(granularity))
              .isPresent();
      if (fine && dated.when().earliest().isPresent() && vocabulary.takes(dated)) {
        Telling telling = bearers.tell(dated);
        Topics.of(telling).forEach(topic -> byTopic.put(topic, known.size()));
        known.add(telling);
      }
    }
  }

  /** What it tells itself goes before what others tell, of which it may mean something else. */
  private Optional<Window> window(Reading reading, Names names, Vocabulary vocabulary) {
    Bearers bearers = Bearers.of(reading, names);
    Optional<DatedMention> last = lastTold(reading);
    Optional<LocalDate> lastDay = last.flatMap(d -> d.when().earliest());
    Optional<Window> told = last.map(PublicationWindows::own);
    Optional<Window> window = Optional.empty();
    for (DatedMention dated : reading.dated()) {
      if (!vocabulary.takes(dated)) {
        continue;
      }
      Optional<Window> next = Optional.empty();
      if (DateAgreement.isUnplaced(dated)) {
        next = corroborated(bearers.tell(dated), lastDay);
      } else if (DateAgreement.isBare(dated) && dated.mention().status() == Status.HAPPENED) {
        next = behind(bearers.tell(dated));
      }
      if (window.isPresent() && next.isPresent()) {
        window = window.get().and(next.get());
        if (window.isEmpty()) {
          return told;
        }
      } else {
        window = window.isPresent() ? window : next;
      }
    }
    Optional<Window> others = window;
    return told.isEmpty() ? others : told.map(own -> others.flatMap(own::and).orElse(own));
  }

  /**
   * Returns the window that one mention with an expression gives; empty if it matches events of
   * different dates, or none.
   */
  private Optional<Window> corroborated(Telling unplaced, Optional<LocalDate> last) {
    List<Telling> matches =
        candidates(unplaced).stream()
            .filter(k -> isSame(unplaced, k) && isWrittenAfter(unplaced, k, last))
            .toList();
    return shared(matches)
        .flatMap(known -> days(unplaced.dated(), known))
        .map(bounds -> new Window(bounds, List.of(reason(unplaced, first(matches)))));
  }

  /** Returns the window that a mention without a date gives: it was written after the event. */
  private Optional<Window> behind(Telling bare) {
    List<Telling> matches =
        candidates(bare).stream()
            .filter(k -> k.mention().status() == Status.HAPPENED)
            .filter(k -> same.compare(bare, k).isPresent())
            .toList();
    return shared(matches)
        .flatMap(TimeInterval::firstDay)
        .map(day -> Window.from(day, reason(bare, first(matches))));
  }

  /** Returns what other articles tell of the topics of the mention. */
  private List<Telling> candidates(Telling telling) {
    Set<Integer> candidates = new TreeSet<>();
    Topics.of(telling).forEach(topic -> candidates.addAll(byTopic.get(topic)));
    return candidates.stream()
        .map(known::get)
        .filter(k -> !k.article().id().equals(telling.article().id()))
        .toList();
  }

  /** Returns the date of what is told by all; empty if they tell different ones, or nothing. */
  private static Optional<TimeInterval> shared(List<Telling> matches) {
    Optional<TimeInterval> date =
        matches.isEmpty() ? Optional.empty() : Optional.of(TimeInterval.ALWAYS);
    for (Telling match : matches) {
      date = date.flatMap(d -> d.intersection(match.dated().when().bounds()));
    }
    return date;
  }

  private static Telling first(List<Telling> matches) {
    return matches.stream().min(Telling.ORDER).orElseThrow();
  }

  /**
   * Returns what the article tells last with its full date as having happened: it was written after
   * that began. A noun may name what is still to come, "the trial of 2027", and the perfect goes
   * with no date of the past: "has set the hearing for 2027".
   */
  private static Optional<DatedMention> lastTold(Reading reading) {
    return reading.dated().stream()
        .filter(d -> d.mention().status() == Status.HAPPENED)
        .filter(d -> d.mention().tense() == Tense.PAST)
        .filter(d -> d.mention().anchor().filter(a -> a.rule().equals(Anchor.FOR_DATE)).isEmpty())
        .filter(d -> d.when().basis() == DatingBasis.EXPLICIT)
        .filter(d -> d.when().granularity().isPresent() && !d.when().approximate())
        .filter(d -> d.when().earliest().isPresent())
        .min(
            Comparator.comparing((DatedMention d) -> d.when().earliest().orElseThrow()).reversed());
  }

  private static Window own(DatedMention told) {
    return Window.from(
        told.when().earliest().orElseThrow(),
        "it tells itself of "
            + told.when().edtf().orElseThrow()
            + ": \""
            + told.mention().summary()
            + "\"");
  }

  private boolean isWrittenAfter(Telling unplaced, Telling known, Optional<LocalDate> last) {
    return last.isEmpty()
        || days(unplaced.dated(), known.dated().when().bounds())
            .flatMap(TimeInterval::lastDay)
            .filter(day -> !day.isBefore(last.get()))
            .isPresent();
  }

  /** Compares the mention as if its expression denoted the date of the known one. */
  private boolean isSame(Telling unplaced, Telling known) {
    DatedMention dated = unplaced.dated();
    DatedMention placed =
        new DatedMention(
            dated.mention(),
            known.dated().when(),
            dated.words(),
            dated.timex(),
            Optional.empty(),
            Optional.empty(),
            dated.why());
    Telling there = unplaced.of(placed);
    return same.compare(there, known).isPresent();
  }

  private Optional<TimeInterval> days(DatedMention dated, TimeInterval known) {
    LocalDate first = known.firstDay().orElseThrow();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int i = -DAYS_BEFORE; i <= DAYS_AFTER; i++) {
      LocalDate day = first.plusDays(i);
      boolean fits =
          redating.resolve(dated.words().orElseThrow(), day).filter(known::isConnected).isPresent();
      if (fits) {
        days.add(day);
      } else if (!days.isEmpty()) {
        // The days on which an expression can be meant lie side by side.
        break;
      }
    }
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(TimeInterval.ofDays(days.first(), days.last()));
  }

  private static String reason(Telling unplaced, Telling known) {
    return "article "
        + known.article().id()
        + " tells of the same event on "
        + known.dated().when().edtf().map(Object::toString).orElse("")
        + unplaced
            .dated()
            .words()
            .map(words -> ", where this one says \"" + words.quote() + "\"")
            .orElseGet(() -> ", of which this one says \"" + unplaced.mention().summary() + "\"");
  }
}
