package org.timeline4j.merge;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.timeline4j.article.Article;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.merge.Agreement.Strength;
import org.timeline4j.time.TimeInterval;

/**
 * The rules of identity that come with the library: kind, dates, participants, and nothing that
 * contradicts.
 */
enum StandardSameEvent implements SameEvent, SameTelling {
  STRICT,
  LENIENT;

  /** News that gives no date speaks of what is not older than this before it. */
  private static final int DAYS_OF_NEWS = 31;

  @Override
  public Optional<Derivation> compare(
      DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
    return compare(
        new Telling(firstArticle, first, first), new Telling(secondArticle, second, second));
  }

  @Override
  public Optional<Derivation> compare(Telling first, Telling second) {
    return Telling.ORDER.compare(first, second) <= 0
        ? inOrder(first, second)
        : inOrder(second, first);
  }

  private Optional<Derivation> inOrder(Telling one, Telling two) {
    Set<String> kinds = Kinds.shared(one.cast().kinds(), two.cast().kinds());
    if (kinds.isEmpty() || tellsTwo(one) || tellsTwo(two) || Contradictions.between(one, two)) {
      return Optional.empty();
    }
    DateAgreement dates = dates(one, two);
    return Agreement.of(one, two, kinds)
        .filter(agreement -> allows(dates, agreement.strength(), one, two, kinds))
        .findFirst()
        .map(agreement -> derivation(one, two, kinds, dates, agreement));
  }

  /** "Was convicted twice", without a date: of two events, not of either. */
  private static boolean tellsTwo(Telling telling) {
    return telling.dated().when().granularity().isEmpty()
        && telling.mention().phrases().contains(telling.mention().lemma() + " twice");
  }

  @Override
  public boolean excludes(
      DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
    return excludes(
        new Telling(firstArticle, first, first), new Telling(secondArticle, second, second));
  }

  @Override
  public boolean excludes(Telling first, Telling second) {
    return switch (dates(first, second)) {
      case APART -> true;
      case NEIGHBOURS, SIDE_BY_SIDE -> compare(first, second).isEmpty();
      case TOLD, ONE_TOLD, BOUNDED -> Contradictions.between(first, second);
    };
  }

  private static boolean sameArticle(Telling one, Telling two) {
    return one.article().id().equals(two.article().id());
  }

  private static DateAgreement dates(Telling one, Telling two) {
    return DateAgreement.of(one.dated(), two.dated(), sameArticle(one, two));
  }

  private boolean allows(
      DateAgreement dates, Strength strength, Telling one, Telling two, Set<String> kinds) {
    boolean sameArticle = sameArticle(one, two);
    return switch (dates) {
      case TOLD -> allowsTold(strength, one.dated().when(), two.dated().when());
      case ONE_TOLD ->
          sameArticle
              ? strength == Strength.HEADLINE
                  || strength == Strength.TAKEN_UP
                  || (isWithoutStory(strength) && (isToldAgain(one, two) || isNews(one, two)))
                  || (strength == Strength.NAMED && isToldAsOld(one, two, kinds))
              : strength == Strength.NAMED
                  && (Kinds.isOnce(kinds)
                      || isOnceForBoth(one, two, kinds)
                      || isNews(one, two)
                      || Agreement.isCorroborated(one, two)
                      || isToldAsOld(one, two, kinds)
                      || isTakenUp(one, two));
      case BOUNDED ->
          sameArticle
              ? isWithoutStory(strength) && strength != Strength.DESCRIBED
              : (strength == Strength.NAMED
                      && (Kinds.isOnce(kinds)
                          || isOnceForBoth(one, two, kinds)
                          || areBothNews(one, two)
                          || Agreement.isCorroborated(one, two)))
                  || ((strength == Strength.NAMED || strength == Strength.ALIKE)
                      && areOfOneNews(one, two));
      case NEIGHBOURS -> strength == Strength.NAMED && Kinds.isSeldom(kinds);
      case SIDE_BY_SIDE -> strength == Strength.NAMED && Kinds.isOnce(kinds);
      case APART -> false;
    };
  }

  /** What its participants tell is enough without the date. */
  private static boolean isWithoutStory(Strength strength) {
    return strength != Strength.WORDS && strength != Strength.STANDING_IN;
  }

