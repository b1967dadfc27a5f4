package org.timeline4j.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.timeline4j.TaggedArticle;
import org.timeline4j.article.Article;
import org.timeline4j.text.Part;
import org.timeline4j.timex.Timex;

/**
 * Writes an article as TimeML (version 1.2.1): its words verbatim, with a TIMEX3 tag around each
 * temporal expression. The document is valid against the document type definition of TimeML 1.2.1,
 * which has no elements for parts of an article: the content of the root is the title and a blank
 * line, if there is a title, and the text. Immutable and thread-safe.
 *
 * <p>A tag has the attributes {@code tid}, {@code type}, {@code value}, {@code mod}, {@code quant},
 * {@code freq} and {@code temporalFunction}, each where there is something to say. Tags without
 * words stand for times that the text does not name: {@code t0}, first in the document, for the day
 * of publication ({@code functionInDocument="CREATION_TIME"}), if that is known; and right behind a
 * duration whose place on the time line is known, its {@code beginPoint} and {@code endPoint}. The
 * id of the article is the {@code comment} of the root.
 *
 * <p>Law: the text content of the document is that of the article, unit for unit, except that
 * U+FFFD stands for what XML cannot hold: control characters other than tab and line ends, unpaired
 * surrogates, U+FFFE and U+FFFF. In a value, {@code _} stands for what an NMTOKEN cannot hold.
 *
 * @see <a href="https://timeml.github.io/site/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1</a>
 */
public final class TimeMlWriter {
  private static final TimeMlWriter INSTANCE = new TimeMlWriter();

  private TimeMlWriter() {}

  /** Returns the writer. */
  public static TimeMlWriter create() {
    return INSTANCE;
  }

  /**
   * Writes the document, with a line end behind it; neither flushes nor closes. The declared
   * encoding is UTF-8.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(TaggedArticle tagged, Appendable out) throws IOException {
    Objects.requireNonNull(tagged, "tagged");
    Objects.requireNonNull(out, "out");
    out.append(TimeMlText.DECLARATION);
    try {
      XMLStreamWriter xml = TimeMlText.open(out);
      document(tagged, xml);
      xml.flush();
    } catch (XMLStreamException e) {
      // The names are constants and the characters legal, so only the writing can fail.
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
    out.append('\n');
  }

  /** Returns the document. */
  public String write(TaggedArticle tagged) {
    StringBuilder out = new StringBuilder();
    try {
      write(tagged, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void document(TaggedArticle tagged, XMLStreamWriter xml)
      throws XMLStreamException {
    Article article = tagged.article();
    TimeMlTimes times = TimeMlTimes.of(tagged);
    xml.writeStartElement("TimeML");
    xml.writeAttribute("comment", PlainText.oneLine(article.id()));
    for (TimeMlTimes.Tag time : times.published()) {
      tag(time, "", xml);
    }
    if (!article.title().isEmpty()) {
      part(article, Part.TITLE, times.tags(), xml);
      xml.writeCharacters("\n\n");
    }
    part(article, Part.TEXT, times.tags(), xml);
    xml.writeEndElement();
  }

  private static void part(
      Article article, Part part, List<TimeMlTimes.TaggedWords> tags, XMLStreamWriter xml)
      throws XMLStreamException {
    String text = article.part(part);
    int at = 0;
    for (TimeMlTimes.TaggedWords tagged : tags) {
      Timex timex = tagged.timex();
      if (timex.part() == part) {
        TimeMlText.characters(text.substring(at, timex.span().start()), xml);
        tag(tagged.tag(), timex.quote(), xml);
        for (TimeMlTimes.Tag point : tagged.points()) {
          tag(point, "", xml);
        }
        at = timex.span().end();
      }
    }
    TimeMlText.characters(text.substring(at), xml);
  }

  private static void tag(TimeMlTimes.Tag tag, String words, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement("TIMEX3");
    for (TimeMlTimes.Attribute attribute : tag.attributes()) {
      xml.writeAttribute(
          attribute.name(),
          attribute.isToken()
              ? TimeMlText.token(attribute.value())
              : PlainText.oneLine(attribute.value()));
    }
    TimeMlText.characters(words, xml);
    xml.writeEndElement();
  }
}
