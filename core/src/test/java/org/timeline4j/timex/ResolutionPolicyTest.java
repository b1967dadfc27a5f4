package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.timeline4j.article.Article;
import org.timeline4j.article.Domain;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;

class ResolutionPolicyTest {
  private static final ResolutionPolicy STANDARD = ResolutionPolicy.standard();

  // ---- the dateline ----

  @Test
  void days_count_from_the_day_of_the_dateline() {
    Article article =
        published(
            "OSLO, March 12 (Northern Wire) - The ferry sank today. A search began on Tuesday and"
                + " the crew had left yesterday.",
            "2024-03-13");
    assertThat(values(article, STANDARD))
        .containsExactly("2024-03-12", "2024-03-12", "2024-03-12", "2024-03-11");
    assertThat(read(article, STANDARD).get(1).derivation().explain())
        .contains("[resolved against the dateline]")
        .contains("2024-03-12  \"March 12\"  [dateline]");
  }

  @Test
  void each_form_of_a_dateline_is_known() {
    for (String line :
        List.of(
            "OSLO, March 12 (Northern Wire) - ",
            "OSLO, Norway, March 12 (Northern Wire) -- ",
            "\n\nST. PAUL, Minn., March 12 — ",
            "Ferry sinks off Bergen\nBERGEN, 12 March (NW) _ ",
            "NEW YORK, March 12: ")) {
      assertThat(values(published(line + "The ferry sank today.", "2024-03-13"), STANDARD))
          .as(line)
          .containsExactly("2024-03-12", "2024-03-12");
    }
  }

  @Test
  void what_is_no_dateline_changes_nothing() {
    for (String line :
        List.of(
            "On March 12 (a Tuesday) - the day of the vote - they met. ",
            "The NATO summit, March 12 - April 2, was long. ",
            "OSLO, January 12 (Northern Wire) - ",
            "OSLO, March 20 (Northern Wire) - ")) {
      assertThat(values(published(line + "The ferry sank today.", "2024-03-13"), STANDARD))
          .as(line)
          .endsWith("2024-03-13");
    }
  }

  @Test
  void a_dateline_with_its_year_stands_in_for_a_publication_date() {
    Article article =
        Article.builder()
            .text("OSLO, March 12, 2024 (Northern Wire) - The ferry sank yesterday.")
            .build();
    assertThat(values(article, STANDARD)).containsExactly("2024-03-12", "2024-03-11");
    assertThat(read(article, STANDARD).get(1).derivation().explain()).contains("[dateline]");
  }

  // ---- the order of day and month ----

  @Test
  void the_language_of_the_article_tells_the_order_of_fields() {
    assertThat(value("Signed on 03/04/2021.", "en-GB", STANDARD)).isEqualTo("2021-04-03");
    assertThat(value("Signed on 03/04/2021.", "en-AU", STANDARD)).isEqualTo("2021-04-03");
    assertThat(value("Signed on 03/04/2021.", "en-US", STANDARD)).isEqualTo("2021-03-04");
    assertThat(value("Signed on 03/04/2021.", "en", STANDARD)).isEqualTo("2021-03-04");
  }

  @Test
  void the_locale_of_the_caller_tells_it_where_the_article_does_not() {
    ResolutionPolicy british = STANDARD.withLocale(Locale.UK);
    assertThat(value("Signed on 03/04/21.", "en", british)).isEqualTo("2021-04-03");
    assertThat(value("Signed on 03/04/21.", "en-US", british)).isEqualTo("2021-03-04");
  }

  @Test
  void a_text_that_shows_its_order_has_the_last_word() {
    Article article =
        Article.builder()
            .text("It was signed on 03/04/2021 and ended on 30/11/2021.")
            .language("en-US")
            .build();
    assertThat(values(article, STANDARD)).containsExactly("2021-04-03", "2021-11-30");
    assertThat(read(article, STANDARD).get(0).derivation().explain())
        .contains("day first  \"30/11/2021\"  [order of fields, as in]");
    Article both = Article.builder().text("On 03/04/2021, 30/11/2021 and 11/30/2021.").build();
    assertThat(values(both, STANDARD)).startsWith("2021-03-04");
  }

  // ---- zones ----

  @Test
  void a_clock_time_stays_local_and_names_its_zone() {
    assertThat(zone("They met at 7:15 p.m. EST on Tuesday.")).isEqualTo("2024-03-12T19:15 -05:00");
    assertThat(zone("They met at 14:00 GMT.")).isEqualTo("2024-03-13T14:00 Z");
    assertThat(zone("They met at 0600Z.")).isEqualTo("2024-03-13T06:00 Z");
    assertThat(zone("They met at 9 a.m. Eastern time.")).endsWith("America/New_York");
    assertThat(zone("They met at 9 a.m.")).isEqualTo("2024-03-13T09:00 none");
    assertThat(zone("They met at 10:35 a.m. (0735 GMT) on Tuesday.")).endsWith(" none");
  }

  @Test
  void the_day_of_publication_is_the_one_written_unless_the_caller_names_a_zone() {
    PublicationDate late =
        new PublicationDate(OffsetDateTime.of(2024, 3, 13, 1, 30, 0, 0, ZoneOffset.UTC));
    assertThat(STANDARD.day(late)).hasToString("2024-03-13");
    assertThat(STANDARD.withZone(ZoneId.of("America/New_York")).day(late))
        .hasToString("2024-03-12");
    PublicationDate date = new PublicationDate(LocalDate.of(2024, 3, 13));
    assertThat(STANDARD.withZone(ZoneId.of("America/New_York")).day(date))
        .hasToString("2024-03-13");
  }

  // ---- the domain ----

  @Test
  void the_caller_or_the_article_can_set_the_domain() {
    String text = "The firm was founded in 1941. It moved on March 4.";
    Article article = published(text, "2024-03-13");
    assertThat(values(article, STANDARD)).containsExactly("1941", "2024-03-04");
    assertThat(values(article, STANDARD.withDomain(Domain.NARRATIVE)))
        .containsExactly("1941", "1941-03-04");
    Article chronicle = Article.builder().from(article).domain(Domain.NARRATIVE).build();
    assertThat(values(chronicle, STANDARD.withDomain(Domain.NEWS)))
        .containsExactly("1941", "1941-03-04");
    assertThat(read(chronicle, STANDARD).get(1).derivation().explain())
        .contains("[resolved against the story line]")
        .contains("1941  [story line]")
        .contains("narrative  [domain, as set]");
  }

  private static Article published(String text, String date) {
    return Article.builder().text(text).published(LocalDate.parse(date)).build();
  }

  private static String value(String text, String language, ResolutionPolicy policy) {
    return values(Article.builder().text(text).language(language).build(), policy).get(0);
  }

  private static String zone(String text) {
    Timex timex = read(published(text, "2024-03-13"), STANDARD).get(0);
    return timex.value() + " " + timex.zone().map(ZoneId::getId).orElse("none");
  }

  private static List<String> values(Article article, ResolutionPolicy policy) {
    return read(article, policy).stream().map(Timex::value).toList();
  }

  private static List<Timex> read(Article article, ResolutionPolicy policy) {
    Optional<LocalDate> day = article.published().map(policy::day);
    return Timexes.resolve(
        article,
        EnglishTime.finder().find(new EnglishSentences().find(Part.TEXT, article.text())),
        day.map(TimeInterval::ofDay).orElse(TimeInterval.ALWAYS),
        policy);
  }
}
