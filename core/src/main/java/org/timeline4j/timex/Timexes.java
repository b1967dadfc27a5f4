package org.timeline4j.timex;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.ReportingPeriod;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/** Resolves the temporal expressions of one article. */
public final class Timexes {
  private Timexes() {}

  /**
   * Resolves each mention, in order, against the publication date and the times that the article
   * mentioned before it.
   *
   * @param mentions in text order
   * @param dct the interval within which the article was published, {@link TimeInterval#ALWAYS} if
   *     that is unknown
   * @return as many as there are mentions, in the same order
   */
  public static List<Timex> resolve(List<TimexMention> mentions, TimeInterval dct) {
    Objects.requireNonNull(mentions, "mentions");
    Objects.requireNonNull(dct, "dct");
    ImmutableList.Builder<Timex> timexes = ImmutableList.builder();
    Optional<TimeInterval> last = Optional.empty();
    Optional<ReportingPeriod> reporting = Optional.empty();
    for (TimexMention mention : mentions) {
      ReferenceTime reference = new ReferenceTime(dct, mention.direction(), last, reporting);
      Resolved resolved = mention.expression().resolve(reference);
      timexes.add(timex(mention, resolved, reference));
      reporting = ReportingPeriod.after(reporting, mention.expression(), resolved);
      if (!mention.expression().isAside()) {
        last = next(resolved).or(() -> reference.lastMentioned());
      }
    }
    return timexes.build();
  }

  /**
   * Dates with both ends are what "later" and "that year" refer back to; "recently" and lengths are
   * not.
   */
  private static Optional<TimeInterval> next(Resolved resolved) {
    boolean anchors =
        (resolved.type() == TimexType.DATE || resolved.type() == TimexType.TIME)
            && !resolved.value().endsWith("_REF");
    return resolved
        .interval()
        .filter(interval -> anchors && interval.hasStart() && interval.hasEnd());
  }

  private static Timex timex(TimexMention mention, Resolved resolved, ReferenceTime reference) {
    Optional<Edtf> range =
        mention.range().flatMap(expression -> expression.resolve(reference).edtf());
    return Timex.builder()
        .part(mention.part())
        .span(mention.span())
        .quote(mention.quote())
        .type(resolved.type())
        .value(resolved.value())
        .mod(resolved.mod())
        .quant(resolved.quant())
        .freq(resolved.freq())
        .granularity(resolved.granularity())
        .edtf(resolved.edtf())
        .range(range)
        .basis(resolved.basis())
        .derivation(derivation(mention, resolved, reference))
        .build();
  }

  private static Derivation derivation(
      TimexMention mention, Resolved resolved, ReferenceTime reference) {
    String conclusion = resolved.edtf().map(Edtf::text).orElse(resolved.value());
    if (resolved.basis() != DatingBasis.RELATIVE && resolved.basis() != DatingBasis.INFERRED) {
      return Derivation.of("read as", mention.quote(), conclusion, mention.reading());
    }
    return Derivation.of(
        "resolved against the publication date",
        mention.quote(),
        conclusion,
        mention.reading(),
        Derivation.of("publication date", "", day(reference.dct())),
        Derivation.of("tense of the clause", "", "looks to " + reference.direction()),
        Derivation.of(
            "last mentioned", "", reference.lastMentioned().map(Timexes::day).orElse("nothing")));
  }

  private static String day(TimeInterval interval) {
    return interval.equals(TimeInterval.ALWAYS) ? "not known" : Edtf.within(interval).text();
  }
}
