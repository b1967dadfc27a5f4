package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that knows where it stands, so that whatever is wrong with it can be named.
 *
 * @param content a map of names to values, a list of values, a {@link String}, {@link Long}, {@link
 *     Double} or {@link Boolean}; null for JSON's null
 * @param line the line, from 1
 * @param column the column, from 1
 */
record JsonValue(@Nullable Object content, int line, int column) {

  /** Returns the value of a key that must be there. */
  JsonValue get(String key) {
    JsonValue value = fields().get(key) instanceof JsonValue found ? found : null;
    if (value == null) {
      throw malformed("the key \"" + key + "\" is missing");
    }
    return value;
  }

  /** Returns the value of a key; empty if it is null or not there. */
  <T> Optional<T> optional(String key, Function<JsonValue, T> reader) {
    return fields().get(key) instanceof JsonValue found && found.content != null
        ? Optional.of(reader.apply(found))
        : Optional.empty();
  }

  <T> List<T> list(String key, Function<JsonValue, T> reader) {
    JsonValue array = get(key);
    if (!(array.content instanceof List<?>)) {
      throw array.malformed("\"" + key + "\" is an array");
    }
    return array.list(reader);
  }

  <T> List<T> list(Function<JsonValue, T> reader) {
    if (!(content instanceof List<?> values)) {
      throw malformed("an array is wanted here");
    }
    // No stream: trees are read by recursion, and a stream takes ten frames where a loop takes
    // none.
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (Object value : values) {
      list.add(reader.apply((JsonValue) value));
    }
    return list.build();
  }

  String string(String key) {
    return get(key).string();
  }

  String string() {
    if (content instanceof String text) {
      return text;
    }
    throw malformed("a string is wanted here");
  }

  boolean flag(String key) {
    JsonValue value = get(key);
    if (value.content instanceof Boolean flag) {
      return flag;
    }
    throw value.malformed("\"" + key + "\" is true or false");
  }

  long number(String key) {
    JsonValue value = get(key);
    if (value.content instanceof Long number) {
      return number;
    }
    throw value.malformed("\"" + key + "\" is an integer");
  }

  int offset(String key) {
    long number = number(key);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw get(key).malformed("\"" + key + "\" counts UTF-16 units: " + number);
    }
    return (int) number;
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    return get(key).word(type);
  }

  <E extends Enum<E>> E word(Class<E> type) {
    String word = string();
    return JsonWords.parse(type, word)
        .orElseThrow(() -> malformed("\"" + word + "\" is not known here"));
  }

  /** Returns what the supplier makes of this value; what it objects to becomes a named problem. */
  <T> T make(Supplier<T> supplier) {
    try {
      return supplier.get();
    } catch (MalformedJsonException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw malformed(String.valueOf(e.getMessage()));
    }
  }

  MalformedJsonException malformed(String problem) {
    return new MalformedJsonException(line, column, problem);
  }

  private Map<?, ?> fields() {
    if (content instanceof Map<?, ?> map) {
      return map;
    }
    throw malformed("an object is wanted here");
  }
}
