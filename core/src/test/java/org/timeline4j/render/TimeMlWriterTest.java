package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.TaggedArticle;
import org.timeline4j.TemporalTagger;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TimeMlWriterTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

  private static Article article(String title, String text) {
    return Article.builder()
        .id("a1")
        .title(title)
        .text(text)
        .published(PUBLISHED)
        .language("en")
        .build();
  }

  private static String write(Article article) {
    return TimeMlWriter.create().write(TemporalTagger.standard().tag(article));
  }

  @Test
  void a_document_has_the_words_of_the_article_with_tags_around_the_expressions() {
    String xml =
        write(
            article(
                "Yard sold on Friday",
                "It opened in early March 1985 & closed for two weeks. It meets twice a day,"
                    + " every Monday, as it did over the past two weeks."));

    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML comment="a1"><TIMEX3 tid="t0" type="DATE" value="2024-03-13" \
            functionInDocument="CREATION_TIME"></TIMEX3>Yard sold on \
            <TIMEX3 tid="t1" type="DATE" value="2024-03-08" temporalFunction="true">Friday</TIMEX3>

            It opened in <TIMEX3 tid="t2" type="DATE" value="1985-03" mod="START" \
            temporalFunction="false">early March 1985</TIMEX3> &amp; closed for \
            <TIMEX3 tid="t3" type="DURATION" value="P2W">two weeks</TIMEX3>. It meets \
            <TIMEX3 tid="t4" type="SET" value="P1D" freq="2X">twice a day</TIMEX3>, \
            <TIMEX3 tid="t5" type="SET" value="XXXX-WXX-1" quant="EVERY">every Monday</TIMEX3>, \
            as it did over <TIMEX3 tid="t6" type="DURATION" value="P2W" beginPoint="t7" \
            endPoint="t0">the past two weeks</TIMEX3><TIMEX3 tid="t7" type="DATE" \
            value="2024-02-28" temporalFunction="true" anchorTimeID="t6"></TIMEX3>.</TimeML>
            """);
  }

  @Test
  void without_a_publication_date_nothing_is_anchored_to_it() throws Exception {
    Article article = Article.builder().id("a").text("It closed on Friday.").build();

    NodeList tags = TimeMlFiles.parse(write(article)).getElementsByTagName("TIMEX3");

    assertThat(tags.getLength()).isEqualTo(1);
    Element friday = (Element) tags.item(0);
    assertThat(friday.getAttribute("tid")).isEqualTo("t1");
    assertThat(friday.getAttribute("value")).isEqualTo("XXXX-WXX-5");
    assertThat(friday.hasAttribute("temporalFunction")).isFalse();
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        " ",
        "It opened in 1985]]> and <b>closed</b> on Friday &amp; &lt;TIMEX3&gt; \"now\" 'then'.",
        "<!DOCTYPE x [<!ENTITY e \"1985\">]> &e; <![CDATA[1985]]> <?xml version='1.1'?> --> 1985",
        "Line one in 1985.\r\nLine two in 1986.\rLine three\nin 1987.\n\r\t 1988\u2028 \u0085",
        "nul \0, bell \7, \u001f in 1985 \ufffe \uffff \u007f \u009f",
        "lone \ud800 and \udc00 in 1985, \udc00\ud800, a pair \ud83d\ude00 in 1986\ud800",
        "\ufeffIt opened in 1985. \u202e5891 ni",
        "\u0301combining, \u200d joiner, 1985\u200b");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void the_content_is_that_of_the_article_whatever_it_holds(String text) throws Exception {
    for (String title : List.of("", text, "A title of 1985")) {
      Article article = article(title, text);
      Document document = TimeMlFiles.parse(write(article));

      assertThat(document.getDocumentElement().getTextContent())
          .isEqualTo(legal(title.isEmpty() ? text : title + "\n\n" + text));
      assertQuotes(document, TemporalTagger.standard().find(article));
    }
  }

  @Test
  void any_units_make_a_document() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String text =
          random
              .ints(200, 0, 0x10000)
              .map(c -> random.nextBoolean() ? c : "<>&\r\n\t \"'1985]May".charAt(c % 17))
              .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
              .toString();

      Document document = TimeMlFiles.parse(write(article("", text)));

      assertThat(document.getDocumentElement().getTextContent()).isEqualTo(legal(text));
    }
  }

  @Test
  void a_long_text_is_written_whole() throws Exception {
    String text = "It opened in May 1985 & closed\r\non Friday. ".repeat(2_500);
    assertThat(text).hasSizeGreaterThan(100_000);

    Document document = TimeMlFiles.parse(write(article("", text)));

    assertThat(document.getDocumentElement().getTextContent()).isEqualTo(text);
    assertThat(document.getElementsByTagName("TIMEX3").getLength()).isEqualTo(5_001);
  }

  /** What XML can hold, by the words of its definition of a character. */
  private static String legal(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                c == 0x9
                        || c == 0xA
                        || c == 0xD
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000
                    ? c
                    : 0xFFFD)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static void assertQuotes(Document document, List<Timex> timexes) {
    NodeList tags = document.getElementsByTagName("TIMEX3");
    List<String> words =
        IntStream.range(0, tags.getLength())
            .mapToObj(i -> tags.item(i).getTextContent())
            .filter(text -> !text.isEmpty())
            .toList();
    assertThat(words).isEqualTo(timexes.stream().map(t -> legal(t.quote())).toList());
  }

  @Test
  void an_id_and_a_value_are_made_fit_for_attributes() throws Exception {
    Timex timex = TemporalTagger.standard().find("In 1985.", PUBLISHED).get(0);
    Timex odd =
        Timex.builder().from(timex).value("1985/<86>").quant("EACH \"<&\n").freq("").build();
    Article article =
        Article.builder().id("<a\n\"b\" & \0>").text("In 1985.").published(PUBLISHED).build();

    String xml =
        TimeMlWriter.create()
            .write(
                new TaggedArticle(article, TimeInterval.ofDay(PUBLISHED), List.of(odd), List.of()));
    Element root = TimeMlFiles.parse(xml).getDocumentElement();

    assertThat(root.getAttribute("comment")).isEqualTo("<a \"b\" & \ufffd>");
    Element tag = (Element) root.getLastChild().getPreviousSibling();
    assertThat(tag.getAttribute("value")).isEqualTo("1985__86_");
    assertThat(tag.getAttribute("quant")).isEqualTo("EACH \"<&");
    assertThat(tag.getAttribute("freq")).isEqualTo("_");
  }

  @Test
  void it_is_valid_against_the_definition_of_the_format() throws Exception {
    assumeTrue(
        Files.exists(TimeMlFiles.DTD), () -> "there is no " + TimeMlFiles.DTD + ": not validated");
    String all = String.join("\n\n", hostileTexts().toList());
    for (Article article :
        List.of(
            article("", ""),
            article("Closed since Friday", all),
            article(
                "",
                "It opened from 1979 to 1985, in the past two weeks, recent weeks, the next five"
                    + " years, twice a day, every other Monday, in 44 BC, at 10:35 a.m. EST on"
                    + " Tuesday, early in the 1990s, about three years ago, on 30 February 2021,"
                    + " for several days, in the third quarter of fiscal 2008, last winter,"
                    + " Thursday night, soon, now, two and a half years, the 19th century."),
            Article.builder().id("no date").text("It closed last Friday.").build())) {
      assertThat(TimeMlFiles.validate(write(article)).getDocumentElement()).isNotNull();
    }
  }

  @Test
  void expressions_out_of_place_are_refused() {
    Article article = article("", "In 1985 and 1986.");
    List<Timex> timexes = TemporalTagger.standard().find(article);
    TaggedArticle tagged = TemporalTagger.standard().tag(article);

    for (List<Timex> wrong :
        List.of(
            List.of(timexes.get(1), timexes.get(0)),
            List.of(timexes.get(0), timexes.get(0)),
            List.of(Timex.builder().from(timexes.get(0)).span(new Span(3, 99)).build()),
            List.of(Timex.builder().from(timexes.get(0)).part(Part.TITLE).build()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TaggedArticle(article, tagged.dct(), wrong, List.of()))
          .withMessageStartingWith("out of place: 198");
    }
  }

  @Test
  void what_the_receiver_throws_comes_through() {
    TaggedArticle tagged = TemporalTagger.standard().tag(article("", "In 1985."));
    IOException full = new IOException("no space left");
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> TimeMlWriter.create().write(tagged, broken)).isSameAs(full);
  }
}
