package org.timeline4j.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads articles from JSON Lines, an object a line. */
final class JsonLines {
  private static final ImmutableSet<String> FIELDS =
      ImmutableSet.of("id", "title", "published", "text", "url", "source", "language");

  /** The memory is the limit: an article may be one very long line. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final InputStream in;
  private final String input;
  private final Articles.Collector into;
  private int line;

  /**
   * Reads from where the stream stands.
   *
   * @param input what problems call the stream
   */
  JsonLines(InputStream in, String input, Articles.Collector into) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.input = input;
    this.into = into;
  }

  /** Reads all lines; blank ones are skipped, malformed ones reported. */
  void readAll() {
    while (readLine()) {}
  }

  /** Reads the next line; false if there is none, or it cannot be read, which is reported. */
  boolean readLine() {
    try {
      Optional<byte[]> bytes = nextLine(in);
      if (bytes.isEmpty()) {
        return false;
      }
      line++;
      Utf8 decoded = Utf8.decode(bytes.get());
      if (decoded.malformedLine() > 0) {
        into.problem(input, line, Utf8.MESSAGE);
      }
      if (!decoded.text().isBlank()) {
        readArticle(decoded.text());
      }
      return true;
    } catch (IOException e) {
      into.unreadable(input, e);
      return false;
    }
  }

  private void readArticle(String json) throws IOException {
    try {
      Map<String, String> fields = fields(json);
      String text = fields.get("text");
      if (text == null) {
        into.problem(input, line, "no article: the field \"text\" is missing or not a string");
        return;
      }
      Article.Builder article = Article.builder();
      article.text(text);
      present(fields, "id").ifPresent(article::id);
      present(fields, "title").ifPresent(article::title);
      present(fields, "url").ifPresent(article::url);
      present(fields, "source").ifPresent(article::source);
      present(fields, "language").ifPresent(article::language);
      into.add(article, fields.getOrDefault("published", ""));
    } catch (JsonProcessingException e) {
      into.problem(input, line, "not a JSON object: " + e.getOriginalMessage());
    }
  }

  /**
   * Returns the scalar values of the fields that are known; of a field given twice, the last one.
   */
  private static Map<String, String> fields(String json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "an object is expected");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean wanted = FIELDS.contains(name);
        if (wanted && (value == JsonToken.VALUE_STRING || isScalar(name, value))) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "one object a line is expected");
      }
    }
    return fields;
  }

  /** A number may serve as an id or a date, never as a text. */
  private static boolean isScalar(String name, JsonToken value) {
    return value.isScalarValue() && value != JsonToken.VALUE_NULL && !name.equals("text");
  }

  private static Optional<String> present(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  /** Returns the bytes up to the next line feed, which is dropped; empty at the end. */
  private static Optional<byte[]> nextLine(InputStream in) throws IOException {
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return Optional.of(line.toByteArray());
  }
}
