package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Articles;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.time.Edtf;
import org.timeline4j.timex.Timex;

/**
 * Two real articles, one of them without a date, which do not belong to the project: where they do
 * not lie beside it, nothing is tested.
 */
class SeedsTest {
  private static final Path SEEDS = Path.of("shared", "data", "seeds");
  private static final LocalDate THURSDAY = LocalDate.of(2025, 2, 27);

  /** The facts, in the order in which they must stand. */
  private static final List<Fact> FACTS =
      List.of(
          new Fact("1985", Status.HAPPENED, "kidnap kill camarena enrique", "B"),
          new Fact("2013", Status.HAPPENED, "rafael caro quintero free/release", "A B"),
          new Fact("2013", Status.HAPPENED, "miguel angel trevino morales arrest/captur", "A B"),
          new Fact("2015", Status.HAPPENED, "omar trevino morales arrest/captur", "B"),
          new Fact("2022", Status.HAPPENED, "rafael caro quintero arrest/captur", "A B"),
          new Fact(
              "2025-02-27",
              Status.HAPPENED,
              "mexico rafael caro quintero united states sen/remov/release 28/29/30",
              "A B"),
          new Fact("2025-03-04", Status.PLANNED, "deadline 25 tariffs", "B"));

  private static Timeline timeline = Timeline.fromArticles();
  private static List<Article> articles = List.of();

  /** What must be there once: each word of {@code words} in one of its forms. */
  private record Fact(String date, Status status, String words, String articles) {
    boolean isMet(Event event) {
      String told = told(event);
      return dateOf(event).equals(date)
          && event.status() == status
          && Stream.of(words.split(" ", -1))
              .allMatch(word -> Stream.of(word.split("/", -1)).anyMatch(told::contains));
    }
  }

  @BeforeAll
  static void read() {
    Optional<Path> folder =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
            .map(parent -> parent.resolve(SEEDS))
            .filter(Files::isDirectory)
            .findFirst();
    assumeTrue(folder.isPresent(), "the two articles do not lie beside the project: " + SEEDS);
    Articles read = ArticleReader.read(folder.orElseThrow());
    assertThat(read.problems()).isEmpty();
    articles = read.articles();
    timeline = Timeline.fromArticles(articles);
  }

  // ---- what must be there ----

  @Test
  void each_fact_is_there_once_with_its_articles_and_in_order() {
    List<Integer> places = new ArrayList<>();
    for (Fact fact : FACTS) {
      List<Event> found = timeline.events().stream().filter(fact::isMet).toList();
      assertThat(found).as("%s in %s", fact, lines(timeline)).hasSize(1);
      assertThat(sources(found.get(0))).as(fact.toString()).isEqualTo(fact.articles());
      places.add(timeline.events().indexOf(found.get(0)));
    }
    // Two facts of one year may stand in either order.
    assertThat(places.stream().map(i -> timeline.events().get(i)).map(e -> e.when().earliest()))
        .isSortedAccordingTo(Comparator.comparing(Optional::orElseThrow));
    assertThat(Set.copyOf(places)).hasSameSizeAs(FACTS);
  }

