package org.timeline4j.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.timeline4j.time.Edtf.Kind;

/** The dates of EDTF that are made of others: intervals, ranges, sets. */
final class EdtfSets {

  private static final Comparator<Edtf> BY_START =
      Comparator.comparing((Edtf date) -> date.bounds().start())
          .thenComparing(date -> date.bounds().end())
          .thenComparing(Edtf::text);

  private static final Comparator<Edtf> BY_END =
      Comparator.comparing((Edtf date) -> date.bounds().end()).thenComparing(Edtf::text);

  private EdtfSets() {}

  /**
   * Returns {@code first/last} with {@code ..} for what is absent; a date alone if both are the
   * same.
   */
  static Edtf lasting(Optional<Edtf> first, Optional<Edtf> last) {
    return first.isPresent() && first.equals(last)
        ? first.get()
        : interval(first, last, text(first, "..") + "/" + text(last, ".."));
  }

  /** Returns the interval that is written so. */
  static Edtf interval(Optional<Edtf> first, Optional<Edtf> last, String text) {
    return composite(Kind.INTERVAL, first, last, text);
  }

  /**
   * Returns {@code [first..last]} with nothing for what is absent; a date alone if both are the
   * same.
   */
  static Edtf range(Optional<Edtf> first, Optional<Edtf> last) {
    return first.isPresent() && first.equals(last)
        ? first.get()
        : composite(Kind.WITHIN, first, last, "[" + text(first, "") + ".." + text(last, "") + "]");
  }

  private static Edtf composite(Kind kind, Optional<Edtf> first, Optional<Edtf> last, String text) {
    checkArgument(first.isPresent() || last.isPresent(), "open on both sides");
    TimeInterval bounds =
        new TimeInterval(
            first.map(date -> date.bounds().start()).orElse(TimeInterval.ALWAYS.start()),
            last.map(date -> date.bounds().end()).orElse(TimeInterval.ALWAYS.end()));
    return Edtf.composite(
        kind, text, bounds, Stream.of(first, last).flatMap(Optional::stream).toList());
  }

  private static String text(Optional<Edtf> date, String absent) {
    return date.map(Edtf::text).orElse(absent);
  }

  /** See {@link Edtf#oneOf}. */
  static Edtf oneOf(Collection<Edtf> dates) {
    List<Edtf> distinct = dates.stream().distinct().toList();
    checkArgument(!distinct.isEmpty(), "one of nothing");
    return distinct.size() == 1
        ? distinct.get(0)
        : set(Kind.ONE_OF, distinct.stream().flatMap(EdtfSets::elements).toList());
  }

  /** Returns a set of elements that are allowed in one; an element alone if there is but one. */
  static Edtf set(Kind kind, List<Edtf> elements) {
    List<Edtf> sorted = sorted(elements);
    if (sorted.size() == 1 && (kind == Kind.ONE_OF || sorted.get(0).kind() == Kind.DATE)) {
      return sorted.get(0);
    }
    TimeInterval bounds =
        sorted.stream().map(Edtf::bounds).reduce(TimeInterval::span).orElseThrow();
    String text = sorted.stream().map(EdtfSets::elementText).collect(joining(","));
    return Edtf.composite(
        kind, kind == Kind.ONE_OF ? "[" + text + "]" : "{" + text + "}", bounds, sorted);
  }

  /** Returns the interval with its known ends changed. */
  static Edtf mapEnds(Edtf interval, UnaryOperator<Edtf> change) {
    String text = interval.text();
    int slash = text.indexOf('/');
    Optional<Edtf> first = interval.first().map(change);
    Optional<Edtf> last = interval.last().map(change);
    return interval(
        first,
        last,
        text(first, text.substring(0, slash)) + "/" + text(last, text.substring(slash + 1)));
  }

  /**
   * Returns the elements by time. The grammar has an open side only at the beginning and at the
   * end: of those that are open on one side the widest stands for all.
   */
  private static List<Edtf> sorted(List<Edtf> elements) {
    Stream<Edtf> before =
        elements.stream().filter(e -> !e.bounds().hasStart()).max(BY_END).stream();
    Stream<Edtf> after = elements.stream().filter(e -> !e.bounds().hasEnd()).min(BY_START).stream();
    Stream<Edtf> between =
        elements.stream()
            .filter(e -> e.bounds().hasStart() && e.bounds().hasEnd())
            .distinct()
            .sorted(BY_START);
    return Stream.of(before, between, after).flatMap(s -> s).toList();
  }

  /** Returns what stands for a date in a one-of set. */
  private static Stream<Edtf> elements(Edtf date) {
    return switch (date.kind()) {
      case DATE -> Stream.of(EdtfDates.isSetElement(date) ? date : Edtf.within(date.bounds()));
      case INTERVAL -> Stream.of(Edtf.within(date.bounds()));
      case WITHIN -> Stream.of(date);
      case ONE_OF, ALL_OF -> date.parts().stream().flatMap(EdtfSets::elements);
    };
  }

  private static String elementText(Edtf element) {
    return element.kind() == Kind.DATE
        ? element.text()
        : text(element.first(), "") + ".." + text(element.last(), "");
  }
}
