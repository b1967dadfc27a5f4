package org.timeline4j;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A test case of Recognizers-Text: a phrase, the day it is said, and what that library finds.
 *
 * @param line its line in the file, from 1
 * @param said the reference date; the first day of 1970 if the case has none
 */
record ForeignCase(int line, String text, LocalDate said, List<Found> expected) {

  /**
   * What is to be found.
   *
   * @param values its values in the notation of Recognizers-Text, more than one where it leaves a
   *     choice
   */
  record Found(String text, int start, int end, List<String> values) {}

  static List<ForeignCase> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<ForeignCase> cases = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        cases.add(of(i + 1, parse(lines.get(i))));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ForeignCase of(int line, Map<?, ?> fields) {
    List<Found> expected = new ArrayList<>();
    if (fields.get("expected") instanceof List<?> all) {
      for (Object one : all) {
        Map<?, ?> found = (Map<?, ?>) one;
        expected.add(
            new Found(
                text(found, "text"), place(found, "start"), place(found, "end"), values(found)));
      }
    }
    String said = text(fields, "reference");
    return new ForeignCase(
        line,
        text(fields, "text"),
        said.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(said.substring(0, 10)),
        expected);
  }

  private static List<String> values(Map<?, ?> found) {
    List<String> values = new ArrayList<>();
    if (found.get("values") instanceof List<?> all) {
      all.forEach(value -> values.add(text((Map<?, ?>) value, "timex")));
    }
    return values.stream().distinct().toList();
  }

  private static int place(Map<?, ?> fields, String key) {
    return fields.get(key) instanceof Long place ? place.intValue() : 0;
  }

  private static String text(Map<?, ?> fields, String key) {
    return fields.get(key) instanceof String text ? text : "";
  }

  private static Map<?, ?> parse(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      parser.nextToken();
      return (Map<?, ?>) value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return fields;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    }
    return token == JsonToken.VALUE_NUMBER_INT ? (Object) parser.getLongValue() : parser.getText();
  }
}
