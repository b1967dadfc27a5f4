package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads JSON text into values that know where they stand. */
final class JsonValues {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(JsonGenerators.MAX_DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonValues() {}

  /**
   * Reads one value, after which only white space follows.
   *
   * @throws MalformedJsonException if the text is not JSON
   */
  static JsonValue read(Reader reader) throws IOException {
    try (JsonParser parser = FACTORY.createParser(reader)) {
      if (parser.nextToken() == null) {
        throw new MalformedJsonException(1, 1, "there is no JSON here");
      }
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw malformed(parser.currentTokenLocation(), "something follows the JSON");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw malformed(e.getLocation(), e.getOriginalMessage());
    }
  }

  private static MalformedJsonException malformed(@Nullable JsonLocation location, String problem) {
    return location == null
        ? new MalformedJsonException(1, 1, problem)
        : new MalformedJsonException(location.getLineNr(), location.getColumnNr(), problem);
  }

  private static JsonValue value(JsonParser parser) throws IOException {
    JsonLocation location = parser.currentTokenLocation();
    return new JsonValue(content(parser), location.getLineNr(), location.getColumnNr());
  }

  private static @Nullable Object content(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? (Object) parser.getDoubleValue()
              : (Object) parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw malformed(parser.currentTokenLocation(), "a value is wanted here");
    };
  }

  private static ImmutableMap<String, JsonValue> object(JsonParser parser) throws IOException {
    ImmutableMap.Builder<String, JsonValue> fields = ImmutableMap.builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      fields.put(key, value(parser));
    }
    return fields.buildOrThrow();
  }

  private static ImmutableList<JsonValue> array(JsonParser parser) throws IOException {
    ImmutableList.Builder<JsonValue> values = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values.build();
  }
}
