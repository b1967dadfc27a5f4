package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.Timexes;

/**
 * The English test cases of Recognizers-Text, each come out as there, in the convention of TIMEX3,
 * or left out on purpose; docs/recognizers.md counts them. The cases are no part of the project;
 * where the folder does not lie beside it, nothing is tested.
 */
class RecognizersTest {
  private static final Path CASES = Path.of("shared", "data", "cases", "recognizers-english.jsonl");
  private static final Path LEFT_OUT =
      Path.of("src/test/resources/org/timeline4j/recognizers-left-out.txt");
  private static final EnglishSentences SENTENCES = new EnglishSentences();

  /** How a case comes out. */
  enum Verdict {
    SAME,
    CONVENTION,
    OTHER
  }

  @Test
  void each_case_comes_out_as_the_page_counts_it() throws IOException {
    Path file =
        Stream.of("", "..", "../..", "../../..")
            .map(up -> Path.of(up).resolve(CASES))
            .filter(Files::exists)
            .findFirst()
            .orElse(CASES);
    assumeTrue(Files.exists(file), "the cases of Recognizers-Text do not lie beside the project");
    Map<Integer, String> leftOut = leftOut();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<String> surprises = new ArrayList<>();
    for (ForeignCase one : ForeignCase.read(file)) {
      Verdict verdict = judge(one);
      String family = leftOut.get(one.line());
      counts.merge(
          verdict != Verdict.OTHER ? verdict.name() : family == null ? "?" : family,
          1,
          Integer::sum);
      if ((verdict == Verdict.OTHER) != (family != null)) {
        surprises.add(
            (family == null ? "not as wanted: " : "mended, take it off " + family + ": ")
                + one.line());
      }
    }
    assertThat(surprises).as("cases that %s lists wrongly", LEFT_OUT).isEmpty();
    Map<String, Integer> page = new LinkedHashMap<>();
    for (Docs.Row row : Docs.rows("docs/recognizers.md", "| family | cases | why |")) {
      page.put(row.cells().get(0), Integer.valueOf(row.cells().get(1)));
    }
    assertThat(new TreeMap<>(page)).isEqualTo(new TreeMap<>(named(counts)));
    assertThat(page.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(985);
  }

  private static Map<String, Integer> named(Map<String, Integer> counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach(
        (key, count) ->
            named.put(
                key.equals("SAME")
                    ? "the same"
                    : key.equals("CONVENTION") ? "in the convention of TIMEX3" : key,
                count));
    return named;
  }

  static Verdict judge(ForeignCase one) {
    List<Timex> ours =
        Timexes.resolve(
            EnglishTime.finder().find(SENTENCES.find(Part.TEXT, one.text())),
            TimeInterval.ofDay(one.said()));
    List<Timex> rest = new ArrayList<>(ours);
    boolean same = true;
    for (ForeignCase.Found found : one.expected()) {
      List<Timex> here =
          ours.stream()
              .filter(t -> t.span().start() < found.end() && t.span().end() > found.start())
              .toList();
      rest.removeAll(here);
      if (here.isEmpty()
          || found.values().stream().noneMatch(value -> ForeignValue.fits(value, here))) {
        return Verdict.OTHER;
      }
      same &=
          here.size() == 1
              && found.values().equals(List.of(here.get(0).value()))
              && here.get(0).quote().equalsIgnoreCase(found.text());
    }
    return !rest.isEmpty() ? Verdict.OTHER : same ? Verdict.SAME : Verdict.CONVENTION;
  }

  /** Returns the family of each line that is left out. */
  private static Map<Integer, String> leftOut() throws IOException {
    Map<Integer, String> families = new LinkedHashMap<>();
    for (String line : Files.readAllLines(LEFT_OUT)) {
      int colon = line.indexOf(" : ");
      if (colon > 0 && !line.startsWith("#")) {
        for (String number : line.substring(colon + 3).strip().split(" ", -1)) {
          families.put(Integer.valueOf(number), line.substring(0, colon));
        }
      }
    }
    return families;
  }
}
