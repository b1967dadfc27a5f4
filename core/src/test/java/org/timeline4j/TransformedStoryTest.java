package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.time.Edtf;

/**
 * One story with changing names, places, dates and order of paragraphs: the chronology changes
 * accordingly, so nothing in it hangs on one text.
 */
class TransformedStoryTest {

  /** The article without a date; the first paragraph is the lead. */
  private static final List<String> UNDATED =
      List.of(
          "{FROM} began sending nearly {TENS} smugglers to {TO} on {WEEKDAY}, among them"
              + " {CHIEF}, a person familiar with the matter said.",
          "{FROM} also handed over {SECOND}, the founder of a rival gang, who was arrested in"
              + " {TOWN} in {ARREST}.",
          "{CHIEF} escaped from a jail on the coast in {ESCAPE} and was recaptured by border guards"
              + " in {RECAPTURE}.",
          "In recent weeks, the government of {TO} has put heavy pressure on {LEADER}.",
          "On {WEEKDAY}, during a joint news conference with Prime Minister {LEADER}, the"
              + " president of {TO} praised the decision.");

  /** The article that was published {@code DAY}. */
  private static final List<String> DATED =
      List.of(
          "{FROM} has extradited the gang leader {CHIEF}, who was behind the murder of a customs"
              + " officer in {MURDER}, to {TO} with {OTHERS} other prisoners, the justice ministry"
              + " confirmed {WEEKDAY}.",
          "The ministry said in a statement that the {PRISONERS} prisoners sent to {TO} {WEEKDAY}"
              + " faced charges of smuggling.",
          "{CHIEF} had broken out of prison in {ESCAPE} after {TERM} years behind bars for the"
              + " {MURDER} kidnapping and murder of the customs officer {VICTIM}. He was at large"
              + " until he was arrested by border guards in {RECAPTURE}.",
          "The transfer marks the end of a hunt that began with the capture in {ARREST} of"
              + " {SECOND} and {LATER} years later of his brother, {BROTHER}.",
          "The talks come just days before the {DEADLINE} deadline set by {TO} to close the"
              + " border.");

