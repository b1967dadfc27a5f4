package org.timeline4j.merge;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.merge.Agreement.Strength;
import org.timeline4j.time.TimeInterval;

/**
 * The rules of identity that come with the library: kind, dates, participants, and nothing that
 * contradicts.
 */
enum StandardSameEvent implements SameEvent {
  STRICT,
  LENIENT;

  /** News that gives no date speaks of what is not older than this before it. */
  private static final int DAYS_OF_NEWS = 31;

  @Override
  public Optional<Derivation> compare(
      DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
    Telling one = new Telling(firstArticle, first, first);
    Telling two = new Telling(secondArticle, second, second);
    Set<String> kinds = Kinds.shared(Kinds.of(first.mention()), Kinds.of(second.mention()));
    if (kinds.isEmpty() || Contradictions.between(one, two)) {
      return Optional.empty();
    }
    boolean sameArticle = firstArticle.id().equals(secondArticle.id());
    DateAgreement dates = DateAgreement.of(first, second, sameArticle);
    return Agreement.of(one, two, kinds)
        .filter(agreement -> allows(dates, agreement.strength(), one, two, kinds))
        .map(agreement -> derivation(one, two, kinds, dates, agreement));
  }

  @Override
  public boolean excludes(
      DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
    Telling one = new Telling(firstArticle, first, first);
    Telling two = new Telling(secondArticle, second, second);
    boolean sameArticle = firstArticle.id().equals(secondArticle.id());
    return switch (DateAgreement.of(first, second, sameArticle)) {
      case APART -> true;
      case NEIGHBOURS -> compare(first, firstArticle, second, secondArticle).isEmpty();
      case TOLD, ONE_TOLD, BOUNDED -> Contradictions.between(one, two);
    };
  }

  private boolean allows(
      DateAgreement dates, Strength strength, Telling one, Telling two, Set<String> kinds) {
    boolean sameArticle = one.article().id().equals(two.article().id());
    return switch (dates) {
      case TOLD -> allowsTold(strength, one.dated().when(), two.dated().when());
      case ONE_TOLD ->
          sameArticle
              ? strength != Strength.WORDS
              : strength == Strength.NAMED && (Kinds.isOnce(kinds) || isNews(one, two));
      case BOUNDED ->
          sameArticle
              ? strength == Strength.NAMED || strength == Strength.ALIKE
              : strength == Strength.NAMED && (Kinds.isOnce(kinds) || areBothNews(one, two));
      case NEIGHBOURS -> strength == Strength.NAMED && Kinds.isSeldom(kinds);
      case APART -> false;
    };
  }

  /** The less the participants tell, the finer the dates must be. */
  private static boolean allowsTold(Strength strength, When one, When two) {
    return switch (strength) {
      case NAMED -> true;
      case DESCRIBED -> isWithin(one.bounds(), 3660) && isWithin(two.bounds(), 3660);
      case ALIKE -> isWithin(one.bounds(), 31) && isWithin(two.bounds(), 31);
      case WORDS -> isWithin(one.bounds(), 1) && isWithin(two.bounds(), 1);
    };
  }

  private boolean isNews(Telling one, Telling two) {
    boolean oneTold = one.dated().when().granularity().isPresent();
    TimeInterval told = (oneTold ? one : two).dated().when().bounds();
    TimeInterval room = (oneTold ? two : one).dated().when().bounds();
    boolean bare = DateAgreement.isBare((oneTold ? two : one).dated());
    LocalDateTime end = room.end();
    return bare
        && (this == LENIENT
            || (room.hasEnd()
                && isWithin(told, DAYS_OF_NEWS)
                && !told.end().isBefore(end.minusDays(DAYS_OF_NEWS))));
  }

  private static boolean areBothNews(Telling one, Telling two) {
    return isWithin(one.dated().when().bounds(), DAYS_OF_NEWS)
        && isWithin(two.dated().when().bounds(), DAYS_OF_NEWS);
  }

  private static boolean isWithin(TimeInterval interval, int days) {
    return interval.hasStart()
        && interval.hasEnd()
        && !interval.end().isAfter(interval.start().plusDays(days));
  }

  private static Derivation derivation(
      Telling one, Telling two, Set<String> kinds, DateAgreement dates, Agreement agreement) {
    boolean inOrder = Telling.ORDER.compare(one, two) <= 0;
    Telling first = inOrder ? one : two;
    Telling second = inOrder ? two : one;
    return Derivation.of(
        String.format(
            "one event: same kind (%s), %s, %s",
            new TreeSet<>(kinds).first(), dateWords(dates, first, second), agreement.words()),
        words(first) + " / " + words(second),
        first.article().id() + " and " + second.article().id() + " tell of one event");
  }

  private static String dateWords(DateAgreement dates, Telling one, Telling two) {
    String first = date(one);
    String second = date(two);
    return switch (dates) {
      case TOLD ->
          first.equals(second) ? "same date " + first : first + " and " + second + " agree";
      case ONE_TOLD, BOUNDED -> "nothing against one date (" + first + ", " + second + ")";
      case NEIGHBOURS, APART -> "sources disagree: " + first + " or " + second;
    };
  }

  private static String date(Telling telling) {
    return telling.dated().when().edtf().map(Object::toString).orElse("no date");
  }

  private static String words(Telling telling) {
    String text = telling.article().part(telling.mention().part());
    int end = telling.mention().trigger().end();
    return end <= text.length() ? telling.mention().trigger().of(text) : telling.mention().lemma();
  }
}
