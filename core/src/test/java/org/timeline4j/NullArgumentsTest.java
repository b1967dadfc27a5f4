package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.Domain;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Event;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.grammar.Slot;
import org.timeline4j.language.en.English;
import org.timeline4j.language.en.Times;
import org.timeline4j.merge.ConflictRule;
import org.timeline4j.merge.Correction;
import org.timeline4j.merge.Corrections;
import org.timeline4j.merge.Passage;
import org.timeline4j.merge.SameEvent;
import org.timeline4j.render.CorrectionsJson;
import org.timeline4j.render.DateWords;
import org.timeline4j.render.JsonReader;
import org.timeline4j.render.JsonRenderer;
import org.timeline4j.render.MarkdownRenderer;
import org.timeline4j.render.TextRenderer;
import org.timeline4j.render.TimeMlWriter;
import org.timeline4j.text.Part;
import org.timeline4j.time.AnnualDay;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.FiscalYear;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Recurring;
import org.timeline4j.timex.ResolutionPolicy;

/** Each parameter of each public method of the front doors is refused by its name if it is null. */
class NullArgumentsTest {
  private static final Article ARTICLE =
      Article.of(
          "", "The police arrested Anna Berg in Leeds on 3 May 2019.", LocalDate.of(2019, 5, 9));
  private static final Timeline TIMELINE = Timeline.fromArticles(ARTICLE);
  private static final Event EVENT = TIMELINE.events().get(0);
  private static final TaggedArticle TAGGED = TemporalTagger.standard().tag(ARTICLE);
  private static final Edtf DATE = EVENT.when().edtf().orElseThrow();

  /** What the methods are called on; the class itself where all are static. */
  private static final List<Object> DOORS =
      List.of(
          TIMELINE,
          Timeline.builder(),
          Pipeline.english(),
          TemporalTagger.standard(),
          TAGGED,
          English.builder(),
          Rule.not("no", Pattern.word("no")),
          Pattern.class,
          Slot.class,
          Times.class,
          FiscalYear.from(Month.JULY),
          TimeMlWriter.create(),
          ARTICLE,
          Article.builder().text(""),
          ArticleReader.class,
          new PublicationDate(LocalDate.EPOCH),
          ResolutionPolicy.standard(),
          JsonRenderer.create(),
          JsonReader.class,
          CorrectionsJson.class,
          Corrections.none(),
          TextRenderer.create(),
          MarkdownRenderer.create(),
          MarkdownRenderer.builder(),
          DateWords.english());

  /** An argument for each type of parameter; the first that fits is taken. */
  private static final List<Object> EXAMPLES =
      List.of(
          "{\"corrections\":[],\"articles\":[],\"events\":[],\"undated\":[],\"diagnostics\":[]}",
          List.of(),
          Optional.empty(),
          TIMELINE,
          EVENT,
          Corrections.none(),
          new Correction.Rename("a", "b"),
          Passage.of(EVENT),
          EVENT.when(),
          DATE,
          ARTICLE,
          Part.TEXT,
          LocalDate.EPOCH,
          LocalDateTime.MIN,
          OffsetDateTime.of(LocalDateTime.MIN, ZoneOffset.UTC),
          Instant.EPOCH,
          new PublicationDate(LocalDate.EPOCH),
          Locale.ROOT,
          ZoneOffset.UTC,
          Domain.NEWS,
          ResolutionPolicy.standard(),
          English.language(),
          ConflictRule.sideBySide(),
          SameEvent.strict(),
          Vocabulary.CHRONOLOGY,
          Pipeline.english().read(ARTICLE),
          TAGGED,
          TAGGED.dct(),
          Lexicon.parse("words", List.of()),
          Rule.not("no", Pattern.word("no")),
          Pattern.word("no"),
          Rule.NOTHING,
          (Function<Object, Object>) meaning -> meaning,
          (Predicate<Object>) match -> true,
          (Consumer<Object>) taken -> {},
          (ProgressListener) articles -> {},
          Path.of("missing"),
          FiscalYear.from(Month.JULY),
          FiscalYear.NamedBy.END,
          Month.JULY,
          Granularity.YEAR,
          new Recurring.Weekend(),
          new StringWriter(),
          new ByteArrayInputStream(new byte[0]));

  @TestFactory
  Stream<DynamicTest> a_null_argument_is_refused_by_name() {
    return DOORS.stream().flatMap(NullArgumentsTest::calls).flatMap(NullArgumentsTest::tests);
  }

