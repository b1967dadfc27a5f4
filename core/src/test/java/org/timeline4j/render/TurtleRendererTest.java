package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;

/** What is written, as another library reads it. */
class TurtleRendererTest {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String TIME = "http://www.w3.org/2006/time#";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static Model read(String turtle) throws IOException {
    Model model = new LinkedHashModel();
    ParseErrorCollector errors = new ParseErrorCollector();
    TurtleParser parser = new TurtleParser();
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.getParserConfig().set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
    parser.setParseErrorListener(errors);
    parser.setRDFHandler(new StatementCollector(model));
    parser.parse(new StringReader(turtle));
    assertThat(errors.getErrors()).isEmpty();
    assertThat(errors.getFatalErrors()).isEmpty();
    return model;
  }

  private static Set<String> values(Model model, String property) {
    return model.filter(null, VALUES.createIRI(property), null).objects().stream()
        .map(Value::stringValue)
        .collect(Collectors.toSet());
  }

  @Test
  void an_event_has_its_date_its_articles_and_their_words() throws IOException {
    Event event =
        Samples.event("2020-05-03/2024-03-14", "The bridge is built")
            .id("e 1")
            .addEvidence(Samples.evidence("harbour", "They \"built\" it."))
            .build();

    assertThat(TurtleRenderer.create().render(Samples.timeline(event)))
        .endsWith(
            """

            <urn:timeline4j:event:e%201> a sem:Event , prov:Entity ;
                rdfs:label "The bridge is built" ;
                dcterms:type "open" ;
                dcterms:date "2020-05-03/2024-03-14"^^edtf:EDTF ;
                dcterms:temporal "3 May 2020 to 14 March 2024" ;
                sem:hasEarliestBeginTimeStamp "2020-05-03"^^xsd:date ;
                sem:hasLatestEndTimeStamp "2024-03-14"^^xsd:date ;
                time:hasTime [ a time:ProperInterval ; time:hasBeginning [ a time:Instant ; time:inXSDDate "2020-05-03"^^xsd:date ] ; time:hasEnd [ a time:Instant ; time:inXSDDate "2024-03-14"^^xsd:date ] ] ;
                prov:wasDerivedFrom <https://harbour.example/bridge?a=1&b=2> .

            [] a oa:Annotation ;
                oa:hasBody <urn:timeline4j:event:e%201> ;
                oa:hasTarget [ a oa:SpecificResource ; oa:hasSource <https://harbour.example/bridge?a=1&b=2> ; oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact "They \\"built\\" it." ] ] .
            """);
  }

  @Test
  void some_time_within_is_not_the_same_as_lasting() throws IOException {
    Model within =
        read(
            TurtleRenderer.create()
                .render(Samples.timeline(Samples.event("[2025-03-03..2025-03-09]", "x").build())));
    Model lasting =
        read(
            TurtleRenderer.create()
                .render(Samples.timeline(Samples.event("2025-03-03/2025-03-09", "x").build())));

    assertThat(values(within, TIME + "intervalIn")).hasSize(1);
    assertThat(values(lasting, TIME + "intervalIn")).isEmpty();
    assertThat(values(lasting, TIME + "inXSDDate"))
        .containsExactlyInAnyOrder("2025-03-03", "2025-03-09");
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back(String text) throws IOException {
    Timeline timeline = HostileTexts.timeline(text);

    Model model = read(TurtleRenderer.create().render(timeline));

    assertThat(values(model, "http://purl.org/dc/terms/date"))
        .isEqualTo(
            Stream.concat(timeline.events().stream(), timeline.undated().stream())
                .map(event -> event.when().edtf().orElseThrow().text())
                .collect(Collectors.toSet()));
    assertThat(values(model, OA + "exact")).containsExactly(PlainText.oneLine(text));
    assertThat(model.filter(null, VALUES.createIRI(OA + "hasBody"), null))
        .hasSize(2 * (timeline.events().size() + 1));
  }
}
