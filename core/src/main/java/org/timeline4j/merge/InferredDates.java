package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Status;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.merge.PublicationWindows.Window;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;

/**
 * What follows for the dates of an article from bounds of its publication that were inferred. Each
 * date that they change says so in its reasons, and a diagnostic of the article names all of them.
 *
 * @param reading the article under those bounds
 * @param diagnostic says that they were inferred, from what, and what is dated by them
 */
record InferredDates(Reading reading, Diagnostic diagnostic) {

  /**
   * Returns the reading of the article under the window.
   *
   * @param given the reading without it
   */
  static InferredDates of(Reading given, Window window, Redating redating) {
    Reading moved = redating.publishedWithin(given, window.bounds());
    List<DatedMention> changed = new ArrayList<>();
    ImmutableList.Builder<DatedMention> dated = ImmutableList.builder();
    for (int i = 0; i < moved.dated().size(); i++) {
      DatedMention mention = bounded(moved.dated().get(i), window.bounds(), redating);
      boolean same = mention.when().equals(given.dated().get(i).when());
      dated.add(same ? mention : inferred(mention, window));
      if (!same) {
        changed.add(mention);
      }
    }
    Reading inferred =
        new Reading(
            moved.article(),
            moved.dct(),
            moved.expressions(),
            moved.timexes(),
            moved.mentions(),
            dated.build(),
            moved.diagnostics(),
            moved.policy());
    return new InferredDates(inferred, diagnostic(given, window, changed));
  }

  /**
   * "Last year" in an article of 2022 or later is 2021 or later: where the bounds leave a side
   * open, an expression that goes by the publication is bounded on the other side.
   */
  private static DatedMention bounded(DatedMention dated, TimeInterval window, Redating redating) {
    if (!DateAgreement.isUnplaced(dated) || !window.hasStart()) {
      return dated;
    }
    LocalDate first = window.start().toLocalDate();
    Optional<TimeInterval> bounds =
        redating
            .resolve(dated.words().orElseThrow(), first)
            .flatMap(
                time ->
                    dated
                        .mention()
                        .anchor()
                        .flatMap(
                            anchor ->
                                anchor.dateFrom(
                                    Edtf.within(time),
                                    dated.mention().status() == Status.HAPPENED,
                                    window)))
            .map(Edtf::bounds)
            .filter(TimeInterval::hasStart)
            .map(time -> TimeInterval.from(time.start()));
    return bounds
        .map(
            from ->
                at(
                    dated,
                    new When(
                        Optional.of(Edtf.within(from)),
                        Optional.empty(),
                        false,
                        DatingBasis.INFERRED),
                    dated.why()))
        .orElse(dated);
  }

  private static DatedMention inferred(DatedMention dated, Window window) {
    When when = dated.when();
    Derivation publication =
        Derivation.of(
            "publication date inferred",
            "",
            published(window),
            window.reasons().stream()
                .map(reason -> Derivation.of("what is told", "", reason))
                .collect(ImmutableList.toImmutableList()));
    Derivation why =
        Derivation.of(
            "dated from an inferred publication date",
            quote(dated),
            when.edtf().map(Edtf::text).orElse("no date"),
            dated.why(),
            publication);
    return at(
        dated,
        new When(when.edtf(), when.granularity(), when.approximate(), DatingBasis.INFERRED),
        why);
  }

  private static DatedMention at(DatedMention dated, When when, Derivation why) {
    return new DatedMention(
        dated.mention(),
        when,
        dated.words(),
        dated.timex(),
        dated.estimate(),
        dated.undated(),
        why);
  }

  private static String published(Window window) {
    return "published within " + Edtf.within(window.bounds());
  }

  private static String quote(DatedMention dated) {
    return dated.words().map(words -> words.quote()).orElse("");
  }

  private static Diagnostic diagnostic(Reading given, Window window, List<DatedMention> changed) {
    String dates =
        changed.stream()
            .map(InferredDates::quote)
            .filter(quote -> !quote.isEmpty())
            .distinct()
            .map(quote -> "\"" + quote + "\"")
            .collect(Collectors.joining(", "));
    return new Diagnostic(
        given.article().id(),
        Diagnostic.Code.INFERRED_PUBLICATION_DATE,
        "The publication date was inferred ("
            + published(window)
            + "): "
            + String.join("; ", window.reasons())
            + (dates.isEmpty() ? "." : ". Dated by it: " + dates + "."));
  }
}
