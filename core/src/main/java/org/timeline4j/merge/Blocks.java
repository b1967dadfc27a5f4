package org.timeline4j.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.timeline4j.time.TimeInterval;

/**
 * Which mentions are compared at all, so that merging is near-linear: those that share a {@link
 * Topics topic} and a time or an article.
 *
 * <p>No pair that {@link StandardSameEvent} could accept is lost. All that share a topic within one
 * article are compared. Across articles, a shared name joins mentions of any date: finely dated
 * ones (a month at most) that share a month once each is widened by the days of disagreement;
 * coarse ones (up to some years) with whatever shares a year; open ones with whatever shares the
 * name. A description joins finely and coarsely dated ones. What is only alike needs fine dates on
 * both sides, so a shared month; words alone need days, so a shared day.
 */
final class Blocks {

  private static final int MOST_YEARS = 12;

  private final Groups together = new Groups();
  private final Groups fineByYear = new Groups();
  private final Groups coarseByYear = new Groups();
  private final Groups open = new Groups();
  private final Groups closed = new Groups();

  private final Sides takenUp = new Sides();
  private final Sides sameDay = new Sides();
  private final Sides coarse = new Sides();
  private final Sides ofCoarse = new Sides();
  private final Sides retold = new Sides();
  private final Sides counted = new Sides();
  private final Sides yearly = new Sides();
  private final Sides tolls = new Sides();
  private final Sides daily = new Sides();

  /** What looks for its like, and what it may be: only the one is compared with the other. */
  private static final class Sides {
    private final Groups seeking = new Groups();
    private final Groups sought = new Groups();
  }

  /** The day on which papers tell what has no date of its own. */
  private record Told(LocalDate day) {}

  private Blocks() {}

  /**
   * Returns the blocks of the mentions.
   *
   * @param alone positions of mentions that are compared with nothing
   */
  static Blocks of(List<Telling> tellings, Set<Integer> alone) {
    Blocks blocks = new Blocks();
    Set<String> called = Topics.called(tellings.stream());
    for (int i = 0; i < tellings.size(); i++) {
      if (alone.contains(i)) {
        continue;
      }
      Telling telling = tellings.get(i);
      TimeInterval bounds = telling.dated().when().bounds();
      for (String topic : Topics.of(telling, called::contains)) {
        blocks.together.put(topic, telling.article().id(), i);
        if (DateAgreement.isBare(telling.dated())) {
          int index = i;
          telling
              .article()
              .published()
              .ifPresent(
                  day -> {
                    // Papers of neighbouring days meet on the later one.
                    blocks.together.put(topic, new Told(day.date()), index);
                    blocks.together.put(topic, new Told(day.date().plusDays(1)), index);
                  });
        }
        switch (topic.charAt(0)) {
          case Topics.NAME -> blocks.putNamed(topic, bounds, i);
          case Topics.DESCRIPTION -> blocks.putDescribed(topic, bounds, i);
          case Topics.WORD -> blocks.putDay(topic, bounds, i);
          default -> blocks.putMonths(topic, bounds, i);
        }
      }
      boolean bare = BareNoun.is(telling);
      blocks.putTakenUp(telling, bare || Kinds.isOfHappening(telling.mention()), i);
      blocks.putStandIns(telling, bare, i);
      blocks.putDescribedOfYear(telling, i);
      blocks.putOfDay(telling, i);
      blocks.putCounted(telling, i);
      blocks.putRetold(telling, bare, i);
    }
    return blocks;
  }

  /** A noun that takes up what its article has told is compared with all of its kind there. */
  private void putTakenUp(Telling telling, boolean bare, int index) {
    for (String kind : telling.cast().kinds()) {
      takenUp.sought.put(kind, telling.article().id(), index);
      if (bare) {
        takenUp.seeking.put(kind, telling.article().id(), index);
      }
    }
  }

