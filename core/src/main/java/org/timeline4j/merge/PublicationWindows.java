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
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Status;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * Bounds the publication dates of articles without one by what dated articles tell of the same
 * events: "on Thursday" of an event known to be of February 27, 2025 was written between that day
 * and the Wednesday after.
 *
 * <p>Law: every day on which all corroborated expressions of the article denote the known dates
 * lies in the window.
 */
final class PublicationWindows {

  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 370;

  /**
   * The bounds of one article's publication date.
   *
   * @param bounds the bounds
   * @param reason what they rest on, for {@code explain()}
   */
  record Window(TimeInterval bounds, String reason) {}

  private final List<Telling> known = new ArrayList<>();
  private final SetMultimap<String, Integer> byTopic = LinkedHashMultimap.create();
  private final SameEvent same;
  private final Redating redating;

  private PublicationWindows(SameEvent same, Redating redating) {
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
      SameEvent same,
      Vocabulary vocabulary,
      Redating redating) {
    PublicationWindows windows = new PublicationWindows(same, redating);
    for (Reading reading : readings) {
      if (!reading.dct().equals(TimeInterval.ALWAYS)) {
        windows.learn(reading, names, vocabulary);
      }
    }
    return readings.stream()
        .map(
            reading ->
                reading.dct().equals(TimeInterval.ALWAYS)
                    ? windows.window(reading, names, vocabulary)
                    : Optional.<Window>empty())
        .collect(ImmutableList.toImmutableList());
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

  private Optional<Window> window(Reading reading, Names names, Vocabulary vocabulary) {
    Bearers bearers = Bearers.of(reading, names);
    Optional<LocalDate> last = lastTold(reading);
    Optional<Window> window = Optional.empty();
    for (DatedMention dated : reading.dated()) {
      if (!DateAgreement.isUnplaced(dated) || !vocabulary.takes(dated)) {
        continue;
      }
      Optional<Window> next = window(bearers.tell(dated), last);
      if (window.isPresent() && next.isPresent()) {
        Window first = window.get();
        Optional<TimeInterval> both = first.bounds().intersection(next.get().bounds());
        if (both.isEmpty()) {
          return Optional.empty();
        }
        window = both.map(bounds -> new Window(bounds, first.reason()));
      } else {
        window = window.or(() -> next);
      }
    }
    return window;
  }

  /**
   * Returns the window that one mention gives; empty if it matches events of different dates, or
   * none.
   */
  private Optional<Window> window(Telling unplaced, Optional<LocalDate> last) {
    Set<Integer> candidates = new TreeSet<>();
    Topics.of(unplaced).forEach(topic -> candidates.addAll(byTopic.get(topic)));
    List<Telling> matches =
        candidates.stream()
            .map(known::get)
            .filter(k -> isSame(unplaced, k) && isWrittenAfter(unplaced, k, last))
            .toList();
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeInterval> date = Optional.of(TimeInterval.ALWAYS);
    for (Telling match : matches) {
      date = date.flatMap(d -> d.intersection(match.dated().when().bounds()));
    }
    Telling first = matches.stream().min(Telling.ORDER).orElseThrow();
    return date.flatMap(known -> days(unplaced.dated(), known))
        .map(bounds -> new Window(bounds, reason(unplaced, first)));
  }

  /** An article was written after what it tells with its full date as having happened. */
  private static Optional<LocalDate> lastTold(Reading reading) {
    return reading.dated().stream()
        .filter(d -> d.mention().status() == Status.HAPPENED)
        .filter(d -> d.when().basis() == DatingBasis.EXPLICIT)
        .filter(d -> d.when().granularity().isPresent())
        .flatMap(d -> d.when().earliest().stream())
        .max(Comparator.naturalOrder());
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
    return same.compare(placed, unplaced.article(), known.dated(), known.article()).isPresent();
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
        + ", where this one says \""
        + unplaced.dated().words().orElseThrow().quote()
        + "\"";
  }
}
