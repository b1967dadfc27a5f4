package org.timeline4j.event;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.TimexResolver;

/**
 * Says about when the news of an article took place where the text gives no date: on the day of the
 * news that was told last with its date, or when the article appeared. What goes on in the present
 * tense goes on when the article appears.
 */
final class NewsDates {
  /** What happened longer before the publication is no news, so nothing is told with it. */
  private static final int MOST_DAYS = 7;

  private final List<DatedMention> dated;
  private final TimeInterval today;
  private final Derivation origin;

  private NewsDates(List<DatedMention> dated, TimeInterval today, Derivation origin) {
    this.dated = dated;
    this.today = today;
    this.origin = origin;
  }

  /**
   * Returns the mentions, those with an estimate that are news without a date.
   *
   * @param resolver that of the article: it knows the day on which it was written; of an article
   *     for which that is known less exactly nothing is estimated
   */
  static List<DatedMention> of(List<DatedMention> dated, TimexResolver resolver) {
    TimeInterval today = resolver.today();
    boolean day =
        today.hasStart() && today.hasEnd() && today.start().plusDays(1).equals(today.end());
    return day ? new NewsDates(dated, today, resolver.todayOrigin()).estimated() : dated;
  }

  private List<DatedMention> estimated() {
    List<DatedMention> all = new ArrayList<>();
    Optional<DatedMention> news = openingNews();
    for (DatedMention mention : dated) {
      if (isNews(mention)) {
        news = Optional.of(mention);
      }
      all.add(estimated(mention, news));
    }
    return all.stream()
        .map(mention -> together(mention, all))
        .collect(ImmutableList.toImmutableList());
  }

  /** The dated news of the first sentence, which the headline tells as well. */
  private Optional<DatedMention> openingNews() {
    Optional<EventMention> first =
        dated.stream().map(DatedMention::mention).filter(m -> m.part() == Part.TEXT).findFirst();
    return dated.stream()
        .filter(this::isNews)
        .findFirst()
        .filter(d -> first.isPresent() && d.mention().sentence().equals(first.get().sentence()));
  }

  private boolean isNews(DatedMention mention) {
    boolean told =
        mention.mention().part() == Part.TEXT
            && mention.mention().status() == Status.HAPPENED
            && mention
                .mention()
                .anchor()
                .filter(
                    a ->
                        a.target() == Anchor.Target.TIMEX
                            && a.relation() == TemporalRelation.DURING)
                .isPresent();
    TimeInterval bounds = mention.when().bounds();
    return told
        && mention.when().granularity().filter(g -> !Granularity.DAY.isFinerThan(g)).isPresent()
        && !bounds.start().isBefore(today.start().minusDays(MOST_DAYS))
        && !bounds.end().isAfter(today.end())
        && mention.mention().tense() == Tense.PAST;
  }

  private DatedMention estimated(DatedMention mention, Optional<DatedMention> news) {
    Optional<Anchor> anchor =
        mention
            .mention()
            .anchor()
            .filter(a -> a.target() == Anchor.Target.PUBLICATION && a.distance().isEmpty());
    if (anchor.isEmpty()) {
      return isNow(mention)
          ? with(
              mention,
              onDay(today, DatingBasis.PUBLICATION),
              mention.mention().anchor().orElseThrow(),
              Optional.empty())
          : mention;
    }
    boolean onItsDay = anchor.get().relation() == TemporalRelation.DURING && news.isPresent();
    return onItsDay
        ? with(mention, onDay(news.get().when().bounds(), DatingBasis.CARRIED), anchor.get(), news)
        : with(mention, onDay(today, DatingBasis.PUBLICATION), anchor.get(), Optional.empty());
  }

  /** "Now holds", "currently sells": tied to an expression that stands for the present alone. */
  private static boolean isNow(DatedMention mention) {
    return mention.timex().isEmpty()
        && mention.mention().tense() == Tense.PRESENT
        && mention.mention().status() != Status.PLANNED
        && mention.mention().anchor().filter(a -> a.target() == Anchor.Target.TIMEX).isPresent();
  }

  private static When onDay(TimeInterval day, DatingBasis basis) {
    return new When(
        Optional.of(Edtf.ofDay(day.firstDay().orElseThrow()).approximate()),
        Optional.of(Granularity.DAY),
        true,
        basis);
  }

  private DatedMention with(
      DatedMention mention, When estimate, Anchor anchor, Optional<DatedMention> from) {
    String day = estimate.edtf().orElseThrow().text();
    Derivation why =
        from.map(d -> Derivation.of(anchor.rule(), "", day, d.why()))
            .orElseGet(() -> Derivation.of(anchor.rule(), "", day, origin));
    return new DatedMention(
        mention.mention(),
        mention.when(),
        mention.words(),
        mention.timex(),
        Optional.of(estimate),
        mention.undated(),
        why);
  }

  /** What happens with an event that is estimated is estimated with it. */
  private DatedMention together(DatedMention mention, List<DatedMention> all) {
    Optional<Anchor> anchor =
        mention
            .mention()
            .anchor()
            .filter(a -> a.target() == Anchor.Target.EVENT)
            .filter(a -> a.relation() == TemporalRelation.DURING)
            .filter(a -> mention.when().granularity().isEmpty());
    Optional<DatedMention> other =
        anchor.map(a -> all.get(a.index())).filter(o -> o.estimate().isPresent());
    return other.isEmpty()
        ? mention
        : with(mention, other.get().estimate().orElseThrow(), anchor.orElseThrow(), other);
  }
}