  /** A description is compared with all who are named in its article, of its kind and days. */
  private void putStandIns(Telling telling, boolean bare, int index) {
    TimeInterval bounds = telling.dated().when().bounds();
    boolean told = telling.dated().when().granularity().isPresent();
    if (!told || !DateAgreement.isWithin(bounds, DateAgreement.DAYS_OF_LIKENESS)) {
      return;
    }
    Set<String> kinds = telling.cast().kinds();
    Set<String> sought =
        ImmutableSet.<String>builder().addAll(kinds).addAll(Topics.standing(telling)).build();
    Set<String> seeking =
        ImmutableSet.<String>builder()
            .addAll(bare ? kinds : Set.of())
            .addAll(Topics.standingIn(telling, telling.words().capitals()))
            .build();
    Set<String> monthlySought = ofMonths(sought);
    Set<String> monthlySeeking = ofMonths(seeking);
    if (DateAgreement.isWithin(bounds, DateAgreement.DAYS_OF_STANDING_IN)) {
      put(sameDay, seeking, sought, days(bounds), index);
      put(coarse, Set.of(), monthlySought, months(bounds), index);
      put(ofCoarse, monthlySeeking, Set.of(), months(bounds), index);
    } else {
      put(coarse, monthlySeeking, monthlySought, months(bounds), index);
      put(ofCoarse, Set.of(), monthlySought, months(bounds), index);
    }
  }

  /** What a story tells once of a day is compared in articles that have a name in common. */
  private void putOfDay(Telling telling, int index) {
    if (StoryPoint.isOfDay(telling)) {
      Set<String> topics = Topics.ofDay(telling, telling.words().names());
      put(daily, topics, topics, days(telling.dated().when().bounds()), index);
    }
  }

  /** "The rider" of one year is compared with all who are named in its article, of that year. */
  private void putDescribedOfYear(Telling telling, int index) {
    TimeInterval bounds = telling.dated().when().bounds();
    if (telling.dated().when().granularity().isPresent()
        && DateAgreement.isWithin(bounds, StandardSameEvent.DAYS_OF_A_YEAR)) {
      boolean ofYear = Kinds.isOneOfYear(telling.cast().kinds());
      Set<String> seeking =
          ofYear && !telling.cast().things().isEmpty()
              ? Topics.standingIn(telling, telling.words().capitals())
              : Set.of();
      Set<String> sought = ofYear ? Topics.standing(telling) : Set.of();
      put(yearly, seeking, sought, years(bounds), index);
    }
  }

  /** "Nine people" are compared with all who are as many, of their kind and month. */
  private void putCounted(Telling telling, int index) {
    TimeInterval bounds = telling.dated().when().bounds();
    if (DateAgreement.isWithin(bounds, DateAgreement.DAYS_OF_LIKENESS)) {
      Set<String> seeking = Topics.countingAnybody(telling);
      put(counted, seeking, Topics.counting(telling), months(bounds), index);
      Set<String> grown = Topics.ofToll(telling, telling.words().names());
      put(tolls, grown, grown, months(bounds), index);
    }
  }

