package org.timeline4j.timex;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.article.Domain;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.AbsoluteTime.Figures;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.FieldOrder;
import org.timeline4j.time.TimeInterval;

/**
 * What holds for all expressions of one article, each with the reason.
 *
 * @param dct the day that deictic words count from, see {@link
 *     org.timeline4j.time.ReferenceTime#dct}
 * @param origin where that day is from
 * @param domain what a day or month without a year is told from
 * @param isInferred whether neither the article nor the caller said so
 * @param domainChoice why
 * @param fieldOrder the order of day and month in figures
 * @param orderChoice why
 */
record ArticleContext(
    TimeInterval dct,
    Derivation origin,
    Domain domain,
    boolean isInferred,
    Derivation domainChoice,
    FieldOrder fieldOrder,
    Derivation orderChoice) {

  static ArticleContext of(
      Article article,
      List<TimexMention> mentions,
      Entries entries,
      TimeInterval dct,
      ResolutionPolicy policy) {
    Optional<Dateline> dateline = Dateline.of(article, mentions, dct);
    TimeInterval today = dateline.map(Dateline::day).orElse(dct);
    Optional<Domain> asked = article.domain().or(policy::domain);
    Domain domain =
        asked.orElseGet(
            () ->
                Dateline.isIn(article, mentions)
                    ? Domain.NEWS
                    : Domains.of(entries.outside(mentions), dct));
    Order order = Order.of(article, mentions, policy);
    return new ArticleContext(
        today,
        dateline
            .map(line -> Derivation.of("dateline", line.words(), day(today)))
            .orElseGet(() -> publication(article, dct, policy)),
        domain,
        asked.isEmpty(),
        Derivation.of(
            asked.isPresent() ? "domain, as set" : "domain, by what the text shows",
            "",
            domain.name().toLowerCase(Locale.ROOT)),
        order.order(),
        order.why());
  }

  /** Returns what holds in an entry of a diary or log, which is written on its day. */
  ArticleContext within(Entries.Entry entry) {
    return new ArticleContext(
        entry.day(),
        Derivation.of("day of the entry", entry.words(), day(entry.day())),
        domain,
        isInferred,
        domainChoice,
        fieldOrder,
        orderChoice);
  }

  /** Returns an interval in words. */
  static String day(TimeInterval interval) {
    return interval.equals(TimeInterval.ALWAYS) ? "not known" : Edtf.within(interval).text();
  }

  private static Derivation publication(
      Article article, TimeInterval dct, ResolutionPolicy policy) {
    String rule =
        policy
            .zone()
            .filter(zone -> article.published().filter(p -> p.isShiftedBy(zone)).isPresent())
            .map(zone -> "publication date in " + zone.getId())
            .orElse("publication date");
    return Derivation.of(rule, "", day(dct));
  }

  /** The order of day and month, and why. */
  private record Order(FieldOrder order, Derivation why) {

    static Order of(Article article, List<TimexMention> mentions, ResolutionPolicy policy) {
      List<TimexMention> shown =
          mentions.stream()
              .filter(
                  mention ->
                      mention.expression() instanceof Figures figures
                          && figures.shows().isPresent())
              .collect(ImmutableList.toImmutableList());
      List<FieldOrder> orders =
          shown.stream().flatMap(mention -> shows(mention).stream()).distinct().toList();
      if (orders.size() == 1) {
        return of(orders.get(0), "order of fields, as in", shown.get(0).quote());
      }
      Optional<Locale> language = article.language().map(Locale::forLanguageTag);
      Optional<FieldOrder> byLanguage = language.flatMap(FieldOrder::of);
      if (byLanguage.isPresent()) {
        return of(byLanguage.get(), "order of fields, language of the article", "");
      }
      return policy
          .locale()
          .flatMap(FieldOrder::of)
          .map(order -> of(order, "order of fields, locale of the caller", ""))
          .orElseGet(() -> of(FieldOrder.MONTH_FIRST, "order of fields unless told", ""));
    }

    private static Optional<FieldOrder> shows(TimexMention mention) {
      return ((Figures) mention.expression()).shows();
    }

    private static Order of(FieldOrder order, String rule, String quote) {
      return new Order(
          order,
          Derivation.of(rule, quote, order == FieldOrder.DAY_FIRST ? "day first" : "month first"));
    }
  }
}
