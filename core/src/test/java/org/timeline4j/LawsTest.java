package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.text.Span;
import org.timeline4j.time.Edtf;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

/** What holds for every chronology, whatever the articles say. */
class LawsTest {
  private static final Pipeline PIPELINE = Pipeline.english();

  /**
   * Marks outside the basic plane, combining marks, an invisible joiner, markup and a control
   * character all stand before the events: no offset may slip.
   */
  private static final Article DECORATED =
      Article.builder()
          .id("decorated")
          .title(
              "\uD83D\uDEA2\uD83C\uDDF3\uD83C\uDDF4 Jose\u0301 A\u0301lvarez was freed on Monday")
          .text(
              "\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDE80 Cafe\u0301 Ole\u0301! <b>Bold</b> &amp;"
                  + " \u0007 words.\r\n\r\n"
                  + "\uD835\uDD4F The police arrested Zoe\u0308 Mu\u0308ller on 3 May 2019 in"
                  + " Malmo\u0308.\r\n"
                  + "She was released two days later \uD83C\uDF89.")
          .published(LocalDate.of(2019, 5, 14))
          .build();

  // ---- the set of articles ----

  @Test
  void the_order_of_articles_does_not_matter() {
    List<Reading> readings = readings(several());
    String expected = json(Timeline.of(readings));
    for (List<Reading> order : Collections2.permutations(readings)) {
      assertThat(json(Timeline.of(order))).isEqualTo(expected);
    }
    for (List<Article> order :
        List.of(
            several(), Lists.reverse(several()), rotated(several(), 1), rotated(several(), 2))) {
      assertThat(json(Timeline.fromArticles(order))).isEqualTo(expected);
    }
  }

  @Test
  void the_same_article_twice_adds_nothing() {
    List<Article> twice = new ArrayList<>(several());
    twice.addAll(Lists.reverse(several()));

    assertThat(Timeline.fromArticles(twice)).isEqualTo(Timeline.fromArticles(several()));
    assertThat(Timeline.of(readings(twice))).isEqualTo(Timeline.fromArticles(several()));
  }

  @TestFactory
  Stream<DynamicTest> readings_made_before_give_the_same_chronology() {
    return stories()
        .map(
            story ->
                dynamicTest(
                    story.name(),
                    () ->
                        assertThat(Timeline.of(Lists.reverse(readings(story.articles()))))
                            .isEqualTo(Timeline.fromArticles(story.articles()))));
  }

  @Test
  void all_ways_to_hand_over_articles_are_one() {
    Timeline expected = Timeline.fromArticles(several());

    assertThat(Timeline.fromArticles(several().toArray(new Article[0]))).isEqualTo(expected);
    assertThat(Timeline.fromArticles(several().stream())).isEqualTo(expected);
    assertThat(Timeline.builder().fromArticles(several())).isEqualTo(expected);
    assertThat(expected.events()).isNotEmpty();
  }