  /**
   * What the story is told of.
   *
   * @param published the day on which the dated article appeared
   * @param transfer the day of the transfer, at most six days before
   * @param deadline a day of the two months behind
   * @param years of the murder, the escape, the recapture and the arrest
   * @param later after how many years the brother was caught
   * @param seed of the order of the paragraphs behind the lead; 0 leaves them as they are
   */
  private record Setting(
      String from,
      String to,
      String chief,
      String second,
      String brother,
      String victim,
      String leader,
      String town,
      LocalDate published,
      LocalDate transfer,
      LocalDate deadline,
      List<Integer> years,
      int later,
      int prisoners,
      int seed) {

    private Map<String, String> words() {
      return ImmutableMap.<String, String>builder()
          .put("FROM", from)
          .put("TO", to)
          .put("CHIEF", chief)
          .put("SECOND", second)
          .put("BROTHER", brother)
          .put("VICTIM", victim)
          .put("LEADER", leader)
          .put("TOWN", town)
          .put("WEEKDAY", english(transfer.getDayOfWeek()))
          .put(
              "DEADLINE",
              deadline.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                  + " "
                  + deadline.getDayOfMonth())
          .put("MURDER", years.get(0).toString())
          .put("ESCAPE", years.get(1).toString())
          .put("RECAPTURE", years.get(2).toString())
          .put("ARREST", years.get(3).toString())
          .put("TERM", Integer.toString(years.get(1) - years.get(0) - 1))
          .put("LATER", List.of("", "one", "two", "three", "four", "five").get(later))
          .put("PRISONERS", Integer.toString(prisoners))
          .put("OTHERS", Integer.toString(prisoners - 1))
          .put("TENS", Integer.toString((prisoners + 9) / 10 * 10))
          .buildOrThrow();
    }

    private static String english(DayOfWeek day) {
      return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String text(List<String> template) {
      List<String> behindLead = new ArrayList<>(template.subList(1, template.size()));
      if (seed > 0) {
        Collections.shuffle(behindLead, new Random(seed));
      }
      String text = template.get(0) + "\n\n" + String.join("\n\n", behindLead);
      for (Map.Entry<String, String> word : words().entrySet()) {
        text = text.replace("{" + word.getKey() + "}", word.getValue());
      }
      return text;
    }

    List<Article> articles() {
      return List.of(
          Article.builder().id("undated").text(text(UNDATED)).build(),
          Article.builder().id("dated").text(text(DATED)).published(published).build());
    }

    List<Fact> facts() {
      String both = "dated undated";
      return List.of(
          new Fact(year(0), Status.HAPPENED, List.of(victim), "murder", "dated"),
          new Fact(year(1), Status.HAPPENED, List.of(chief), "escape|broke", both),
          new Fact(year(2), Status.HAPPENED, List.of(chief), "arrest|recaptur", both),
          new Fact(year(3), Status.HAPPENED, List.of(second), "arrest|captur", both),
          new Fact(
              Integer.toString(years.get(3) + later),
              Status.HAPPENED,
              List.of(brother),
              "arrest|captur",
              "dated"),
          new Fact(
              transfer.toString(),
              Status.HAPPENED,
              List.of(chief, to),
              "extradit|sen[dt]|transfer",
              both),
          new Fact(deadline.toString(), Status.PLANNED, List.of(), "deadline", "dated"),
          new Fact(transfer.toString(), Status.HAPPENED, List.of(leader), "conference", "undated"));
    }

    private String year(int index) {
      return years.get(index).toString();
    }

    @Override
    public String toString() {
      return chief + " to " + to + " on " + transfer + ", order " + seed;
    }
  }

  /** An event that must be there once, with these participants and articles. */
  private record Fact(
      String date, Status status, List<String> names, String words, String articles) {

    boolean isMet(Event event) {
      return dateOf(event).equals(date)
          && event.status() == status
          && event.summary().toLowerCase(Locale.ROOT).matches(".*(" + words + ").*")
          && event.participants().stream().map(Participant::name).toList().containsAll(names);
    }
  }

  private static final Setting FIRST =
      new Setting(
          "Peru",
          "Spain",
          "Ramiro Salas Otero",
          "Julio César Ibáñez Ruiz",
          "Darío Ibáñez Ruiz",
          "Teresa Quiroga",
          "Elena Prat",
          "Trujillo",
          LocalDate.of(2023, 5, 19),
          LocalDate.of(2023, 5, 18),
          LocalDate.of(2023, 6, 1),
          List.of(1991, 2011, 2020, 2014),
          2,
          29,
          0);

  private static final List<Setting> SETTINGS =
      List.of(
          FIRST,
          new Setting(
              "Peru",
              "Spain",
              "Ramiro Salas Otero",
              "Julio César Ibáñez Ruiz",
              "Darío Ibáñez Ruiz",
              "Teresa Quiroga",
              "Elena Prat",
              "Trujillo",
              LocalDate.of(2023, 5, 19),
              LocalDate.of(2023, 5, 18),
              LocalDate.of(2023, 6, 1),
              List.of(1991, 2011, 2020, 2014),
              2,
              29,
              7),
          new Setting(
              "Estonia",
              "France",
              "Viktor Dravin",
              "Jaan Õunapuu",
              "Tõnu Õunapuu",
              "Aino Rebane",
              "Kadri Lepik",
              "Narva",
              LocalDate.of(2009, 11, 4),
              LocalDate.of(2009, 11, 3),
              LocalDate.of(2009, 11, 20),
              List.of(1984, 1999, 2006, 2001),
              4,
              18,
              3),
          new Setting(
              "Turkey",
              "Germany",
              "Cem Şahin",
              "Mehmet Gök",
              "Kemal Gök",
              "Ayşe Yıldız",
              "Anna Müller",
              "Izmir",
              LocalDate.of(2024, 3, 1),
              LocalDate.of(2024, 2, 29),
              LocalDate.of(2024, 3, 31),
              List.of(1977, 1995, 2016, 2010),
              3,
              40,
              11),
          new Setting(
              "Kenya",
              "Norway",
              "Daniel Okoye",
              "Samuel Mbeki",
              "Peter Mbeki",
              "Grace Wanjiru",
              "Ingrid Solberg",
              "Mombasa",
              LocalDate.of(2016, 1, 2),
              LocalDate.of(2015, 12, 31),
              LocalDate.of(2016, 1, 15),
              List.of(1990, 2003, 2012, 2008),
              5,
              47,
              5),
          new Setting(
              "Vietnam",
              "Japan",
              "Nguyen Van Minh",
              "Tran Duc Long",
              "Tran Duc Hai",
              "Le Thi Hoa",
              "Kenji Sato",
              "Hanoi",
              LocalDate.of(2021, 8, 9),
              LocalDate.of(2021, 8, 4),
              LocalDate.of(2021, 9, 30),
              List.of(1988, 2002, 2019, 2013),
              2,
              38,
              2),
          new Setting(
              "Brazil",
              "Portugal",
              "João Gonçalves",
              "Luís Simões",
              "André Simões",
              "Inês Brandão",
              "Marta Leão",
              "Recife",
              LocalDate.of(2000, 2, 29),
              LocalDate.of(2000, 2, 28),
              LocalDate.of(2000, 4, 1),
              List.of(1969, 1981, 1998, 1990),
              3,
              57,
              13));

  @TestFactory
  Stream<DynamicTest> the_chronology_changes_with_the_story() {
    return SETTINGS.stream()
        .flatMap(
            setting -> {
              Timeline timeline = Timeline.fromArticles(setting.articles());
              return setting.facts().stream()
                  .map(fact -> dynamicTest(setting + ": " + fact, () -> isThere(fact, timeline)));
            });
  }

  private static void isThere(Fact fact, Timeline timeline) {
    List<Event> found = timeline.events().stream().filter(fact::isMet).toList();
    assertThat(found).as("%s in %s", fact, lines(timeline)).hasSize(1);
    assertThat(
            found.get(0).evidence().stream()
                .map(Evidence::article)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(fact.articles());
  }

  @TestFactory
  Stream<DynamicTest> nothing_else_is_dated() {
    return SETTINGS.stream()
        .map(
            setting ->
                dynamicTest(
                    setting.toString(),
                    () -> {
                      Timeline timeline = Timeline.fromArticles(setting.articles());
                      Set<String> dates =
                          setting.facts().stream().map(Fact::date).collect(Collectors.toSet());
                      assertThat(timeline.events())
                          .filteredOn(event -> !event.when().approximate())
                          .extracting(TransformedStoryTest::dateOf)
                          .isSubsetOf(dates);
                      assertThat(timeline.events())
                          .extracting(
                              e -> e.when().earliest().or(() -> e.when().latest()).orElseThrow())
                          .isSorted();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> the_missing_date_is_bounded_by_the_other_article() {
    return SETTINGS.stream()
        .map(
            setting ->
                dynamicTest(
                    setting.toString(),
                    () -> {
                      Timeline timeline = Timeline.fromArticles(setting.articles());
                      String window =
                          "[" + setting.transfer() + ".." + setting.transfer().plusDays(6) + "]";
                      assertThat(timeline.diagnostics())
                          .extracting(Diagnostic::code)
                          .containsExactly(
                              Diagnostic.Code.NO_PUBLICATION_DATE,
                              Diagnostic.Code.INFERRED_PUBLICATION_DATE);
                      assertThat(timeline.articles().get(1).inferred().map(Edtf::text))
                          .contains(window);
                      assertThat(Timeline.fromArticles(setting.articles().get(0)).events())
                          .extracting(TransformedStoryTest::dateOf)
                          .doesNotContain(setting.transfer().toString());
                    }));
  }

  private static String dateOf(Event event) {
    return event.when().edtf().map(Edtf::text).orElse("");
  }

  private static String lines(Timeline timeline) {
    return ImmutableList.<Event>builder()
        .addAll(timeline.events())
        .addAll(timeline.undated())
        .build()
        .stream()
        .map(
            event ->
                dateOf(event)
                    + " "
                    + event.status()
                    + " "
                    + event.summary()
                    + " "
                    + event.participants().stream().map(Participant::name).toList()
                    + event.evidence().stream().map(Evidence::article).toList())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
