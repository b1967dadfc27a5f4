package org.timeline4j.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Status;
import org.timeline4j.render.ExportReport.Kind;
import org.timeline4j.render.ExportReport.Part;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;

/**
 * Writes a chronology as RDF in Turtle.
 *
 * <table>
 * <caption>Vocabularies</caption>
 * <tr><th>what</th><th>how</th></tr>
 * <tr><td>an event</td><td>{@code sem:Event} of the Simple Event Model, with its summary as {@code
 * rdfs:label}</td></tr>
 * <tr><td>its date</td><td>{@code dcterms:date} of the datatype EDTF; what lasted, a {@code
 * time:ProperInterval} of OWL-Time with its beginning and end; what took place some time within, an
 * interval that is {@code time:intervalIn} that one; {@code sem:hasEarliestBeginTimeStamp} and {@code
 * sem:hasLatestEndTimeStamp} as bounds</td></tr>
 * <tr><td>where it is from</td><td>{@code prov:wasDerivedFrom} an article</td></tr>
 * <tr><td>what the article says</td><td>an {@code oa:Annotation} of the article with the quote as
 * {@code oa:TextQuoteSelector}</td></tr>
 * </table>
 *
 * <p>Events are {@code urn:timeline4j:event:ID}, articles their address if it is http or https,
 * else {@code urn:timeline4j:article:ID}. Text from articles is one line: white space is folded,
 * control characters are U+FFFD, invisible format characters are left out. Immutable and
 * thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">Turtle</a>
 * @see <a href="https://www.w3.org/TR/owl-time/">OWL-Time</a>
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 * @see <a href="https://www.w3.org/TR/annotation-vocab/">Web Annotation Vocabulary</a>
 */
public final class TurtleRenderer implements Renderer {
  private static final String EVENT = "urn:timeline4j:event:";
  private static final String ARTICLE = "urn:timeline4j:article:";
  private static final String PREFIXES =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix schema: <http://schema.org/> .
      @prefix sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> .
      @prefix time: <http://www.w3.org/2006/time#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;

  /** What of an address Turtle does not take in an IRI, though addresses may hold it. */
  private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final DateWords DATES = DateWords.english();
  private static final TurtleRenderer INSTANCE = new TurtleRenderer();

  private TurtleRenderer() {}

  /** Returns the renderer. */
  public static TurtleRenderer create() {
    return INSTANCE;
  }

  @Override
  public void render(Timeline timeline, Appendable out) throws IOException {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(out, "out");
    Citations citations = new Citations(timeline, DATES);
    out.append(PREFIXES);
    for (SourceArticle article : timeline.articles()) {
      out.append('\n').append(node(article, citations).toString());
    }
    for (Event event : timeline.events()) {
      write(event, citations, out);
    }
    for (Event event : timeline.undated()) {
      write(event, citations, out);
    }
  }

  @Override
  public ExportReport report(Timeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    return LossTable.create()
        .with(
            Kind.FLATTENED,
            Part.DATE,
            "before year 1 it stands in EDTF alone",
            TurtleRenderer::hasOldYear)
        .omitting(Part.DATING, "granularity and basis of a date are left out")
        .with(
            Kind.FLATTENED,
            Part.STATUS,
            "it stands in brackets behind the summary",
            event -> event.status() != Status.HAPPENED)
        .omitting(Part.CONFLICT, "who says what is left out; the dates stand in EDTF")
        .omitting(Part.LINK, "ties are left out")
        .with(Kind.FLATTENED, Part.UNDATED, "the reason is a comment", event -> true)
        .with(Kind.FLATTENED, Part.PARTICIPANT, "only names are kept, without roles", e -> true)
        .omitting(Part.ORDER, "what articles say of the order of events is left out")
        .omitting(Part.OFFSET, "selectors count characters, for which the article is needed")
        .omitting(Part.EXPRESSION, "temporal expressions are left out")
        .omitting(Part.REASON, "reasons are left out")
        .flatteningCharacters()
        .omitting(Part.DIAGNOSTIC, "diagnostics are left out")
        .report(timeline);
  }

  private static void write(Event event, Citations citations, Appendable out) throws IOException {
    out.append('\n').append(node(event, citations).toString());
    for (Evidence evidence : event.evidence()) {
      out.append('\n').append(annotation(event, evidence, citations).toString());
    }
  }

