package org.timeline4j.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.TimeInterval;

/**
 * The corpus of phrases. A file holds lines of these forms:
 *
 * <pre>
 * now 2024-03-13                              the publication date from here on; "now unknown"
 * after The strike began in 1984.             what the text says before each phrase from here on; "after" alone: nothing
 * 2024-03-12 : yesterday | on Tuesday (past)  the value, then the phrases that have it; "none" for no temporal expression
 * 1979 + 1985 : from 1979 to 1985             several expressions in one phrase
 * 2013 + P2Y : In [2013] he got [two years]   the same, with the words of each
 * P2Y mod=APPROX : about two years            also edtf=, type=, quant=, freq=, range=
 * </pre>
 *
 * The whole phrase, or what brackets enclose, must be the expression; a preposition before it is no
 * part of it. {@code (past)} and {@code (future)} put the phrase into a clause of that tense.
 */
class PhraseCorpusTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/timeline4j/timex");
  private static final List<String> PREPOSITIONS =
      List.of(
          "in",
          "on",
          "at",
          "since",
          "until",
          "till",
          "by",
          "from",
          "before",
          "after",
          "during",
          "for",
          "through",
          "of",
          "within",
          "throughout");
  private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)]");
  private static final EnglishSentences SENTENCES = new EnglishSentences();

  @TestFactory
  Stream<DynamicTest> each_phrase_has_its_value() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().flatMap(PhraseCorpusTest::tests);
  }

  private static Stream<DynamicTest> tests(Path file) {
    List<DynamicTest> tests = new ArrayList<>();
    TimeInterval now = TimeInterval.ALWAYS;
    String before = "";
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int colon = line.indexOf(" : ");
      if (line.startsWith("now ")) {
        String date = line.substring(4).strip();
        now =
            date.equals("unknown")
                ? TimeInterval.ALWAYS
                : TimeInterval.ofDay(LocalDate.parse(date));
      } else if (line.equals("after") || (line.startsWith("after ") && colon < 0)) {
        before = line.length() > 5 ? line.substring(6) + " " : "";
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        assertThat(colon).as("%s:%d is neither comment nor row", file, i + 1).isPositive();
        for (String phrase : line.substring(colon + 3).split(" \\| ", -1)) {
          Row row = new Row(now, before, line.substring(0, colon).strip(), phrase.strip());
          URI source = URI.create(file.toUri() + "?line=" + (i + 1));
          String name = file.getFileName() + ":" + (i + 1) + " " + phrase.strip();
          tests.add(DynamicTest.dynamicTest(name, source, row::check));
        }
      }
    }
    return tests.stream();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Row(TimeInterval now, String before, String expected, String phrase) {

    void check() {
      String words = phrase.replaceFirst(" \\((past|future)\\)$", "");
      String frame =
          phrase.endsWith("(past)")
              ? "They met "
              : phrase.endsWith("(future)") ? "They will meet " : "";
      int start = before.length() + frame.length();
      String text = before + frame + words.replace("[", "").replace("]", "") + "; nothing more.";
      List<Timex> timexes =
          Timexes.resolve(EnglishTime.finder().find(SENTENCES.find(Part.TEXT, text)), now).stream()
              .filter(timex -> timex.span().start() >= start)
              .toList();
      if (expected.equals("none")) {
        assertThat(timexes).extracting(Timex::quote).as(text).isEmpty();
        return;
      }
      String[] parts = expected.split(" \\+ ", -1);
      assertThat(timexes)
          .extracting(Timex::value)
          .as(text)
          .containsExactly(
              Stream.of(parts).map(part -> part.split(" ", -1)[0]).toArray(String[]::new));
      for (int i = 0; i < parts.length; i++) {
        attributes(timexes.get(i), parts[i]);
      }
      List<String> quotes = parts.length == 1 || words.contains("[") ? quotes(words) : List.of();
      for (int i = 0; i < quotes.size(); i++) {
        Span span = timexes.get(i).span();
        assertThat(span.of(text)).as(text).isEqualTo(quotes.get(i));
        assertThat(timexes.get(i).quote()).isEqualTo(span.of(text));
      }
      assertThat(words.chars().filter(c -> c == '[').count()).isIn(0L, (long) parts.length);
    }

    private static void attributes(Timex timex, String part) {
      for (String attribute : part.split(" ", -1)) {
        int equals = attribute.indexOf('=');
        String value = attribute.substring(equals + 1);
        switch (equals < 0 ? "value" : attribute.substring(0, equals)) {
          case "mod" -> assertThat(timex.mod().map(Enum::name)).contains(value);
          case "quant" -> assertThat(timex.quant()).contains(value);
          case "freq" -> assertThat(timex.freq()).contains(value);
          case "type" -> assertThat(timex.type()).hasToString(value);
          case "edtf" -> assertThat(timex.edtf().map(Object::toString)).isEqualTo(optional(value));
          case "range" ->
              assertThat(timex.range().map(Object::toString)).isEqualTo(optional(value));
          case "value" -> assertThat(timex.value()).isEqualTo(value);
          default -> throw new AssertionError("no attribute " + attribute);
        }
      }
    }

    private static Optional<String> optional(String value) {
      return value.equals("none") ? Optional.empty() : Optional.of(value);
    }

    private static List<String> quotes(String words) {
      if (words.contains("[")) {
        return BRACKETS.matcher(words).results().map(found -> found.group(1)).toList();
      }
      int space = words.indexOf(' ');
      return List.of(
          space > 0 && PREPOSITIONS.contains(words.substring(0, space))
              ? words.substring(space + 1)
              : words);
    }
  }
}