  @Test
  void a_kidnapping_that_one_article_tells_twice_is_one_event() {
    Event event = only(FACTS.get(0));

    assertThat(event.evidence()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(event.types()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0, enrique kiki camarena",
    "1, rafael caro quintero",
    "2, miguel angel trevino morales",
    "3, omar trevino morales",
    "4, rafael caro quintero",
    "5, rafael caro quintero"
  })
  void whom_it_happened_to_is_named_in_full(int fact, String name) {
    assertThat(only(FACTS.get(fact)).participants())
        .filteredOn(p -> p.role() == Participant.Role.PATIENT)
        .extracting(p -> fold(p.name()).replace("\"", ""))
        .contains(name);
  }

  @Test
  void events_are_in_the_order_of_their_dates() {
    assertThat(timeline.events())
        .extracting(event -> event.when().earliest().or(() -> event.when().latest()).orElseThrow())
        .isSorted();
  }

  @Test
  void a_press_conference_is_there() {
    assertThat(timeline.events())
        .filteredOn(e -> told(e).contains("press conference") && told(e).contains("starmer"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(dateOf(event)).isEqualTo("2025-02-27");
              assertThat(event.participants())
                  .anyMatch(p -> fold(p.name()).endsWith("trump"))
                  .anyMatch(p -> fold(p.name()).equals("keir starmer"));
            });
  }

  @Test
  void a_delegation_was_in_washington_on_that_day() {
    assertThat(timeline.events())
        .filteredOn(e -> told(e).contains("washington"))
        .isNotEmpty()
        .allSatisfy(
            event -> {
              assertThat(event.when().earliest().orElseThrow()).isBeforeOrEqualTo(THURSDAY);
              assertThat(event.when().latest().orElseThrow()).isAfterOrEqualTo(THURSDAY);
            });
  }

  @Test
  void tariffs_are_planned_for_the_week_of_their_deadline_and_linked_with_it() {
    Event deadline = only(FACTS.get(6));

    assertThat(timeline.events())
        .filteredOn(e -> dateOf(e).equals("[2025-03-03..2025-03-09]"))
        .singleElement()
        .satisfies(
            tariffs -> {
              assertThat(told(tariffs)).contains("tariffs");
              assertThat(tariffs.status()).isEqualTo(Status.PLANNED);
              assertThat(tariffs.links()).extracting(Link::event).containsExactly(deadline.id());
              assertThat(deadline.links()).extracting(Link::event).containsExactly(tariffs.id());
            });
  }

  @Test
  void pressure_in_recent_weeks_is_approximate_and_before_the_publication() {
    assertThat(timeline.events())
        .filteredOn(e -> told(e).contains("pressure") && told(e).contains("sheinbaum"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.when().approximate()).isTrue();
              assertThat(event.status()).isEqualTo(Status.HAPPENED);
              assertThat(event.when().earliest()).isEmpty();
              assertThat(event.when().latest().orElseThrow())
                  .isBeforeOrEqualTo(LocalDate.of(2025, 3, 5));
            });
  }

  // ---- what must not be there ----

  @Test
  void lengths_and_shares_date_nothing() {
    assertThat(timeline.events())
        .flatMap(Event::evidence)
        .flatMap(evidence -> evidence.timex().stream().toList())
        .extracting(Timex::quote)
        .isNotEmpty()
        .noneMatch(quote -> quote.matches("(?i)(40|28|25)\\b.*|.*per cent.*"));
  }

  @Test
  void reporting_is_no_event_of_its_own() {
    Set<String> reporting =
        ImmutableSet.of("said", "confirmed", "issued", "announced", "described", "told", "say");

    assertThat(Stream.concat(timeline.events().stream(), timeline.undated().stream()))
        .flatMap(Event::evidence)
        .extracting(evidence -> trigger(evidence).toLowerCase(Locale.ROOT))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(reporting);
  }

  @Test
  void the_transfer_is_there_once() {
    assertThat(timeline.events())
        .filteredOn(e -> !dateOf(e).equals("2013"))
        .filteredOn(
            e ->
                Stream.of("send", "sent", "remov", "releas", "hand", "deliver", "transfer")
                    .anyMatch(told(e)::contains))
        .singleElement()
        .satisfies(e -> assertThat(e.evidence()).hasSizeGreaterThanOrEqualTo(5));
  }

  @Test
  void a_summary_is_a_line_that_names_who_it_is_about() {
    assertThat(timeline.events())
        .extracting(Event::summary)
        .allSatisfy(
            summary -> {
              assertThat(summary).hasSizeLessThanOrEqualTo(130).doesNotContain("\n");
              assertThat(summary)
                  .doesNotMatch("(?i)(he|she|it|they|and|but|however|nevertheless|also)\\b.*");
              assertThat(summary.chars().filter(c -> c == '"').count() % 2).isZero();
            });
  }

