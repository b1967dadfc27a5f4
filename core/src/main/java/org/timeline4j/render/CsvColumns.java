package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.time.Edtf;
import org.timeline4j.timex.Timex;

/** The columns of the tables: names in the order of print, and what stands in them. */
final class CsvColumns {
  /** What spreadsheets take for the beginning of a formula, also in its full width. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20'";

  static final ImmutableList<Column<EventRow>> EVENTS =
      ImmutableList.of(
          column("id", row -> row.event.id()),
          column("rank", row -> written(row.rank)),
          column("date", row -> row.words.date(row.event)),
          column("edtf", row -> written(row.event.when().edtf())),
          column("earliest", row -> written(row.event.when().earliest())),
          column("latest", row -> written(row.event.when().latest())),
          column("granularity", row -> word(row.event.when().granularity())),
          column("approximate", row -> String.valueOf(row.event.when().approximate())),
          column("uncertain", row -> String.valueOf(isUncertain(row.event))),
          column("basis", row -> JsonWords.of(row.event.when().basis())),
          column("summary", row -> row.event.summary()),
          column("status", row -> JsonWords.of(row.event.status())),
          column("types", row -> list(row.event.types(), EventType::name)),
          column("agents", row -> participants(row.event, Participant.Role.AGENT)),
          column("patients", row -> participants(row.event, Participant.Role.PATIENT)),
          column("recipients", row -> participants(row.event, Participant.Role.RECIPIENT)),
          column("others", row -> participants(row.event, Participant.Role.OTHER)),
          column("place", row -> row.event.place().orElse("")),
          column("undated", row -> row.event.undated().orElse("")),
          column("sources", row -> list(row.citations.of(row.event), row.citations::name)),
          column("conflicts", CsvColumns::conflicts),
          column("links", CsvColumns::links));

  static final ImmutableList<Column<EvidenceRow>> EVIDENCE =
      ImmutableList.of(
          column("event", row -> row.event.id()),
          column("article", row -> row.evidence.article()),
          column("source", row -> row.article.source().orElse("")),
          column("title", row -> row.article.title()),
          column("published", row -> written(row.article.published())),
          column("copy_of", row -> row.article.copyOf().orElse("")),
          column("url", row -> row.article.url().flatMap(WebAddress::of).orElse("")),
          column("in", row -> JsonWords.of(row.evidence.part())),
          column("start", row -> String.valueOf(row.evidence.span().start())),
          column("end", row -> String.valueOf(row.evidence.span().end())),
          column("quote", row -> row.evidence.quote()),
          column("expression", row -> row.evidence.timex().map(Timex::quote).orElse("")),
          column("timex3", row -> row.evidence.timex().map(Timex::value).orElse("")),
          column("edtf", row -> written(row.evidence.timex().flatMap(Timex::edtf))),
          column("status", row -> JsonWords.of(row.evidence.status())),
          column("claimed_by", row -> row.evidence.claimedBy().orElse("")));

  private CsvColumns() {}

  /**
   * An event of a chronology.
   *
   * @param rank its place; empty if it has no usable date
   * @param words in which dates and conflicts are told
   */
  record EventRow(Event event, Optional<Integer> rank, EventWords words, Citations citations) {}

  /** What an article says of an event. */
  record EvidenceRow(Event event, Evidence evidence, SourceArticle article) {}

  /** A column by its name and what stands in it. */
  record Column<T>(String name, Function<T, String> value) {

    /** Returns what is written for the row. */
    String text(T row) {
      return cell(value.apply(row));
    }
  }

  /** Returns the text as one line that no spreadsheet takes for a formula. */
  static String cell(String text) {
    String line = PlainText.oneLine(text);
    boolean isFormula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return isFormula ? "'" + line : line;
  }

  private static <T> Column<T> column(String name, Function<T, String> value) {
    return new Column<>(name, value);
  }

  private static boolean isUncertain(Event event) {
    return event.when().edtf().map(Edtf::isUncertain).orElse(false);
  }

  private static String conflicts(EventRow row) {
    return list(row.event.conflicts(), conflict -> row.words.conflict(conflict, row.citations));
  }

  private static String participants(Event event, Participant.Role role) {
    return list(
        event.participants().stream().filter(participant -> participant.role() == role).toList(),
        Participant::name);
  }

  private static String links(EventRow row) {
    return list(row.event.links(), link -> JsonWords.of(link.kind()) + " " + link.event());
  }

  private static <T> String list(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(joining("; "));
  }

  private static String written(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String word(Optional<? extends Enum<?>> constant) {
    return constant.map(JsonWords::of).orElse("");
  }
}
