package org.timeline4j.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.AnnualDay;
import org.timeline4j.time.Edtf;

/**
 * The values of the library as JSON by their components: a record or a value with a builder is an
 * object of its parts, an enum its name, an empty part is left out. Where the declared type is a
 * sealed interface, the part {@code is} names which of its records it is.
 *
 * <p>Safe: what is made of a text is fixed by the declared types; the text names no class but one
 * of those that a sealed interface permits. Law: {@code read(write(value))} equals the value.
 */
final class ValueJson {
  private static final String IS = "is";

  /** How values that have a written form of their own are read from it. */
  private static final ImmutableMap<Class<?>, Function<String, Object>> WRITTEN =
      ImmutableMap.<Class<?>, Function<String, Object>>builder()
          .put(LocalDateTime.class, LocalDateTime::parse)
          .put(ZoneId.class, ZoneId::of)
          .put(Locale.class, Locale::forLanguageTag)
          .put(Edtf.class, text -> Edtf.parse(text).orElseThrow(() -> unreadable(text)))
          .put(AnnualDay.class, AnnualDay::parse)
          .put(
              PublicationDate.class,
              text -> PublicationDate.parse(text).orElseThrow(() -> unreadable(text)))
          .build();

  private static final ClassValue<ImmutableList<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected ImmutableList<Part> computeValue(Class<?> type) {
          return type == Derivation.class
              ? DERIVATION
              : type.isRecord() ? ofRecord(type) : ofBuilt(type);
        }
      };

  /** A derivation is made at once, like a record, though it may be put into words later. */
  private static final ImmutableList<Part> DERIVATION =
      Stream.of("rule", "quote", "conclusion", "premises")
          .map(name -> part(Derivation.class, name))
          .collect(ImmutableList.toImmutableList());

  private static final ClassValue<ImmutableMap<String, Class<?>>> PERMITTED =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Class<?>> computeValue(Class<?> type) {
          return permitted(type)
              .collect(ImmutableMap.toImmutableMap(Class::getSimpleName, found -> found));
        }
      };

  /**
   * A part of a value.
   *
   * @param getter gives it
   */
  private record Part(String name, Type type, Method getter) {}

  private ValueJson() {}

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException("cannot be read: " + text);
  }

  // ---- what a value is made of ----

  private static ImmutableList<Part> ofRecord(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(part -> new Part(part.getName(), part.getGenericType(), part.getAccessor()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Part part(Class<?> type, String name) {
    try {
      Method getter = type.getMethod(name);
      return new Part(name, getter.getGenericReturnType(), getter);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a value with a builder is made of: what the builder takes. */
  private static ImmutableList<Part> ofBuilt(Class<?> type) {
    Set<String> taken =
        Arrays.stream(builder(type).getClass().getMethods())
            .filter(method -> method.getParameterCount() == 1)
            .map(Method::getName)
            .collect(ImmutableSet.toImmutableSet());
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getParameterCount() == 0 && taken.contains(method.getName()))
        .map(method -> new Part(method.getName(), method.getGenericReturnType(), method))
        .sorted(Comparator.comparing(Part::name))
        .collect(ImmutableList.toImmutableList());
  }

  private static Object builder(Class<?> type) {
    try {
      return call(type.getMethod("builder"), null);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no builder", e);
    }
  }

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ValueJson::permitted)
        : Stream.of(type);
  }

  private static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a value objects to is a problem of the text that it is made of. */
  private static RuntimeException thrown(InvocationTargetException e) {
    return new IllegalArgumentException(String.valueOf(e.getCause()), e);
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  // ---- writing ----

  /** Writes a value of a type. */
  static void write(Object value, Type type, JsonGenerator json) throws IOException {
    Class<?> raw = raw(type);
    if (WRITTEN.containsKey(raw)) {
      json.writeString(value instanceof Locale locale ? locale.toLanguageTag() : value.toString());
    } else if (value instanceof String || value instanceof Boolean || value instanceof Number) {
      scalar(value, json);
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof Collection<?> all) {
      json.writeStartArray();
      for (Object element : all) {
        write(element, argument(type), json);
      }
      json.writeEndArray();
    } else {
      object(value, raw.isSealed(), json);
    }
  }

  private static void scalar(Object value, JsonGenerator json) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeNumber(((Number) value).longValue());
    }
  }

  private static void object(Object value, boolean named, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (named) {
      json.writeStringField(IS, value.getClass().getSimpleName());
    }
    for (Part part : PARTS.get(declared(value))) {
      Object content = call(part.getter(), value);
      Type type = part.type();
      if (content instanceof Optional<?> optional) {
        content = optional.isPresent() ? optional.get() : List.of();
        type = optional.isPresent() ? argument(type) : type;
      }
      if (!(content instanceof Collection<?> all && all.isEmpty())) {
        json.writeFieldName(part.name());
        write(content, type, json);
      }
    }
    json.writeEndObject();
  }

  /** The type that is public, not the class behind it. */
  private static Class<?> declared(Object value) {
    Class<?> type = value.getClass();
    return type.isRecord() ? type : type.getSuperclass();
  }

  // ---- reading ----

  /**
   * Reads a value of a type.
   *
   * @throws MalformedJsonException if the JSON is none; names the place
   */
  static Object read(JsonValue json, Type type) {
    Class<?> raw = raw(type);
    try {
      return content(json, type, raw);
    } catch (MalformedJsonException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw json.malformed(String.valueOf(e.getMessage()));
    }
  }

  private static Object content(JsonValue json, Type type, Class<?> raw) {
    Function<String, Object> written = WRITTEN.get(raw);
    if (written != null) {
      return written.apply(json.string());
    }
    if (raw == String.class) {
      return json.string();
    }
    if (raw.isEnum()) {
      String name = json.string();
      return Arrays.stream(raw.getEnumConstants())
          .filter(constant -> ((Enum<?>) constant).name().equals(name))
          .findFirst()
          .orElseThrow(() -> json.malformed("\"" + name + "\" is not known here"));
    }
    if (raw == boolean.class || raw == int.class || raw == long.class) {
      return primitive(json, raw);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      List<Object> all = json.list(element -> read(element, argument(type)));
      return raw == Set.class ? ImmutableSet.copyOf(all) : all;
    }
    return raw.isSealed() ? object(json, named(json, raw)) : object(json, raw);
  }

  private static Object primitive(JsonValue json, Class<?> raw) {
    if (raw == boolean.class && json.content() instanceof Boolean flag) {
      return flag;
    }
    if (raw != boolean.class && json.content() instanceof Long number) {
      return raw == int.class ? (Object) Math.toIntExact(number) : number;
    }
    throw json.malformed(
        raw == boolean.class ? "true or false is wanted here" : "an integer is wanted here");
  }

  private static Class<?> named(JsonValue json, Class<?> sealed) {
    String name = json.string(IS);
    Class<?> found = PERMITTED.get(sealed).get(name);
    if (found == null) {
      throw json.malformed("\"" + name + "\" is no " + sealed.getSimpleName());
    }
    return found;
  }

  private static Object object(JsonValue json, Class<?> type) {
    List<Part> parts = PARTS.get(type);
    Object[] contents = new Object[parts.size()];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = part(json, parts.get(i));
    }
    if (type == Derivation.class) {
      return derivation(contents);
    }
    return type.isRecord() ? ofParts(type, contents) : built(type, parts, contents);
  }

  private static Object part(JsonValue json, Part part) {
    Class<?> raw = raw(part.type());
    if (raw == Optional.class) {
      return json.optional(part.name(), value -> read(value, argument(part.type())));
    }
    if (Collection.class.isAssignableFrom(raw) && json.optional(part.name(), v -> v).isEmpty()) {
      return raw == Set.class ? ImmutableSet.of() : ImmutableList.of();
    }
    return read(json.get(part.name()), part.type());
  }

  @SuppressWarnings("unchecked") // its parts were read by their types
  private static Object derivation(Object[] contents) {
    return Derivation.of(
        (String) contents[0],
        (String) contents[1],
        (String) contents[2],
        (List<Derivation>) contents[3]);
  }

  private static Object ofParts(Class<?> type, Object[] contents) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(contents);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object built(Class<?> type, List<Part> parts, Object[] contents) {
    Object builder = builder(type);
    for (int i = 0; i < contents.length; i++) {
      call(setter(builder.getClass(), parts.get(i)), builder, contents[i]);
    }
    try {
      return call(builder.getClass().getMethod("build"), builder);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Method setter(Class<?> builder, Part part) {
    Class<?> raw = raw(part.type());
    Class<?> taken = Collection.class.isAssignableFrom(raw) ? Iterable.class : raw;
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(part.name()) && method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] == taken)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(builder + " takes no " + part.name()));
  }
}