  // ---- the machine ----

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void the_number_of_threads_does_not_matter(int threads) {
    List<Article> articles = new ArrayList<>();
    stories().limit(3).forEach(story -> articles.addAll(story.articles()));

    String expected = json(Timeline.builder().parallelism(1).fromArticles(articles));

    assertThat(json(Timeline.builder().parallelism(threads).fromArticles(articles)))
        .isEqualTo(expected);
    assertThat(json(Timeline.builder().parallelism(threads).fromArticles(articles.stream())))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "ar-EG-u-nu-arab, Asia/Riyadh",
    "hi-IN-u-nu-deva, Asia/Kolkata",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "fa-IR-u-nu-arabext, Asia/Tehran",
    "az-AZ, Pacific/Kiritimati",
    "en-US, Pacific/Pago_Pago"
  })
  void the_default_locale_and_time_zone_do_not_matter(String locale, String zone) {
    String expected = new StoryPrint().get();
    Locale localeBefore = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));

      assertThat(new StoryPrint().get()).isEqualTo(expected);
      // Word lists and rules are read once; a fresh class loader reads them under this locale.
      assertThat(FreshLibrary.print()).isEqualTo(expected);
    } finally {
      Locale.setDefault(localeBefore);
      TimeZone.setDefault(zoneBefore);
    }
  }

  // ---- spans ----

  @TestFactory
  Stream<DynamicTest> every_span_of_a_reading_quotes_its_text() {
    return articles()
        .map(
            article ->
                dynamicTest(article.id(), () -> spansQuoteTheirText(PIPELINE.read(article))));
  }

  @TestFactory
  Stream<DynamicTest> every_span_of_a_chronology_quotes_its_text() {
    return Stream.concat(stories().map(Story::articles), Stream.of(ImmutableList.of(DECORATED)))
        .map(
            articles ->
                dynamicTest(
                    articles.get(0).id(),
                    () -> {
                      for (Event event : all(timeline(articles))) {
                        for (Evidence evidence : event.evidence()) {
                          quotesItsText(evidence, articles);
                        }
                      }
                    }));
  }

  @Test
  void marks_outside_the_basic_plane_do_not_shift_the_events_behind_them() {
    Timeline timeline = timeline(List.of(DECORATED));

    assertThat(timeline.events())
        .anySatisfy(
            event -> {
              assertThat(event.when().edtf().map(Edtf::text)).contains("2019-05-03");
              Evidence evidence = event.evidence().get(0);
              assertThat(quote(DECORATED, evidence, evidence.trigger())).isEqualTo("arrested");
              assertThat(evidence.quote()).startsWith("\uD835\uDD4F").endsWith("Malmo\u0308.");
              assertThat(evidence.timex().map(Timex::quote)).contains("3 May 2019");
            });
  }

  private static void spansQuoteTheirText(Reading reading) {
    Article article = reading.article();
    assertThat(reading.timexes()).hasSameSizeAs(reading.expressions());
    assertThat(reading.dated()).hasSameSizeAs(reading.mentions());
    for (int i = 0; i < reading.timexes().size(); i++) {
      TimexMention said = reading.expressions().get(i);
      Timex timex = reading.timexes().get(i);
      assertThat(timex.span()).isEqualTo(said.span());
      assertThat(said.span().of(article.part(said.part()))).isEqualTo(said.quote());
      assertThat(timex.span().of(article.part(timex.part()))).isEqualTo(timex.quote());
    }
    for (EventMention mention : reading.mentions()) {
      assertThat(mention.sentence().end()).isBetween(1, article.part(mention.part()).length());
      for (Span trigger : mention.triggers()) {
        assertThat(trigger.length()).isPositive();
        assertThat(mention.sentence().encloses(trigger)).isTrue();
      }
    }
  }

  private static void quotesItsText(Evidence evidence, List<Article> articles) {
    Article article =
        articles.stream().filter(a -> a.id().equals(evidence.article())).findFirst().orElseThrow();
    assertThat(quote(article, evidence, evidence.span())).isEqualTo(evidence.quote());
    assertThat(evidence.span().encloses(evidence.trigger())).isTrue();
    assertThat(evidence.trigger().length()).isPositive();
    evidence
        .timex()
        .ifPresent(
            timex ->
                assertThat(timex.span().of(article.part(timex.part()))).isEqualTo(timex.quote()));
  }

  private static String quote(Article article, Evidence evidence, Span span) {
    return span.of(article.part(evidence.part()));
  }

  // ---- written and read back ----

  @TestFactory
  Stream<DynamicTest> a_date_as_written_parses_back_to_itself() {
    return articles()
        .map(
            article ->
                dynamicTest(
                    article.id(),
                    () -> {
                      Reading reading = PIPELINE.read(article);
                      reading.timexes().forEach(t -> t.edtf().ifPresent(LawsTest::parsesBack));
                      reading.timexes().forEach(t -> t.range().ifPresent(LawsTest::parsesBack));
                      reading.dated().forEach(d -> d.when().edtf().ifPresent(LawsTest::parsesBack));
                      for (Event event : all(timeline(List.of(article)))) {
                        event.when().edtf().ifPresent(LawsTest::parsesBack);
                      }
                    }));
  }

  private static void parsesBack(Edtf edtf) {
    assertThat(Edtf.parse(edtf.text())).as(edtf.text()).isEqualTo(Optional.of(edtf));
  }

  @TestFactory
  Stream<DynamicTest> json_read_back_equals() {
    return Stream.concat(stories().map(Story::articles), Stream.of(ImmutableList.of(DECORATED)))
        .map(
            articles ->
                dynamicTest(
                    articles.get(0).id(),
                    () -> {
                      Timeline timeline = timeline(articles);
                      assertThat(JsonReader.read(json(timeline))).isEqualTo(timeline);
                      assertThat(JsonReader.read(JsonRenderer.compact().render(timeline)))
                          .isEqualTo(timeline);
                      assertThat(json(JsonReader.read(json(timeline)))).isEqualTo(json(timeline));
                    }));
  }

  // ---- the articles ----

  private static Stream<Story> stories() {
    return Stream.concat(Story.stories().stream(), Story.miniStories().stream());
  }

  private static Stream<Article> articles() {
    return Stream.concat(
        stories().flatMap(story -> story.articles().stream()), Stream.of(DECORATED));
  }

  private static List<Article> several() {
    return StoryPrint.story();
  }

  private static List<Article> rotated(List<Article> articles, int by) {
    return ImmutableList.<Article>builder()
        .addAll(articles.subList(by, articles.size()))
        .addAll(articles.subList(0, by))
        .build();
  }

  private static List<Reading> readings(List<Article> articles) {
    return articles.stream().map(PIPELINE::read).toList();
  }

  private static Timeline timeline(List<Article> articles) {
    return Timeline.builder().vocabulary(Vocabulary.ALL).fromArticles(articles);
  }

  private static List<Event> all(Timeline timeline) {
    return ImmutableList.<Event>builder()
        .addAll(timeline.events())
        .addAll(timeline.undated())
        .build();
  }

  private static String json(Timeline timeline) {
    return JsonRenderer.create().render(timeline);
  }
}
