package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.timeline4j.event.Event;
import org.timeline4j.event.Status;

/**
 * What a chronology loses on its way into a format: every format but JSON holds less than the
 * library knows. A renderer gives it with {@link Renderer#report}. Immutable and thread-safe.
 *
 * @param losses each different loss once, in the order of {@link Kind} and {@link Part}; empty if
 *     the format holds everything
 */
public record ExportReport(List<Loss> losses) {

  /** What becomes of something that a format cannot hold as it is. */
  public enum Kind {
    /** It is left out. */
    OMITTED,
    /** A date stands for more time than is known: a whole day for an hour of it. */
    WIDENED,
    /** It becomes words, or part of another field, from which a program cannot read it back. */
    FLATTENED,
    /** The renderer does not tell what it loses. */
    UNKNOWN
  }

  /** What of a chronology is concerned. */
  public enum Part {
    /** A whole event. */
    EVENT,
    /** What happened. */
    SUMMARY,
    /** When it took place. */
    DATE,
    /** How fine the date is told and what it rests on. */
    DATING,
    /** That the text tells it as something else than happened. */
    STATUS,
    /** Where sources differ. */
    CONFLICT,
    /** Ties to other events. */
    LINK,
    /** What articles say of its order with other events. */
    ORDER,
    /** Why an event has no usable date. */
    UNDATED,
    /** Who took part, beyond what the summary says. */
    PARTICIPANT,
    /** Where it took place, beyond what the summary says. */
    PLACE,
    /** What kind of happening it is. */
    TYPE,
    /** Which articles tell of it. */
    SOURCE,
    /** Which article has the text of which. */
    COPY,
    /** Headlines and addresses of the articles. */
    CITATION,
    /** The words of the articles. */
    QUOTE,
    /** Where the words stand in the article. */
    OFFSET,
    /** The temporal expressions. */
    EXPRESSION,
    /** Why it is one event with this date. */
    REASON,
    /** Characters of a text. */
    CHARACTER,
    /** What could not be used of an article. */
    DIAGNOSTIC;

    /** Tells whether the event has this part; copies and diagnostics are those of articles. */
    boolean isIn(Event event) {
      return switch (this) {
        case EVENT, SUMMARY, DATING, REASON -> true;
        case DATE -> event.when().edtf().isPresent();
        case STATUS -> event.status() != Status.HAPPENED;
        case CONFLICT -> !event.conflicts().isEmpty();
        case LINK -> !event.links().isEmpty();
        case ORDER -> !event.relations().isEmpty();
        case UNDATED -> event.undated().isPresent();
        case PARTICIPANT -> !event.participants().isEmpty();
        case PLACE -> event.place().isPresent();
        case TYPE -> !event.types().isEmpty();
        case SOURCE, CITATION, QUOTE, OFFSET -> !event.evidence().isEmpty();
        case EXPRESSION ->
            event.evidence().stream().anyMatch(evidence -> evidence.timex().isPresent());
        case CHARACTER -> PlainText.changes(event);
        case COPY, DIAGNOSTIC -> false;
      };
    }
  }

  /**
   * One loss.
   *
   * @param kind what becomes of it
   * @param part what is concerned
   * @param detail what the format does, in words for people; not empty
   * @param ids the events concerned, in the order of the chronology; of copies and diagnostics the
   *     articles; empty where nothing is told of single ones
   */
  public record Loss(Kind kind, Part part, String detail, List<String> ids) {

    /** Copies the ids. */
    public Loss {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(detail, "detail");
      ids = ImmutableList.copyOf(ids);
    }

    /** Returns {@code omitted event (3): iCalendar has no events without a date}. */
    @Override
    public String toString() {
      String name = kind.name().toLowerCase(Locale.ROOT);
      String what = part.name().toLowerCase(Locale.ROOT);
      return name + " " + what + (ids.isEmpty() ? "" : " (" + ids.size() + ")") + ": " + detail;
    }
  }

  private static final ExportReport LOSSLESS = new ExportReport(ImmutableList.of());
  private static final ExportReport UNKNOWN =
      new ExportReport(
          ImmutableList.of(
              new Loss(
                  Kind.UNKNOWN,
                  Part.EVENT,
                  "the renderer does not tell what it loses",
                  ImmutableList.of())));

  /** Copies the losses. */
  public ExportReport {
    losses = ImmutableList.copyOf(losses);
  }

  /** Returns the report of a format that loses nothing. */
  public static ExportReport lossless() {
    return LOSSLESS;
  }

  /** Returns the report of a renderer that does not tell what it loses. */
  public static ExportReport unknown() {
    return UNKNOWN;
  }

  /** Tells whether nothing is lost. */
  public boolean isLossless() {
    return losses.isEmpty();
  }

  /** Returns the ids of the events that are left out as a whole. */
  public List<String> omittedEvents() {
    return losses.stream()
        .filter(loss -> loss.kind() == Kind.OMITTED && loss.part() == Part.EVENT)
        .flatMap(loss -> loss.ids().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns a line for each loss, "nothing is lost" if there is none. */
  @Override
  public String toString() {
    return isLossless()
        ? "nothing is lost"
        : losses.stream().map(Loss::toString).collect(joining("\n"));
  }
}