  /** Returns the topics of kinds that a month can tell apart. */
  private static Set<String> ofMonths(Set<String> topics) {
    return topics.stream()
        .filter(
            topic -> {
              Set<String> kind = Set.of(topic.substring(topic.indexOf('\u0000') + 1));
              return Kinds.isRetold(kind) || Kinds.isOneOfStory(kind);
            })
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void put(
      Sides sides, Set<String> seeking, Set<String> sought, Set<?> times, int index) {
    for (Object time : times) {
      seeking.forEach(topic -> sides.seeking.put(topic, time, index));
      sought.forEach(topic -> sides.sought.put(topic, time, index));
    }
  }

  /** What is told as known is compared with what has a date, of its kind, with a name in common. */
  private void putRetold(Telling telling, boolean bare, int index) {
    boolean dated = telling.dated().when().granularity().isPresent();
    if (dated) {
      Set<String> names = bare ? telling.words().names() : ArticleWords.namesIn(telling.sentence());
      Topics.inStory(telling, names).forEach(topic -> retold.sought.put(topic, index));
    }
    if (bare || StoryPoint.isOpen(telling)) {
      Set<String> names = telling.words().names();
      Topics.inStory(telling, names).forEach(topic -> retold.seeking.put(topic, index));
    } else if (!dated && telling.isTakenUp()) {
      Topics.inStory(telling, Set.of()).forEach(topic -> retold.seeking.put(topic, index));
    }
    telling
        .mention()
        .place()
        .filter(place -> Kinds.isRetold(telling.cast().kinds()))
        .ifPresent(
            place -> {
              Topics.standing(telling).forEach(topic -> retold.sought.put(topic, place, index));
              if (!dated) {
                Topics.standingIn(telling, telling.words().capitals())
                    .forEach(topic -> retold.seeking.put(topic, place, index));
              }
            });
  }

  private static Set<YearMonth> months(TimeInterval bounds) {
    return days(bounds).stream().map(YearMonth::from).collect(ImmutableSet.toImmutableSet());
  }

  private static Set<LocalDate> days(TimeInterval bounds) {
    LocalDate first = bounds.start().toLocalDate();
    LocalDate end = bounds.end().minusNanos(1).toLocalDate().plusDays(1);
    return first.datesUntil(end).collect(ImmutableSet.toImmutableSet());
  }

  private void putNamed(String topic, TimeInterval bounds, int telling) {
    boolean dated = putDescribed(topic, bounds, telling);
    (dated ? closed : open).put(topic, telling);
  }

  private boolean putDescribed(String topic, TimeInterval bounds, int telling) {
    Set<Integer> years = years(bounds);
    boolean fine = putMonths(topic, bounds, telling);
    for (int year : years) {
      (fine ? fineByYear : coarseByYear).put(topic, year, telling);
    }
    return !years.isEmpty();
  }

  private boolean putMonths(String topic, TimeInterval bounds, int telling) {
    if (!DateAgreement.isWithin(bounds, DateAgreement.DAYS_OF_LIKENESS)) {
      return false;
    }
    YearMonth last = YearMonth.from(bounds.end().plusDays(DateAgreement.DAYS_OF_DISAGREEMENT));
    YearMonth month = YearMonth.from(bounds.start().minusDays(DateAgreement.DAYS_OF_DISAGREEMENT));
    while (!month.isAfter(last)) {
      together.put(topic, month, telling);
      month = month.plusMonths(1);
    }
    return true;
  }

  private void putDay(String topic, TimeInterval bounds, int telling) {
    if (DateAgreement.isWithin(bounds, 1)) {
      together.put(topic, bounds.start().toLocalDate(), telling);
      together.put(topic, bounds.end().minusNanos(1).toLocalDate(), telling);
    }
  }

  /**
   * Returns the years that the interval touches, a little widened; none if a side is open or far
   * away.
   */
  private static Set<Integer> years(TimeInterval bounds) {
    ImmutableSet.Builder<Integer> years = ImmutableSet.builder();
    if (bounds.hasStart() && bounds.hasEnd()) {
      int first = bounds.start().minusDays(DateAgreement.DAYS_OF_DISAGREEMENT).getYear();
      int last = bounds.end().plusDays(DateAgreement.DAYS_OF_DISAGREEMENT).getYear();
      for (int year = first; year <= last && last - first <= MOST_YEARS; year++) {
        years.add(year);
      }
    }
    return years.build();
  }

  /** Hands on each candidate pair, the smaller index first, in order, once. */
  void forEachPair(BiConsumer<Integer, Integer> action) {
    ImmutableLongArray.Builder found = ImmutableLongArray.builder();
    together.pairWithin(found);
    coarseByYear.pairWithin(found);
    coarseByYear.pairWith(fineByYear, found);
    open.pairWithin(found);
    open.pairWith(closed, found);
    List.of(takenUp, sameDay, coarse, ofCoarse, retold, counted, yearly, tolls, daily)
        .forEach(sides -> sides.seeking.pairWith(sides.sought, found));
    long[] pairs = found.build().toArray();
    int distinct = Groups.sortedDistinct(pairs, pairs.length);
    for (int i = 0; i < distinct; i++) {
      action.accept((int) (pairs[i] >> 32), (int) pairs[i]);
    }
  }
}