  @Test
  @SuppressWarnings("NullAway") // that is what it tests
  void a_null_among_the_elements_is_refused_by_name() {
    List<@Nullable Article> articles = Arrays.asList(ARTICLE, null);

    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.fromArticles(articles))
        .withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.fromArticles(articles.stream()))
        .withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.fromArticles(articles.toArray(new Article[0])))
        .withMessage("article");
    assertThatNullPointerException()
        .isThrownBy(() -> Timeline.of(Arrays.asList(Pipeline.english().read(ARTICLE), null)))
        .withMessage("reading");
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleReader.read(Path.of("missing"), null))
        .withMessage("input");
  }

  @Test
  @SuppressWarnings("NullAway") // that is what it tests
  void a_lexicon_refuses_null_by_name() {
    Lexicon lexicon = Lexicon.parse("words", List.of("[a]", "b = c"));
    Slot<String> slot = Slot.of("slot");

    assertRefused("owner", () -> Lexicon.of(null, "words.txt"));
    assertRefused("resource", () -> Lexicon.of(NullArgumentsTest.class, null));
    assertRefused("file", () -> Lexicon.read(null));
    assertRefused("name", () -> Lexicon.parse(null, List.of()));
    assertRefused("lines", () -> Lexicon.parse("words", null));
    assertRefused("section", () -> lexicon.section(null));
    assertRefused("section", () -> lexicon.rules(null, slot, meaning -> meaning));
    assertRefused("makes", () -> lexicon.rules("a", null, meaning -> meaning));
    assertRefused("meaning", () -> lexicon.rules("a", slot, null));
    assertRefused("law", () -> AnnualDay.parse(null));
    assertRefused("rule", () -> English.builder().rules(Arrays.asList(new Rule<?>[] {null})));
  }

  private static void assertRefused(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  // ---- the methods ----

  /** A method or constructor of a class, and what it is called on. */
  private record Call(Class<?> type, Object door, Executable executable) {

    void with(List<@Nullable Object> arguments) throws Throwable {
      try {
        if (executable instanceof Constructor<?> constructor) {
          constructor.newInstance(arguments.toArray());
        } else {
          ((Method) executable).invoke(door, arguments.toArray());
        }
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }

    boolean isGenerated() {
      return executable.getDeclaringClass().getName().contains(".Immutable");
    }

    String name() {
      return type.getSimpleName()
          + "."
          + executable.getName()
          + Arrays.toString(executable.getParameterTypes());
    }
  }

  private static Stream<Call> calls(Object door) {
    Class<?> type = publicType(door instanceof Class<?> itself ? itself : door.getClass());
    List<Call> calls =
        Stream.<Executable>concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors()))
            .filter(executable -> isOwn(executable, type))
            .map(executable -> new Call(type, door, executable))
            .toList();
    assertThat(calls).as(type.getName()).isNotEmpty();
    return calls.stream();
  }

  private static Class<?> publicType(Class<?> type) {
    return Modifier.isPublic(type.getModifiers()) ? type : publicType(type.getSuperclass());
  }

  private static boolean isOwn(Executable executable, Class<?> type) {
    boolean ofObject =
        executable.getDeclaringClass() == Object.class || executable.getName().equals("equals");
    boolean inheritedStatic =
        Modifier.isStatic(executable.getModifiers()) && executable.getDeclaringClass() != type;
    return !ofObject
        && !inheritedStatic
        && !executable.isSynthetic()
        && Stream.of(executable.getParameterTypes()).anyMatch(p -> !p.isPrimitive());
  }

  private static Stream<DynamicTest> tests(Call call) {
    Parameter[] parameters = call.executable().getParameters();
    return Stream.iterate(0, i -> i < parameters.length, i -> i + 1)
        .filter(i -> !parameters[i].getType().isPrimitive())
        .map(i -> dynamicTest(call.name() + " " + parameters[i].getName(), () -> test(call, i)));
  }

  private static void test(Call call, int place) throws Throwable {
    Parameter[] parameters = call.executable().getParameters();
    List<@Nullable Object> arguments = new ArrayList<>();
    Stream.of(parameters).forEach(parameter -> arguments.add(example(parameter.getType())));
    call.with(arguments);

    arguments.set(place, null);
    Throwable refusal = catchThrowable(() -> call.with(arguments));

    String name = parameters[place].getName();
    assertThat(refusal).isInstanceOf(NullPointerException.class);
    if (call.isGenerated()) {
      assertThat(refusal).hasMessageContaining(name);
    } else {
      assertThat(refusal).hasMessage(name);
    }
  }

  /** A stream or reader can be used once, so each call has its own. */
  private static Object example(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type == int.class) {
      return 1;
    }
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type == Stream.class) {
      return Stream.empty();
    }
    if (type == java.io.Reader.class) {
      return new StringReader(EXAMPLES.get(0).toString());
    }
    return EXAMPLES.stream().filter(type::isInstance).findFirst().orElseThrow();
  }
}
