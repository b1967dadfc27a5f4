package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.EventFinder;
import org.timeline4j.event.EventMention;
import org.timeline4j.language.Language;
import org.timeline4j.language.en.English;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

class TemporalTaggerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);
  private static final TemporalTagger TAGGER = TemporalTagger.standard();

  @Test
  void an_expression_has_all_that_a_user_asks_for() {
    String text = "The yard was sold in early March.";
    List<Timex> timexes = TAGGER.find(text, PUBLISHED);

    assertThat(timexes).hasSize(1);
    Timex timex = timexes.get(0);
    assertThat(timex.part()).isEqualTo(Part.TEXT);
    assertThat(timex.span().of(text)).isEqualTo("early March").isEqualTo(timex.quote());
    assertThat(timex.type()).isEqualTo(TimexType.DATE);
    assertThat(timex.value()).isEqualTo("2024-03");
    assertThat(timex.mod()).contains(Modifier.START);
    assertThat(timex.edtf().map(Edtf::text)).contains("2024-03");
    assertThat(timex.interval())
        .contains(TimeInterval.ofDays(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
    assertThat(timex.granularity()).isEqualTo(Granularity.MONTH);
    assertThat(timex.basis()).isEqualTo(DatingBasis.RELATIVE);
    assertThat(timex.derivation().explain()).contains("early March", "2024-03-13");
  }

  @Test
  void the_title_comes_first_and_each_part_is_quoted_verbatim() {
    Article article =
        Article.of("Yard sold last <b>Friday", "It was sold on 8\u00a0March, for $1.", PUBLISHED);

    TaggedArticle tagged = TAGGER.tag(article);

    assertThat(tagged.timexes())
        .extracting(Timex::part, Timex::quote, Timex::value)
        .containsExactly(
            tuple(Part.TITLE, "last <b>Friday", "2024-03-08"),
            tuple(Part.TEXT, "8\u00a0March", "2024-03-08"));
    assertThat(tagged.article()).isEqualTo(article);
    assertThat(tagged.dct()).isEqualTo(TimeInterval.ofDay(PUBLISHED));
    assertThat(tagged.timexes()).isEqualTo(TAGGER.find(article));
    assertThat(tagged.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.MARKUP);
  }

  @Test
  void what_cannot_be_used_is_reported() {
    assertThat(codes("It opened on 30 February 2021.", "2024-03-13"))
        .containsExactly(Diagnostic.Code.IMPOSSIBLE_DATE);
    assertThat(codes("It opened on Friday.", "1203-01-01"))
        .containsExactly(Diagnostic.Code.BAD_PUBLICATION_DATE);
    assertThat(codes("   ", "2024-03-13")).containsExactly(Diagnostic.Code.EMPTY_TEXT);
    assertThat(codes("Он родился в пятницу.", "2024-03-13"))
        .containsExactly(Diagnostic.Code.UNSUPPORTED_LANGUAGE);
  }

  private static List<Diagnostic.Code> codes(String text, String published) {
    Article article = Article.of("", text, LocalDate.parse(published));
    return TAGGER.tag(article).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void an_article_without_a_date_keeps_what_it_dates_by_itself() {
    Article article = Article.builder().text("It opened in May 2013 and closed on Friday.").build();

    TaggedArticle tagged = TAGGER.tag(article);

    assertThat(tagged.dct()).isEqualTo(TimeInterval.ALWAYS);
    assertThat(tagged.timexes()).extracting(Timex::value).containsExactly("2013-05", "XXXX-WXX-5");
    assertThat(tagged.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.NO_PUBLICATION_DATE);
  }

  @Test
  void the_pipeline_finds_the_same() {
    Article article = Article.of("Sold", "It was sold on Friday. It opened in 1985.", PUBLISHED);

    assertThat(Pipeline.english().read(article).timexes()).isEqualTo(TAGGER.find(article));
  }

  @Test
  void threads_may_share_it() {
    List<String> texts =
        IntStream.range(1900, 2000).mapToObj(y -> "It opened in " + y + ".").toList();

    assertThat(texts.parallelStream().map(t -> TAGGER.find(t, PUBLISHED).get(0).value()).toList())
        .isEqualTo(IntStream.range(1900, 2000).mapToObj(String::valueOf).toList());
  }

  /** A finder of events that must not be asked. */
  private static final class NoEvents implements EventFinder {
    @Override
    public List<EventMention> find(List<Sentence> sentences, List<TimexMention> timexes) {
      throw new AssertionError("asked for events");
    }

    @Override
    public void prepare() {
      throw new AssertionError("prepared for events");
    }
  }

  @Test
  void events_are_neither_asked_for_nor_prepared() {
    Language english = English.language();
    Language without =
        new Language(
            english.tag(),
            english.recognizes(),
            english.sentences(),
            english.timexes(),
            new NoEvents());

    assertThat(TemporalTagger.of(without).find("It opened in 1985.", PUBLISHED)).hasSize(1);
  }

  @Test
  void no_thread_reads_the_model() throws Exception {
    // In a process of its own: other tests have read the model.
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-verbose:class",
                "-cp",
                System.getProperty("java.class.path"),
                TagOnly.class.getName())
            .redirectErrorStream(true)
            .start();
    List<String> lines;
    try (var reader = process.inputReader()) {
      lines = reader.lines().toList();
    }

    assertThat(process.waitFor()).isZero();
    assertThat(lines).contains("1985");
    assertThat(lines).noneMatch(line -> line.contains("opennlp.tools"));
  }

  /** The region of the article goes before that of the caller, and a language alone has none. */
  @ParameterizedTest
  @CsvSource({
    "en-CA, , 2023-10-09",
    "en-CA, en-US, 2023-10-09",
    "en-US, en-CA, 2023-11-23",
    "en, en-CA, 2023-10-09",
    ", en-CA, 2023-10-09",
    ", en-GB, 2023-11-23",
    ", , 2023-11-23"
  })
  void a_holiday_is_that_of_the_region(
      @Nullable String language, @Nullable String locale, String expected) {
    Article.Builder article =
        Article.builder()
            .id("a")
            .text("They met on Thanksgiving.")
            .published(LocalDate.of(2024, 3, 13));
    if (language != null) {
      article.language(language);
    }
    ResolutionPolicy policy =
        locale == null
            ? ResolutionPolicy.standard()
            : ResolutionPolicy.standard().withLocale(Locale.forLanguageTag(locale));

    assertThat(TemporalTagger.of(English.language(), policy).find(article.build()))
        .extracting(Timex::value)
        .containsExactly(expected);
  }

  @Test
  void an_entry_of_a_diary_says_which_day_it_is_told_from() {
    List<Timex> found =
        TemporalTagger.standard()
            .find(
                "3 May 1916: We came up yesterday.\n6 May: It rained on Friday.",
                LocalDate.of(2024, 3, 13));

    assertThat(found)
        .extracting(Timex::value)
        .containsExactly("1916-05-03", "1916-05-02", "1916-05-06", "1916-05-05");
    assertThat(found.get(1).derivation().explain())
        .contains("resolved against the day of the entry")
        .contains("3 May 1916");
  }

  @Test
  void a_diary_is_told_from_day_to_day() {
    assertThat(
            values(
                "1894-08-30",
                "Monday, 21 August 1893. We left at seven that evening.",
                "Tuesday 22nd. Holm has been ill since Sunday. Yesterday he could walk; today we"
                    + " carried him.",
                "Wednesday. Tomorrow we try the pass. A letter came, dated June 30.",
                "Thursday, Aug. 24. Last night I wrote home."))
        .containsExactly(
            "1893-08-21",
            "1893-08-21T19:00",
            "1893-08-22",
            "1893-08-20",
            "1893-08-21",
            "1893-08-22",
            "1893-08-23",
            "1893-08-24",
            "1893-06-30",
            "1893-08-24",
            "1893-08-23TNI");
  }

  @Test
  void letters_within_a_story_are_told_from_their_days_and_the_story_from_its_own() {
    assertThat(
            values(
                "2024-11-10",
                "He joined the regiment in March 1916.",
                "3 September 1916: We came up last night. We are to be relieved tomorrow.",
                "6 September: It rained on Monday. Your letter of 25 August has come.",
                "He was discharged in April 1917. In May he was home."))
        .containsExactly(
            "1916-03",
            "1916-09-03",
            "1916-09-02TNI",
            "1916-09-04",
            "1916-09-06",
            "1916-09-04",
            "1916-08-25",
            "1917-04",
            "1917-05");
  }

  @Test
  void the_lines_behind_a_day_that_stands_alone_are_told_from_it() {
    assertThat(
            values(
                "2024-03-13",
                "Tuesday",
                "The storm came ashore last night.",
                "Wednesday",
                "It left this morning."))
        .containsExactly("2024-03-12", "2024-03-11TNI", "2024-03-13", "2024-03-13TMO");
  }

  @Test
  void one_line_that_begins_with_a_day_makes_no_diary() {
    assertThat(values("2024-03-13", "Monday: The council met yesterday.", "It meets on Friday."))
        .containsExactly("2024-03-11", "2024-03-12", "2024-03-15");
  }

  @Test
  void a_clock_time_that_begins_a_line_is_of_the_day_of_the_blog() {
    assertThat(
            values(
                "2024-03-13",
                "Crews had been on standby since Monday night.",
                "14:05 - The river rose.",
                "15:30 - At 1400 GMT it stood at six metres."))
        .containsExactly(
            "2024-03-11TNI", "2024-03-13T14:05", "2024-03-13T15:30", "2024-03-13T14:00");
  }

  private static List<String> values(String published, String... lines) {
    return TemporalTagger.standard()
        .find(String.join("\n", lines), LocalDate.parse(published))
        .stream()
        .map(Timex::value)
        .toList();
  }
}
