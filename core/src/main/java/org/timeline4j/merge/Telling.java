package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;

/**
 * One mention by one article, its participants under their fullest names.
 *
 * @param article the article
 * @param original the mention as its article gives it
 * @param dated the same with full names
 */
record Telling(Article article, DatedMention original, DatedMention dated) {

  /**
   * By article, then headline before text, then place in the text; what is left is told apart by
   * its words.
   */
  static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::article, Article.ORDER)
          .thenComparing(telling -> telling.mention().part())
          .thenComparing(telling -> telling.mention().trigger())
          .thenComparing(telling -> telling.dated.when().bounds().start())
          .thenComparing(telling -> telling.dated.when().bounds().end())
          .thenComparing(telling -> telling.mention().summary())
          .thenComparing(telling -> telling.original.mention().toString());

  static Telling of(Article article, DatedMention dated, Names names) {
    EventMention mention = dated.mention();
    List<Participant> full =
        mention.participants().stream()
            .map(names::inFull)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    EventMention named = EventMention.builder().from(mention).participants(full).build();
    return new Telling(article, dated, dated.of(named));
  }

  EventMention mention() {
    return dated.mention();
  }
}
