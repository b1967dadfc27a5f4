package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfTriple;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written, as another library reads it. */
class JsonLdRendererTest {
  /** The context of schema.org, as far as terms are concerned. */
  private static final String SCHEMA =
      """
      {"@context": {"@vocab": "http://schema.org/", "id": "@id",
        "url": {"@type": "@id"}, "itemListOrder": {"@type": "@id"}, "eventStatus": {"@type": "@id"},
        "startDate": {"@type": "Date"}, "endDate": {"@type": "Date"}}}
      """;

  private static RdfDataset rdf(String json) throws JsonLdError {
    return JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
        .loader((url, options) -> JsonDocument.of(new StringReader(SCHEMA)))
        .get();
  }

  private static List<String> values(RdfDataset rdf, String property) {
    return rdf.getDefaultGraph().toList().stream()
        .filter(triple -> triple.getPredicate().getValue().equals(property))
        .map(RdfTriple::getObject)
        .map(object -> object.getValue())
        .toList();
  }

  @Test
  void a_chronology_is_a_list_of_events_with_their_articles() throws Exception {
    String json = JsonLdRenderer.create().render(Samples.bridge());
    RdfDataset rdf = rdf(json);

    assertThat(values(rdf, "http://schema.org/numberOfItems")).containsExactly("3");
    assertThat(values(rdf, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"))
        .contains("http://schema.org/ItemList", "http://schema.org/Event")
        .filteredOn("http://schema.org/NewsArticle"::equals)
        .hasSize(4);
    assertThat(values(rdf, "http://purl.org/dc/terms/date"))
        .containsExactlyInAnyOrder("[2024-03-14,2024-03-15]", "2025", "[..2024-03-18]");
    assertThat(values(rdf, "http://schema.org/startDate")).isEmpty();
    assertThat(values(rdf, "http://schema.org/eventStatus"))
        .containsExactly("https://schema.org/EventScheduled");
    assertThat(json)
        .contains("\"disambiguatingDescription\": \"14 or 15 March 2024 (sources differ)\"")
        .contains("\"url\": \"https://harbour.example/bridge?a=1\\u0026b=2\"")
        .contains("\"datePublished\": \"2024-03-18\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "2024-03-14|2024-03-14|\"\"",
        "2024-03-14T08:30:00Z|2024-03-14T08:30:00Z|\"\"",
        "2024-03-14/2024-03-18|2024-03-14|2024-03-18",
        "2024-03-14/..|2024-03-14|\"\"",
        "2024|\"\"|\"\"",
        "2024-03|\"\"|\"\"",
        "2024-03-14~|\"\"|\"\"",
        "[2024-03-14..2024-03-18]|\"\"|\"\"",
        "1979/1985|\"\"|\"\"",
        "-0043-03-15|\"\"|\"\""
      })
  void only_what_is_told_by_its_day_has_a_date(String edtf, String start, String end) {
    JsonNode event =
        new JsonMapper()
            .readTree(
                JsonLdRenderer.create().render(Samples.timeline(Samples.event(edtf, "x").build())))
            .at("/itemListElement/0/item");

    assertThat(event.path("startDate").asString("")).isEqualTo(start);
    assertThat(event.path("endDate").asString("")).isEqualTo(end);
    assertThat(event.path("edtf").asString("")).isEqualTo(edtf);
  }

  @Test
  void the_words_around_what_articles_say_are_the_reader_s() {
    String json = JsonLdRenderer.builder().locale(Locale.GERMAN).build().render(Samples.bridge());

    assertThat(json)
        .contains("\"name\": \"Chronologie\"", "The city introduces a toll (geplant)")
        .contains("14. oder 15. März 2024");
    assertThat(JsonLdRenderer.builder().title(" ").build().render(Samples.bridge()))
        .doesNotContain("Chronology");
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back(String text) throws Exception {
    Timeline timeline = HostileTexts.timeline(text);
    String json = JsonLdRenderer.builder().title(text).build().render(timeline);

    RdfDataset rdf = rdf(json);

    assertThat(values(rdf, "http://schema.org/disambiguatingDescription"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(timeline.events().stream(), timeline.undated().stream())
                .map(DateWords.english()::format)
                .toList());
    assertThat(values(rdf, "http://schema.org/name"))
        .containsAll(timeline.events().stream().map(EventLabel.english()::happening).toList());
    assertThat(values(rdf, "http://schema.org/url"))
        .allMatch(url -> url.matches("https?://[!-~]+"));
    assertThat(json).doesNotContain("<", ">", "&");
  }

  @Test
  void an_event_of_which_nothing_is_known_has_no_date_at_all() throws Exception {
    Event event = Samples.event("2024", "x").when(org.timeline4j.event.When.UNKNOWN).build();

    assertThat(
            values(
                rdf(JsonLdRenderer.create().render(Samples.timeline(event))),
                "http://purl.org/dc/terms/date"))
        .isEmpty();
  }
}
