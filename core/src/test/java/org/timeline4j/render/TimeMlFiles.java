package org.timeline4j.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads TimeML; every warning is an error. */
final class TimeMlFiles {
  static final Path DTD = Path.of("../../shared/data/formats/timeml_1.2.1.dtd");

  private TimeMlFiles() {}

  static Document parse(String xml) throws ParserConfigurationException, SAXException, IOException {
    return builder(false).parse(new InputSource(new StringReader(xml)));
  }

  /** Reads the document and validates it against the document type definition. */
  static Document validate(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    String definition = Files.readString(DTD);
    DocumentBuilder builder = builder(true);
    builder.setEntityResolver(
        (publicId, systemId) -> new InputSource(new StringReader(definition)));
    String declared =
        xml.replaceFirst("(<\\?xml[^>]*>)", "$1<!DOCTYPE TimeML SYSTEM \"timeml.dtd\">");
    return builder.parse(new InputSource(new StringReader(declared)));
  }

  private static DocumentBuilder builder(boolean validating) throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(validating);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) throws SAXParseException {
            throw e;
          }

          @Override
          public void error(SAXParseException e) throws SAXParseException {
            throw e;
          }

          @Override
          public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
          }
        });
    return builder;
  }
}
