package org.timeline4j.render;

import com.google.common.base.CharMatcher;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How texts stand in TimeML, in an element or in an attribute. */
final class TimeMlText {
  /** The writers of the JDKs differ in it. */
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private static final char REPLACEMENT = '\uFFFD';
  private static final CharMatcher NAME =
      CharMatcher.inRange('0', '9')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.anyOf("-._:"))
          .precomputed();

  private TimeMlText() {}

  /** Returns a writer of the JDK's own, so that no other on the class path changes the bytes. */
  static XMLStreamWriter open(Appendable out) throws XMLStreamException {
    return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
  }

  /** Returns the text with {@code _} for what an NMTOKEN cannot hold. */
  static String token(String value) {
    return value.isEmpty() ? "_" : NAME.negate().replaceFrom(value, '_');
  }

  /**
   * Writes the text, verbatim but for what XML cannot hold. Parsers make a line feed of a carriage
   * return, unless it is written as a reference.
   */
  static void characters(String text, XMLStreamWriter xml) throws XMLStreamException {
    String legal = legal(text);
    int at = 0;
    for (int end = legal.indexOf('\r'); end >= 0; end = legal.indexOf('\r', at)) {
      xml.writeCharacters(legal.substring(at, end));
      xml.writeEntityRef("#13");
      at = end + 1;
    }
    xml.writeCharacters(legal.substring(at));
  }

  private static String legal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      boolean legal = !control && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
      out.appendCodePoint(legal ? c : REPLACEMENT);
      i += Character.charCount(c);
    }
    return out.toString();
  }
}
