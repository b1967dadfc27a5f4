package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TimeMlRendererTest {

  private static Document parse(Timeline timeline) throws Exception {
    return TimeMlFiles.parse(TimeMlRenderer.create().render(timeline));
  }

  @Test
  void an_event_is_tied_to_its_date_to_its_other_mentions_and_to_what_follows() {
    Event opened =
        Samples.event("2024-03-14", "The bridge opens")
            .addEvidence(evidence("harbour", "The bridge opened & sang.", 11, 17))
            .addEvidence(evidence("coast", "It opened on Thursday.", 3, 9))
            .build();

    assertThat(
            TimeMlRenderer.create()
                .render(Samples.timeline(opened, Samples.bridge().events().get(1))))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <TimeML>
            <TIMEX3 tid="t1" type="DATE" value="2024-03-14">14 March 2024</TIMEX3>: The bridge opens
              The bridge <EVENT eid="e1" class="OCCURRENCE" comment="Harbour Gazette (18 March 2024)">opened</EVENT>\
            <MAKEINSTANCE eiid="ei1" eventID="e1" pos="NONE" tense="NONE" aspect="NONE" polarity="POS"/> &amp; sang.
              It <EVENT eid="e2" class="OCCURRENCE" comment="Coast Daily (18 March 2024)">opened</EVENT>\
            <MAKEINSTANCE eiid="ei2" eventID="e2" pos="NONE" tense="NONE" aspect="NONE" polarity="POS"/> on Thursday.\
            <TLINK lid="l1" relType="IDENTITY" eventInstanceID="ei2" relatedToEventInstance="ei1"/>\
            <TLINK lid="l2" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/>

            <TIMEX3 tid="t2" type="DATE" value="2025">2025</TIMEX3>: The city introduces a toll
              <EVENT eid="e3" class="OCCURRENCE" comment="Coast Daily (18 March 2024)">A toll is planned for next year.</EVENT>\
            <MAKEINSTANCE eiid="ei3" eventID="e3" pos="NONE" tense="NONE" aspect="NONE" polarity="POS" comment="planned"/>\
            <TLINK lid="l3" relType="IS_INCLUDED" eventInstanceID="ei3" relatedToTime="t2"/>
            <TLINK lid="l4" relType="BEFORE" eventInstanceID="ei1" relatedToEventInstance="ei3"/></TimeML>
            """);
  }

  private static Evidence evidence(String article, String quote, int start, int end) {
    return Evidence.builder()
        .from(Samples.evidence(article, quote))
        .span(new Span(100, 100 + quote.length()))
        .trigger(new Span(100 + start, 100 + end))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "2024|DATE|2024|\"\"|IS_INCLUDED|\"\"",
        "2024-03-14T08:30:00|TIME|2024-03-14T08:30:00|\"\"|IS_INCLUDED|\"\"",
        "1985~|DATE|1985|APPROX|IS_INCLUDED|\"\"",
        "201X|DATE|201|\"\"|IS_INCLUDED|\"\"",
        "19XX|DATE|19|\"\"|IS_INCLUDED|\"\"",
        "2024-21|DATE|2024-SP|\"\"|IS_INCLUDED|\"\"",
        "2024-34|DATE|2024-Q2|\"\"|IS_INCLUDED|\"\"",
        "2024-41|DATE|2024-H2|\"\"|IS_INCLUDED|\"\"",
        "[..2024-03-14]|DATE|2024-03-14|ON_OR_BEFORE|IS_INCLUDED|\"\"",
        "[2024-03-14..]|DATE|2024-03-14|ON_OR_AFTER|IS_INCLUDED|\"\"",
        "[2024-03-04..2024-03-10]|DURATION|PXD|\"\"|IS_INCLUDED|2024-03-04 2024-03-10",
        "1979/1985-04|DURATION|PXD|\"\"|SIMULTANEOUS|1979 1985-04",
        "1979/..|DURATION|PXD|\"\"|SIMULTANEOUS|1979",
        "../1985|DURATION|PXD|\"\"|SIMULTANEOUS|1985"
      })
  void a_date_is_a_timex3(
      String edtf, String type, String value, String mod, String relation, String points)
      throws Exception {
    Document document = parse(Samples.timeline(Samples.event(edtf, "x").build()));

    NodeList times = document.getElementsByTagName("TIMEX3");
    Element time = (Element) times.item(0);
    assertThat(time.getAttribute("type")).isEqualTo(type);
    assertThat(time.getAttribute("value")).isEqualTo(value);
    assertThat(time.getAttribute("mod")).isEqualTo(mod);
    assertThat(
            String.join(
                " ",
                IntStream.range(1, times.getLength())
                    .mapToObj(i -> ((Element) times.item(i)).getAttribute("value"))
                    .toList()))
        .isEqualTo(points);
    Element link = (Element) document.getElementsByTagName("TLINK").item(0);
    assertThat(link.getAttribute("relType")).isEqualTo(relation);
  }

  @Test
  void events_that_may_overlap_are_not_ordered() throws Exception {
    Document document =
        parse(
            Samples.timeline(
                Samples.event("2024", "x").build(), Samples.event("2024-05", "y").build()));

    assertThat(document.getElementsByTagName("TLINK").getLength()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_is_valid(String text) throws Exception {
    Timeline timeline = HostileTexts.timeline(text);
    String xml = TimeMlRenderer.create().render(timeline);

    int events = timeline.events().size() + timeline.undated().size();
    assertThat(TimeMlFiles.parse(xml).getElementsByTagName("EVENT").getLength())
        .isEqualTo(2 * events);
    assumeTrue(
        Files.exists(TimeMlFiles.DTD), () -> "there is no " + TimeMlFiles.DTD + ": not validated");
    assertThat(TimeMlFiles.validate(xml).getDocumentElement()).isNotNull();
  }

  @Test
  void what_the_receiver_throws_comes_through() {
    IOException full = new IOException("no space left");

    assertThatThrownBy(
            () -> TimeMlRenderer.create().render(Samples.bridge(), BrokenAppendable.throwing(full)))
        .isSameAs(full);
  }
}
