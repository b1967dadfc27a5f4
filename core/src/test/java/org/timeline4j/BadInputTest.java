package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.article.Diagnostic.Code;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MarkdownRenderer;
import org.timeline4j.render.TextRenderer;
import org.timeline4j.time.Edtf;

/**
 * Whatever an article holds, there is a chronology, and a diagnostic for what could not be used.
 */
class BadInputTest {
  private static final LocalDate DAY = LocalDate.of(2021, 7, 15);
  private static final String PLAIN = "The police arrested Anna Berg in Leeds on 3 May 2021.";
  private static final int TEN_MEGABYTES = 10_000_000;

  // ---- little or nothing ----

  @Test
  void no_articles_give_an_empty_chronology() {
    Timeline timeline = chronology();

    assertThat(timeline).isEqualTo(Timeline.fromArticles(List.of()));
    assertThat(timeline).isEqualTo(Timeline.fromArticles(Stream.of()));
    assertThat(timeline).isEqualTo(Timeline.of(List.of()));
    assertThat(timeline.articles()).isEmpty();
    assertThat(timeline.events()).isEmpty();
    assertThat(timeline.undated()).isEmpty();
    assertThat(timeline.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\u00A0\u2003\u3000", "\u200B\uFEFF", "<p></p>"})
  void an_article_without_text_is_named(String text) {
    Timeline timeline = chronology(article("blank", text));

    assertThat(timeline.events()).isEmpty();
    assertThat(codes(timeline, "blank")).contains(Code.EMPTY_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\n", "\u0000", "?!", "\uD83D\uDE00"})
  void a_blank_title_does_no_harm(String title) {
    Timeline timeline = chronology(Article.of(title, PLAIN, DAY));

    assertThat(dates(timeline)).containsExactly("2021-05-03");
  }

  @Test
  void an_article_of_nothing_but_a_title_is_read() {
    Timeline timeline =
        chronology(Article.of("Police arrested Anna Berg in Leeds on May 3, 2021", "", DAY));

    assertThat(dates(timeline)).containsExactly("2021-05-03");
  }

  // ---- the date of publication ----

  @Test
  void an_article_without_a_date_is_named_and_its_full_dates_are_read() {
    Timeline timeline =
        chronology(
            Article.builder()
                .id("undated")
                .text(PLAIN + " The court released Carl Doe on Monday.")
                .build());

    assertThat(codes(timeline, "undated"))
        .containsExactly(Code.NO_PUBLICATION_DATE, Code.INFERRED_PUBLICATION_DATE);
    assertThat(dates(timeline)).containsExactly("2021-05-03");
    assertThat(timeline.undated())
        .singleElement()
        .satisfies(
            event -> {
              // Published on May 3, a Monday, or later.
              assertThat(event.when().earliest()).contains(LocalDate.of(2021, 5, 3));
              assertThat(event.when().latest()).isEmpty();
              assertThat(event.undated().orElseThrow()).contains("no publication date", "Monday");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01",
    "-0001-12-31",
    "9999-12-31",
    "+10000-01-01",
    "+999999999-12-31",
    "-999999999-01-01"
  })
  void a_date_of_publication_that_cannot_be_is_named(String date) {
    Article article =
        Article.of("", PLAIN + " The court released Carl Doe on Monday.", LocalDate.parse(date));
    Timeline timeline = chronology(article);

    assertThat(codes(timeline, article.id()))
        .containsExactly(Code.INFERRED_PUBLICATION_DATE, Code.BAD_PUBLICATION_DATE);
    assertThat(dates(timeline)).containsExactly("2021-05-03");
    assertThat(timeline.undated()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "9999-12-31", "+999999999-12-31", "-999999999-01-01"})
  void a_date_of_publication_that_cannot_be_orders_articles_all_the_same(String date) {
    Article odd = Article.of("", PLAIN, LocalDate.parse(date));
    Article plain = Article.of("", "Anna Berg was arrested on Monday, 3 May, in Leeds.", DAY);

    assertThat(chronology(odd, plain)).isEqualTo(chronology(plain, odd));
  }

  // ---- dates that do not exist ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "February 30",
        "30 February 2021",
        "Feb. 30, 2021",
        "31 June 2021",
        "June 31st, 2021",
        "the 31st of June",
        "2021-02-30",
        "29 February 2021",
        "April 31"
      })
  void an_impossible_date_is_named_and_dates_nothing(String date) {
    Timeline timeline =
        chronology(article("calendar", "The court released Carl Doe on " + date + ". " + PLAIN));

    assertThat(timeline.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.article()).isEqualTo("calendar");
              assertThat(diagnostic.code()).isEqualTo(Code.IMPOSSIBLE_DATE);
              assertThat(diagnostic.message()).contains(date.replace("the ", ""));
            });
    assertThat(dates(timeline)).containsExactly("2021-05-03");
    assertThat(timeline.undated()).extracting(Event::summary).anyMatch(s -> s.contains("Carl Doe"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Monday, June 4, 2021", "Monday 4 June 2021", "Sunday, the 4th of June 2021"})
  void a_day_that_is_called_by_another_weekday_stands_and_is_named(String date) {
    Timeline timeline =
        chronology(article("calendar", "The court released Carl Doe on " + date + ". " + PLAIN));

    assertThat(timeline.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo(Code.WRONG_WEEKDAY);
              assertThat(diagnostic.message()).contains("4");
            });
    assertThat(dates(timeline)).contains("2021-06-04");
  }

  // ---- other languages and markup ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年5月3日，警方在利兹逮捕了安娜。法院星期一释放了她。",
        "警方在利兹逮捕了安娜",
        "اعتقلت الشرطة آنا بيرغ في مدينة ليدز يوم الاثنين 3 مايو 2021 وأفرجت عنها المحكمة لاحقا.",
        "Полиция задержала Анну Берг в Лидсе 3 мая 2021 года, а в понедельник суд её освободил.",
        "La policía detuvo a Ana Berg en la ciudad de Leeds el lunes 3 de mayo de 2021 y el juez la"
            + " dejó en libertad dos días después, según fuentes de la fiscalía.",
        "Die Polizei hat Anna Berg am Montag, dem 3. Mai 2021, in der Stadt Leeds festgenommen, und"
            + " das Gericht hat sie zwei Tage später wieder auf freien Fuß gesetzt.",
        "पुलिस ने 3 मई 2021 को लीड्स में अन्ना बर्ग को गिरफ्तार किया और बाद में रिहा कर दिया।",
        "警察は2021年5月3日にリーズでアンナを逮捕した。"
      })
  void a_text_in_another_language_is_named_and_gives_nothing(String text) {
    Timeline timeline = chronology(article("foreign", text), article("plain", PLAIN));

    assertThat(codes(timeline, "foreign")).containsExactly(Code.UNSUPPORTED_LANGUAGE);
    assertThat(codes(timeline, "plain")).isEmpty();
    assertThat(timeline.events())
        .flatMap(Event::evidence)
        .extracting(Evidence::article)
        .containsOnly("plain");
  }

  @Test
  void markup_is_named_and_the_text_in_it_is_read() {
    String page =
        "<!DOCTYPE html><html lang=\"en\"><head><title>News</title><style>p{color:red}</style>"
            + "<script>var seen = \"The police arrested Carl Doe on 4 May 2021.\";</script></head>"
            + "<body><!-- The police arrested Eva Fox on 5 May 2021. --><h1>Leeds</h1><p>The police"
            + " arrested <b>Anna Berg</b> in Leeds on <time datetime=\"2021-05-06\">3 May"
            + " 2021</time>.</p></body></html>";
    Timeline timeline = chronology(article("page", page));

    assertThat(codes(timeline, "page")).containsExactly(Code.MARKUP);
    assertThat(dates(timeline)).containsExactly("2021-05-03");
    assertThat(timeline.events().get(0).summary()).contains("Anna Berg").doesNotContain("<");
  }

  @Test
  void an_address_and_a_sign_are_no_markup() {
    Timeline timeline =
        chronology(
            article("signs", PLAIN + " The court released 3 < 5 people & <anna@example.org>."));

    assertThat(codes(timeline, "signs")).isEmpty();
  }

  // ---- characters ----

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD800",
        "\uDC00",
        "\uDC00\uD800",
        "\u0000",
        "\u0007\u001B",
        "\u0085\u009F",
        "\uFFFE",
        "\uFFFF"
      })
  void characters_that_are_none_are_named_and_the_rest_is_read(String bad) {
    Timeline timeline =
        chronology(article("bytes", bad + " " + PLAIN.replace(" in ", " " + bad + " in ") + bad));

    assertThat(codes(timeline, "bytes")).containsExactly(Code.BAD_CHARACTERS);
    assertThat(dates(timeline)).containsExactly("2021-05-03");
  }

  @Test
  void half_an_emoji_at_the_end_is_named() {
    Timeline timeline = chronology(article("cut", PLAIN + " \uD83D\uDE00\uD83D"));

    assertThat(codes(timeline, "cut")).containsExactly(Code.BAD_CHARACTERS);
    assertThat(dates(timeline)).containsExactly("2021-05-03");
  }

  @Test
  void bad_characters_in_a_title_and_an_id_do_no_harm() {
    Article odd =
        Article.builder()
            .id("a\u0000\uD800\n\"\\")
            .title("\uD800Police arrest\u0000 Anna Berg on May 3, 2021\uDBFF")
            .text(PLAIN)
            .published(DAY)
            .source("\u0001")
            .url("javascript:\u0000")
            .build();

    assertThat(codes(chronology(odd), odd.id())).containsOnly(Code.BAD_CHARACTERS);
  }

  @Test
  void a_text_cut_anywhere_is_read() {
    String text =
        "Cafe\u0301 \uD83D\uDE00 \u201CMs. O\u2019Hara, 34,\u201D was freed on Feb. 30, 2020;"
            + " <b>Mr. Li</b> fled on 3.5.2021 at 10:30 p.m. &amp; 1,000 others left in"
            + " 1990s\u2014.";
    for (int end = 0; end <= text.length(); end++) {
      chronology(article("cut", text.substring(0, end)));
      chronology(article("rest", text.substring(end)));
    }
  }

  // ---- very long ----

  /** Nobody writes these; they must end, which a step of quadratic cost would not. */
  @TestFactory
  Stream<DynamicTest> a_line_of_ten_megabytes_is_read() {
    return repeated(Stream.of("1", "a", ".", "-", " ", "\n", "\u0301", "\uD800"), TEN_MEGABYTES);
  }

  @TestFactory
  Stream<DynamicTest> a_line_of_a_million_marks_is_read() {
    return repeated(Stream.of("\"", "\u201C", ",", "(", "<", "1 "), 1_000_000);
  }

  private static Stream<DynamicTest> repeated(Stream<String> units, int times) {
    return units.map(
        unit ->
            dynamicTest(
                "of U+" + Integer.toHexString(unit.codePointAt(0)),
                () -> {
                  Article article = article("long", unit.repeat(times));
                  assertThat(Timeline.fromArticles(article).events()).isEmpty();
                }));
  }

  @TestFactory
  Stream<DynamicTest> a_long_line_of_words_is_read() {
    return Stream.of(
            "of the of the ",
            "January February March May ",
            "two years after ",
            "Ann, Bob, ",
            "he said that ",
            "1,000,",
            "10:30-",
            "Mr. ",
            "Monday ",
            "<b ",
            "\uD83D\uDE00")
        .map(
            unit ->
                dynamicTest(
                    unit,
                    () -> {
                      String text = unit.repeat(60_000 / unit.length());
                      assertThat(Timeline.fromArticles(article("long", text)).articles())
                          .hasSize(1);
                    }));
  }

  @Test
  void a_long_line_of_prose_without_full_stops_is_read() {
    String prose =
        "the police took Anna Berg to the city on Monday and the minister met the president ";

    assertThat(chronology(article("long", prose.repeat(60))).events()).isNotEmpty();
    assertThat(Pipeline.english().read(article("long", prose.repeat(2_000))).mentions())
        .hasSizeGreaterThan(2_000);
  }

  @Test
  void a_date_behind_a_million_digits_is_read() {
    Timeline timeline = chronology(article("digits", "9".repeat(1_000_000) + ". " + PLAIN));

    assertThat(dates(timeline)).containsExactly("2021-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The police arrested %s people on 3 May 2021.",
        "The police arrested Anna Berg %s years ago.",
        "The police arrested Anna Berg in %s.",
        "The police arrested Anna Berg on %s May 2021.",
        "The police arrested Anna Berg on May %s, 2021.",
        "The police arrested Anna Berg %s days later.",
        "The police arrested Anna Berg in the %ss."
      })
  void numbers_beyond_all_bounds_are_read(String sentence) {
    for (String number :
        List.of("0", "99999", "2147483648", "9223372036854775808", "9".repeat(1_000_000))) {
      Timeline timeline = chronology(article("numbers", String.format(sentence, number)));
      assertThat(JsonReader.read(JsonRenderer.create().render(timeline))).isEqualTo(timeline);
    }
  }

  // ---- ids ----

  @Test
  void of_two_articles_with_one_id_the_other_is_named_whatever_their_order() {
    Article first = article("same", PLAIN);
    Article second =
        Article.builder().id("same").text(PLAIN + " Really.").published(DAY.plusDays(1)).build();
    Article third = Article.builder().id("same").text("The court freed Carl Doe.").build();
    Timeline expected = chronology(first, second, third);

    assertThat(codes(expected, "same")).contains(Code.DUPLICATE_ID);
    assertThat(expected.articles()).hasSize(1);
    assertThat(chronology(third, second, first)).isEqualTo(expected);
    assertThat(chronology(second, first, third, second)).isEqualTo(expected);
  }

  @Test
  void articles_that_differ_in_any_part_are_duplicates_whatever_their_order() {
    List<Article> articles =
        List.of(
            article("same", PLAIN),
            Article.builder().from(article("same", PLAIN)).source("Leeds Herald").build(),
            Article.builder().from(article("same", PLAIN)).url("https://example.org/").build(),
            Article.builder().from(article("same", PLAIN)).language("en").build(),
            Article.builder().from(article("same", PLAIN)).title("Leeds").build(),
            Article.builder().from(article("same", PLAIN)).published(DAY.atTime(9, 30)).build());

    Timeline expected = Timeline.fromArticles(articles);
    assertThat(codes(expected, "same")).contains(Code.DUPLICATE_ID);
    assertThat(Timeline.fromArticles(Lists.reverse(articles))).isEqualTo(expected);
    for (int i = 1; i < articles.size(); i++) {
      Timeline two = Timeline.fromArticles(articles.get(0), articles.get(i));
      assertThat(codes(two, "same")).containsExactly(Code.DUPLICATE_ID);
      assertThat(Timeline.fromArticles(articles.get(i), articles.get(0))).isEqualTo(two);
    }
  }

  // ---- common ----

  private static Article article(String id, String text) {
    return Article.builder().id(id).text(text).published(DAY).build();
  }

  /** The chronology; all formats can print it, and JSON gives it back. */
  private static Timeline chronology(Article... articles) {
    Timeline timeline = Timeline.fromArticles(articles);
    assertThat(JsonReader.read(JsonRenderer.create().render(timeline))).isEqualTo(timeline);
    assertThat(TextRenderer.create().render(timeline)).isNotEmpty();
    assertThat(MarkdownRenderer.create().render(timeline)).isNotEmpty();
    assertThat(
            Timeline.builder()
                .vocabulary(Vocabulary.ALL)
                .fromArticles(List.of(articles))
                .articles())
        .isEqualTo(timeline.articles());
    return timeline;
  }

  private static List<String> dates(Timeline timeline) {
    return timeline.events().stream()
        .flatMap(e -> e.when().edtf().stream())
        .map(Edtf::text)
        .toList();
  }

  private static List<Code> codes(Timeline timeline, String id) {
    return timeline.diagnostics().stream()
        .filter(diagnostic -> diagnostic.article().equals(id))
        .map(Diagnostic::code)
        .distinct()
        .toList();
  }
}