  // ---- the article without a date ----

  @Test
  void the_missing_date_is_a_diagnostic() {
    assertThat(timeline.diagnostics())
        .allSatisfy(diagnostic -> assertThat(diagnostic.article()).isEqualTo(id("A")))
        .extracting(Diagnostic::code)
        .containsExactly(
            Diagnostic.Code.NO_PUBLICATION_DATE, Diagnostic.Code.INFERRED_PUBLICATION_DATE);
  }

  @Test
  void the_missing_date_is_bounded_by_the_other_article_and_explained() {
    assertThat(timeline.articles())
        .filteredOn(article -> article.id().equals(id("A")))
        .singleElement()
        .satisfies(
            article ->
                assertThat(article.inferred().map(Edtf::text))
                    .contains("[2025-02-27..2025-03-05]"));
    for (Event event : List.of(only(FACTS.get(5)), pressConference(timeline.events()))) {
      assertThat(event.explain())
          .contains("inferred publication date")
          .contains(id("B"))
          .contains("\"Thursday\"")
          .contains("[2025-02-27..2025-03-05]");
    }
  }

  @Test
  void alone_its_weekday_stays_undated_with_the_reason() {
    Timeline alone = Timeline.fromArticles(article("A"));

    assertThat(alone.events()).extracting(SeedsTest::dateOf).containsOnly("2013", "2022");
    assertThat(alone.undated())
        .filteredOn(e -> told(e).contains("mexic") && told(e).contains("united states"))
        .singleElement()
        .satisfies(SeedsTest::isUndatedForItsWeekday);
    isUndatedForItsWeekday(pressConference(alone.undated()));
  }

  private static void isUndatedForItsWeekday(Event event) {
    // The article tells of 2022, and Thursday is at most six days before it was published.
    assertThat(event.when().edtf().map(Edtf::text)).contains("[2021-12-30..]");
    assertThat(event.undated().orElseThrow()).contains("no publication date", "\"Thursday\"");
  }

  @Test
  void the_order_of_the_two_does_not_matter() {
    assertThat(Timeline.fromArticles(Lists.reverse(articles))).isEqualTo(timeline);
  }

  // ---- common ----

  private static Event pressConference(List<Event> events) {
    return events.stream().filter(e -> told(e).contains("starmer")).findFirst().orElseThrow();
  }

  private static Event only(Fact fact) {
    List<Event> found = timeline.events().stream().filter(fact::isMet).toList();
    assertThat(found).as("%s in %s", fact, lines(timeline)).hasSize(1);
    return found.get(0);
  }

  private static Article article(String letter) {
    return articles.stream()
        .filter(article -> article.id().startsWith(letter.equals("A") ? "000_" : "003_"))
        .findFirst()
        .orElseThrow();
  }

  private static String id(String letter) {
    return article(letter).id();
  }

  private static String sources(Event event) {
    Set<String> ids = event.evidence().stream().map(Evidence::article).collect(Collectors.toSet());
    return Stream.of("A", "B").filter(l -> ids.contains(id(l))).collect(Collectors.joining(" "));
  }

  private static String trigger(Evidence evidence) {
    return articles.stream()
        .filter(article -> article.id().equals(evidence.article()))
        .map(article -> evidence.trigger().of(article.part(evidence.part())))
        .findFirst()
        .orElseThrow();
  }

  private static String dateOf(Event event) {
    return event.when().edtf().map(Edtf::text).orElse("");
  }

  private static String lines(Timeline timeline) {
    return timeline.events().stream()
        .map(event -> dateOf(event) + " " + event.status() + " " + event.summary())
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  /** Everything that tells what the event is, in lower case without accents. */
  private static String told(Event event) {
    return fold(
        event.summary()
            + " "
            + event.participants().stream()
                .map(Participant::name)
                .collect(Collectors.joining(" ; "))
            + " "
            + event.types());
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
