package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the checker of the W3C and an XML parser say of markup. */
final class MarkupChecks {
  private MarkupChecks() {}

  /** Returns the errors that the checker of the W3C finds in a page. */
  static List<String> errors(String html) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    String report = validator.validate(new ByteArrayInputStream(html.getBytes(UTF_8)));
    return report.lines().filter(line -> line.contains(": error: ")).toList();
  }

  /** Parses markup as XML. */
  static Document parse(String markup)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(markup)));
  }
}