  /**
   * "Years after he resigned": what hardly happens twice, told without a date by an article that is
   * younger than the date and does not tell it as its news.
   */
  private static boolean isToldAsOld(Telling one, Telling two, Set<String> kinds) {
    boolean oneTold = one.dated().when().granularity().isPresent();
    DatedMention told = (oneTold ? one : two).dated();
    Telling bare = oneTold ? two : one;
    TimeInterval room = bare.dated().when().bounds();
    return Kinds.isRetold(kinds)
        && DateAgreement.isBare(bare.dated())
        && KnownFact.is(bare)
        && bare.dated().estimate().isEmpty()
        && bare.mention().status() == Status.HAPPENED
        && bare.mention().tense() == Tense.PAST
        && room.hasEnd()
        && told.when().bounds().hasEnd()
        && !told.when().bounds().end().isAfter(room.end());
  }

  /** Who bought a firm does not buy it again, who married somebody does not do so again. */
  private static boolean isOnceForBoth(Telling one, Telling two, Set<String> kinds) {
    return Kinds.isOnceForBoth(kinds) && Agreement.isBetweenTheSame(one, two);
  }

  /** An article that tells an old event again does so with the same verb, or with a noun. */
  private static boolean isToldAgain(Telling one, Telling two) {
    return one.mention().lemma().equals(two.mention().lemma())
        || one.mention().tense() == Tense.NONE
        || two.mention().tense() == Tense.NONE;
  }

  /** The less the participants tell, the finer the dates must be. */
  private static boolean allowsTold(Strength strength, When one, When two) {
    return switch (strength) {
      case NAMED, HEADLINE, TAKEN_UP -> true;
      case DESCRIBED ->
          DateAgreement.isWithin(one.bounds(), DateAgreement.DAYS_OF_DESCRIPTION)
              && DateAgreement.isWithin(two.bounds(), DateAgreement.DAYS_OF_DESCRIPTION);
      case ALIKE ->
          DateAgreement.isWithin(one.bounds(), DateAgreement.DAYS_OF_LIKENESS)
              && DateAgreement.isWithin(two.bounds(), DateAgreement.DAYS_OF_LIKENESS);
      case STANDING_IN ->
          DateAgreement.isWithin(one.bounds(), DateAgreement.DAYS_OF_STANDING_IN)
              && DateAgreement.isWithin(two.bounds(), DateAgreement.DAYS_OF_STANDING_IN);
      case WORDS ->
          DateAgreement.isWithin(one.bounds(), 1) && DateAgreement.isWithin(two.bounds(), 1);
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
                && DateAgreement.isWithin(told, DAYS_OF_NEWS)
                && !told.end().isBefore(end.minusDays(DAYS_OF_NEWS))));
  }

  private static boolean areBothNews(Telling one, Telling two) {
    return DateAgreement.isWithin(one.dated().when().bounds(), DAYS_OF_NEWS)
        && DateAgreement.isWithin(two.dated().when().bounds(), DAYS_OF_NEWS);
  }

  /** The same verb in the news of one day or of two that follow, without a date on either side. */
  private static boolean areOfOneNews(Telling one, Telling two) {
    return one.mention().lemma().equals(two.mention().lemma())
        && DateAgreement.isBare(one.dated())
        && DateAgreement.isBare(two.dated())
        && one.article().published().isPresent()
        && two.article().published().isPresent()
        && Math.abs(
                ChronoUnit.DAYS.between(
                    one.article().published().get().date(), two.article().published().get().date()))
            <= 1;
  }

  /** "His arrest", "had been arrested": what is told without a date because it is known. */
  private static boolean isTakenUp(Telling one, Telling two) {
    Telling bare = one.dated().when().granularity().isPresent() ? two : one;
    EventMention mention = bare.mention();
    boolean before = mention.tense() == Tense.PAST && mention.aspect() == Aspect.PERFECTIVE;
    boolean noun = mention.tense() == Tense.NONE && mention.type().isKnown() && !bare.isPlural();
    return DateAgreement.isBare(bare.dated())
        && mention.status() == Status.HAPPENED
        && (before || noun);
  }

  private static Derivation derivation(
      Telling one, Telling two, Set<String> kinds, DateAgreement dates, Agreement agreement) {
    return Derivation.of(
        String.format(
            "one event: same kind (%s), %s, %s",
            new TreeSet<>(kinds).first(), dateWords(dates, one, two), agreement.words()),
        words(one) + " / " + words(two),
        one.article().id() + " and " + two.article().id() + " tell of one event");
  }

  private static String dateWords(DateAgreement dates, Telling one, Telling two) {
    String first = date(one);
    String second = date(two);
    return switch (dates) {
      case TOLD ->
          first.equals(second) ? "same date " + first : first + " and " + second + " agree";
      case ONE_TOLD, BOUNDED -> "nothing against one date (" + first + ", " + second + ")";
      case NEIGHBOURS, SIDE_BY_SIDE, APART -> "sources disagree: " + first + " or " + second;
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
