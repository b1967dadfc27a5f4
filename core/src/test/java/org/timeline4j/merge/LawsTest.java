package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.timeline4j.Pipeline;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Vocabulary;

class LawsTest {

  private static Merged merge(List<Reading> readings) {
    return Merger.merge(readings, SameEvent.strict(), Vocabulary.CHRONOLOGY);
  }

  @Test
  void the_order_of_readings_does_not_matter() {
    List<Reading> readings = Press.papers(60, 1);
    Merged expected = merge(readings);
    List<Reading> shuffled = new ArrayList<>(readings);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(shuffled, new Random(i));

      assertThat(merge(shuffled)).isEqualTo(expected);
    }
    assertThat(expected.events()).anyMatch(event -> event.evidence().size() > 1);
  }

  @Test
  void a_reading_given_twice_changes_nothing() {
    List<Reading> readings = Press.papers(30, 2);
    List<Reading> twice = new ArrayList<>(readings);
    twice.addAll(readings);

    assertThat(merge(twice)).isEqualTo(merge(readings));
  }

  @Test
  void the_default_locale_does_not_matter() {
    List<Reading> readings = Press.papers(30, 3);
    Merged expected = merge(readings);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(merge(readings)).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_mention_is_evidence_of_one_event() {
    List<Reading> readings = Press.papers(40, 4);
    Merged merged = Merger.merge(readings, SameEvent.lenient(), Vocabulary.ALL);
    long mentions = readings.stream().mapToLong(reading -> reading.mentions().size()).sum();
    List<Event> all = new ArrayList<>(merged.events());
    all.addAll(merged.undated());

    assertThat(all.stream().mapToLong(event -> event.evidence().size()).sum()).isEqualTo(mentions);
    assertThat(all.stream().map(Event::id)).doesNotHaveDuplicates();
  }

  @Test
  void no_event_holds_two_mentions_that_exclude_each_other() {
    List<Telling> tellings = tellings(Press.papers(80, 5));
    for (Clusters.Cluster cluster : Clusters.of(tellings, StandardSameEvent.STRICT)) {
      for (Telling one : cluster.members()) {
        for (Telling two : cluster.members()) {
          assertThat(one.equals(two) || !excludes(one, two))
              .as("%s / %s", one.mention().summary(), two.mention().summary())
              .isTrue();
        }
      }
    }
  }

  @Test
  void comparing_is_symmetric() {
    List<Telling> tellings = tellings(Press.papers(25, 6));
    for (Telling one : tellings) {
      for (Telling two : tellings) {
        assertThat(compare(SameEvent.strict(), one, two))
            .isEqualTo(compare(SameEvent.strict(), two, one));
        assertThat(excludes(one, two)).isEqualTo(excludes(two, one));
      }
    }
  }

  @Test
  void no_pair_that_is_one_event_is_lost_by_blocking() {
    List<Telling> tellings = tellings(Press.papers(120, 7));
    Set<List<Integer>> candidates = new HashSet<>();
    Blocks.of(tellings, Set.of()).forEachPair((one, two) -> candidates.add(List.of(one, two)));
    int same = 0;
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        for (SameEvent rules : List.of(SameEvent.strict(), SameEvent.lenient())) {
          if (compare(rules, tellings.get(i), tellings.get(j)).isPresent()) {
            same++;
            assertThat(candidates).contains(List.of(i, j));
          }
        }
      }
    }
    assertThat(same).isGreaterThan(20);
    assertThat(candidates.size()).isLessThan(tellings.size() * tellings.size() / 20);
  }

  @Test
  void twice_the_readings_are_about_twice_the_comparisons() {
    long once = comparisons(Press.papers(400, 8));
    long twice = comparisons(Press.papers(800, 8));

    assertThat(once).isPositive();
    assertThat(twice).isLessThan(once * 24 / 10);
  }

  @Test
  void twice_as_often_the_same_words_about_nobody_are_about_twice_the_comparisons() {
    long once = comparisons(List.of(sameWords(500)));
    long twice = comparisons(List.of(sameWords(1000)));

    assertThat(once).isPositive();
    assertThat(twice).isLessThan(once * 24 / 10);
  }

  private static Reading sameWords(int times) {
    return Pipeline.english()
        .read(
            Article.of(
                "", "She met him after they left it. ".repeat(times), LocalDate.of(2024, 3, 13)));
  }

  private static long comparisons(List<Reading> readings) {
    AtomicLong count = new AtomicLong();
    SameEvent counting =
        (first, firstArticle, second, secondArticle) -> {
          count.incrementAndGet();
          return SameEvent.strict().compare(first, firstArticle, second, secondArticle);
        };
    Merger.merge(readings, counting, Vocabulary.CHRONOLOGY);
    return count.get();
  }

  private static List<Telling> tellings(List<Reading> readings) {
    List<Participant> cast =
        readings.stream()
            .flatMap(reading -> reading.mentions().stream())
            .flatMap(mention -> mention.participants().stream())
            .toList();
    return Sources.of(readings).tellings(Names.of(cast), Vocabulary.ALL);
  }

  private static Optional<?> compare(SameEvent rules, Telling one, Telling two) {
    return rules.compare(one.dated(), one.article(), two.dated(), two.article());
  }

  private static boolean excludes(Telling one, Telling two) {
    return SameEvent.strict().excludes(one.dated(), one.article(), two.dated(), two.article());
  }
}