  private static TurtleNode node(SourceArticle article, Citations citations) {
    TurtleNode node = TurtleNode.of(iri(article), "schema:NewsArticle , prov:Entity");
    node.with("dcterms:identifier", TurtleText.literal(article.id()));
    if (!PlainText.oneLine(article.title()).isEmpty()) {
      node.with("dcterms:title", TurtleText.literal(article.title()));
    }
    article
        .published()
        .ifPresent(
            date ->
                node.with(
                    "dcterms:issued", TurtleText.literal(date.date().toString(), "xsd:date")));
    article
        .source()
        .ifPresent(source -> node.with("dcterms:publisher", TurtleText.literal(source)));
    article.copyOf().ifPresent(id -> node.with("prov:wasDerivedFrom", iri(citations.article(id))));
    return node;
  }

  private static TurtleNode node(Event event, Citations citations) {
    TurtleNode node = TurtleNode.of(iri(event), "sem:Event , prov:Entity");
    node.with("rdfs:label", TurtleText.literal(EventLabel.english().happening(event)));
    event.types().forEach(type -> node.with("dcterms:type", TurtleText.literal(type.name())));
    event.when().edtf().ifPresent(date -> date(event, date, node));
    event.undated().ifPresent(why -> node.with("rdfs:comment", TurtleText.literal(why)));
    event.place().ifPresent(place -> node.with("dcterms:spatial", TurtleText.literal(place)));
    for (Participant participant : event.participants()) {
      node.with(
          "sem:hasActor",
          TurtleNode.blank("sem:Actor").with("rdfs:label", TurtleText.literal(participant.name())));
    }
    for (SourceArticle article : citations.of(event)) {
      node.with("prov:wasDerivedFrom", iri(article));
    }
    return node;
  }

  private static void date(Event event, Edtf date, TurtleNode node) {
    node.with("dcterms:date", TurtleText.literal(date.text(), "edtf:EDTF"));
    node.with("dcterms:temporal", TurtleText.literal(DATES.format(event)));
    TimeInterval bounds = date.bounds();
    Optional<String> first = bounds.firstDay().flatMap(TurtleRenderer::day);
    Optional<String> last = bounds.lastDay().flatMap(TurtleRenderer::day);
    first.ifPresent(day -> node.with("sem:hasEarliestBeginTimeStamp", day));
    last.ifPresent(day -> node.with("sem:hasLatestEndTimeStamp", day));
    TurtleNode interval = TurtleNode.blank("time:ProperInterval");
    first.ifPresent(day -> interval.with("time:hasBeginning", instant(day)));
    last.ifPresent(day -> interval.with("time:hasEnd", instant(day)));
    node.with(
        "time:hasTime",
        date.kind() == Edtf.Kind.INTERVAL
            ? interval
            : TurtleNode.blank("time:ProperInterval").with("time:intervalIn", interval));
  }

  private static TurtleNode instant(String day) {
    return TurtleNode.blank("time:Instant").with("time:inXSDDate", day);
  }

  /**
   * Returns the day as XML Schema has it: without a plus sign beyond four digits. The years before
   * 1 are others in its version 1.0 than in 1.1, so they stand in EDTF alone.
   */
  private static Optional<String> day(LocalDate day) {
    return Optional.of(day.toString())
        .filter(text -> isUnambiguous(day))
        .map(
            text ->
                TurtleText.literal(text.startsWith("+") ? text.substring(1) : text, "xsd:date"));
  }

  private static boolean isUnambiguous(LocalDate day) {
    return day.getYear() >= 1;
  }

  private static boolean hasOldYear(Event event) {
    TimeInterval bounds = event.when().bounds();
    return Stream.of(bounds.firstDay(), bounds.lastDay())
        .flatMap(Optional::stream)
        .anyMatch(day -> !isUnambiguous(day));
  }

  private static TurtleNode annotation(Event event, Evidence evidence, Citations citations) {
    return TurtleNode.of("[]", "oa:Annotation")
        .with("oa:hasBody", iri(event))
        .with(
            "oa:hasTarget",
            TurtleNode.blank("oa:SpecificResource")
                .with("oa:hasSource", iri(citations.article(evidence.article())))
                .with(
                    "oa:hasSelector",
                    TurtleNode.blank("oa:TextQuoteSelector")
                        .with("oa:exact", TurtleText.literal(evidence.quote()))));
  }

  private static String iri(Event event) {
    return TurtleText.iri(EVENT, event.id());
  }

  private static String iri(SourceArticle article) {
    return article
        .url()
        .flatMap(WebAddress::of)
        .map(url -> "<" + BAD_PERCENT.matcher(url).replaceAll("%25") + ">")
        .orElseGet(() -> TurtleText.iri(ARTICLE, article.id()));
  }
}
