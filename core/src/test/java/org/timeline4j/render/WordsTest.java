package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.SourceArticle;

class WordsTest {

  static Stream<String> languages() {
    return Words.languages().stream();
  }

  private static Words words(String language) {
    return Words.of(Locale.forLanguageTag(language));
  }

  /** Forms of plural and forms for days are a language's own. */
  @ParameterizedTest
  @MethodSource("languages")
  void each_language_has_each_key_and_each_placeholder(String language) {
    Words words = words(language);
    Pattern own = Pattern.compile(".*\\.(zero|one|two|few|many|day|1)|date\\.order");
    Set<String> missing =
        Sets.difference(Words.english().keys(), words.keys()).stream()
            .filter(key -> !own.matcher(key).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> unknown =
        Sets.difference(words.keys(), Words.english().keys()).stream()
            .filter(key -> !own.matcher(key).matches())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(missing).isEmpty();
    assertThat(unknown).isEmpty();
    for (String key : Words.english().keys()) {
      if (words.has(key) && !own.matcher(key).matches() && !key.matches("century|millennium")) {
        assertThat(holes(words.get(key))).as(key).isEqualTo(holes(Words.english().get(key)));
        assertThat(words.list(key)).as(key).hasSameSizeAs(Words.english().list(key));
      }
    }
  }

  private static Set<String> holes(String words) {
    return Pattern.compile("\\{[01]\\}")
        .matcher(words)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void months_are_called_as_the_jdk_calls_them(String language) {
    // Chinese dates have the month as a number, which is the short name.
    TextStyle style = language.equals("zh") ? TextStyle.SHORT : TextStyle.FULL;
    for (Month month : Month.values()) {
      assertThat(words(language).item("months", month.getValue() - 1))
          .isEqualTo(month.getDisplayName(style, Locale.forLanguageTag(language)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 2025-02-27 | 27. Februar 2025",
        "de | 201X | 2010er-Jahre",
        "de | 19XX | 20. Jahrhundert",
        "de | 2024-21 | Frühling 2024",
        "de | 2024-33 | 1. Quartal 2024",
        "de | 2025-03-01~ | etwa am 1. März 2025",
        "de | [2025-03-03..2025-03-09] | zwischen dem 3. und dem 9. März 2025",
        "de | [..2025-02-28] | spätestens am 28. Februar 2025",
        "de | [..2025] | spätestens 2025",
        "de | 1979/.. | ab 1979",
        "de | -0043 | 44 v. Chr.",
        "es | 2025-02-27 | 27 de febrero de 2025",
        "es | 2013-05 | mayo de 2013",
        "es | 19XX | siglo XX",
        "es | 2025-03-01/2025-03-09 | del 1 al 9 de marzo de 2025",
        "es | 1979/1985 | de 1979 a 1985",
        "es | [2017-07-15..2017-07-16] | 15 o 16 de julio de 2017",
        "es | 1985~ | hacia 1985",
        "fr | 2025-03-01 | 1er mars 2025",
        "fr | 00XX | Ier siècle",
        "fr | 19XX | XXe siècle",
        "fr | [2025-03-03..2025-03-09] | entre le 3 et le 9 mars 2025",
        "fr | [2025-03-30..2025-04-02] | entre le 30 mars et le 2 avril 2025",
        "fr | ../1985-04-01 | jusqu’au 1er avril 1985",
        "pt | 2025-03-01 | 1.º de março de 2025",
        "pt | [2025-03-03..] | 3 de março de 2025 ou depois",
        "pt | 1985% | possivelmente por volta de 1985",
        "ar | 2025-02-27 | 27 فبراير 2025",
        "ar | [2025-03-03..2025-03-09] | بين 3 و9 مارس 2025",
        "ar | 1979/1985 | من 1979 إلى 1985",
        "zh | 2025-02-27 | 2025年2月27日",
        "zh | 2013-05 | 2013年5月",
        "zh | [2025-03-03..2025-03-09] | 2025年3月3日至9日之间",
        "zh | [2025-03-30..2025-04-02] | 2025年3月30日至4月2日之间",
        "zh | [2024-03-14,2024-03-15] | 2024年3月14日或15日",
        "zh | 2025-02-27T09:30:00Z | 2025年2月27日 09:30 UTC",
        "zh | 2024-33 | 2024年第一季度",
        "zh | -0043 | 公元前44年",
        "it | 2025-02-27 | 27 February 2025"
      })
  void dates_read_as_the_language_writes_them(String language, String edtf, String date) {
    assertThat(DateWords.in(Locale.forLanguageTag(language)).format(Samples.edtf(edtf)))
        .isEqualTo(date);
  }

  @Test
  void the_country_and_the_default_locale_do_not_matter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(DateWords.in(Locale.forLanguageTag("de-CH")).format(LocalDate.of(2025, 2, 27)))
          .isEqualTo("27. Februar 2025");
      assertThat(DateWords.english().formatTime(LocalTime.of(9, 30))).isEqualTo("09:30");
      assertThat(SvgRenderer.create().render(Samples.bridge()))
          .doesNotContainPattern("[\u0660-\u0669]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void numbers_take_the_form_that_the_language_asks_for() {
    assertThat(Stream.of(0, 1, 2, 3, 11, 100, 103).map(n -> words("ar").count("events", n)))
        .containsExactly(
            "لا أحداث", "حدث واحد", "حدثان", "3 أحداث", "11 حدثًا", "100 حدث", "103 أحداث");
    assertThat(Stream.of(0, 1, 2).map(n -> words("fr").count("events", n)))
        .containsExactly("0 événement", "1 événement", "2 événements");
    assertThat(Stream.of(0, 1, 2).map(n -> words("en").count("events", n)))
        .containsExactly("0 events", "1 event", "2 events");
    assertThat(words("zh").count("events", 1)).isEqualTo("1个事件");
  }

  @Test
  void every_renderer_for_people_speaks_the_language() {
    Timeline timeline = Samples.bridge();
    Locale german = Locale.GERMAN;

    assertThat(TextRenderer.builder().locale(german).build().render(timeline))
        .contains("2 Ereignisse aus 2 Artikeln")
        .contains("The city introduces a toll (geplant)")
        .contains("Grund: The text gives no date")
        .contains("Ohne Datum", "Hinweise");
    assertThat(MarkdownRenderer.builder().locale(german).build().render(timeline))
        .contains("# Chronologie", "Quellen: ", "(Quellen widersprechen sich)");
    assertThat(HtmlRenderer.builder().locale(german).build().render(timeline))
        .contains("<html lang=\"de\" dir=\"ltr\">", "Warum dieses Datum", "Geplant")
        .contains("<bdi lang=\"en\">The text gives no date</bdi>");
    assertThat(SvgRenderer.builder().locale(german).build().render(timeline))
        .contains("lang=\"de\"", "an einem dieser Tage", "2025 · geplant");
  }

  /** An event whose words are not known has a place to be read and clicked all the same. */
  @ParameterizedTest
  @MethodSource("renderers")
  void what_happened_is_never_empty(Renderer renderer) {
    Timeline timeline =
        Samples.timeline(
            Samples.event("2024-03-14", " \u202E\n")
                .addEvidence(Samples.evidence("harbour", "It opened."))
                .build());

    assertThat(renderer.render(timeline)).containsPattern("no summary|no\\\\u0020summary");
  }

  static Stream<Renderer> renderers() {
    return Stream.of(
        TextRenderer.create(),
        MarkdownRenderer.create(),
        HtmlRenderer.create(),
        SvgRenderer.create(),
        ICalendarRenderer.create(),
        TimelineJsRenderer.create(),
        VisTimelineRenderer.create(),
        MermaidRenderer.create(),
        MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ar | ، | ؛", "zh | 、 | ；", "fr | ', ' | '[ \u00A0]; '", "de | ', ' | '; '"})
  void lists_have_the_signs_of_the_language(String language, String comma, String semicolon) {
    Locale locale = Locale.forLanguageTag(language);

    assertThat(TextRenderer.builder().locale(locale).width(400).build().render(Samples.bridge()))
        .containsPattern("Harbour Gazette[^\n]*[)）]" + comma + " ?Coast Daily")
        .containsPattern("Harbour Gazette[^\n]*2024[^\n;；؛]*" + semicolon + " ?Coast Daily");
  }

  @Test
  void arabic_runs_from_right_to_left() {
    Locale arabic = Locale.forLanguageTag("ar");
    Timeline timeline = Samples.bridge();

    assertThat(HtmlRenderer.builder().locale(arabic).build().render(timeline))
        .contains(
            "<html lang=\"ar\" dir=\"rtl\">",
            "<section class=\"chronology\" lang=\"ar\" dir=\"rtl\"");
    String left = SvgRenderer.create().render(timeline);
    String right = SvgRenderer.builder().locale(arabic).build().render(timeline);
    assertThat(right).contains("direction=\"rtl\"");
    assertThat(left).doesNotContain("direction=", "\u2066");
    // The first event is at the right.
    assertThat(firstDot(left)).isLessThan(400);
    assertThat(firstDot(right)).isGreaterThan(400);
  }

  private static double firstDot(String svg) {
    var dot = Pattern.compile("<circle cx=\"([0-9.]+)\"").matcher(svg);
    assertThat(dot.find()).isTrue();
    return Double.parseDouble(dot.group(1));
  }

  @Test
  void publication_is_told_in_the_zone_of_the_reader_and_the_moment_where_it_is_set() {
    SourceArticle late =
        new SourceArticle(
            "late",
            "",
            Optional.of(new PublicationDate(OffsetDateTime.parse("2024-03-18T23:30:00Z"))),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Night Post"),
            Optional.empty());
    Timeline timeline =
        Timeline.restore(
            List.of(late),
            List.of(
                Samples.event("2024", "It opens")
                    .addEvidence(Samples.evidence("late", "It opened."))
                    .build()),
            List.of(),
            List.of());
    ZoneId berlin = ZoneId.of("Europe/Berlin");

    assertThat(TextRenderer.create().render(timeline))
        .startsWith("1 event from 1 article\n")
        .contains("Night Post (18 March 2024)");
    assertThat(
            TextRenderer.builder()
                .zone(berlin)
                .asOf(Instant.parse("2024-07-01T22:05:59Z"))
                .build()
                .render(timeline))
        .startsWith("1 event from 1 article · As of 2 July 2024, 00:05 UTC+02:00\n")
        .contains("Night Post (19 March 2024)");
  }
}
