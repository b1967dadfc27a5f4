package org.timeline4j.merge;

import com.google.common.collect.Sets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
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

  static final int DAYS_OF_A_YEAR = 366;

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
    return agreement(one, two, kinds)
        .map(agreement -> derivation(one, two, kinds, dates(one, two), agreement));
  }

  /** Returns the most telling way in which the two, in order, agree enough to be one event. */
  private Optional<Agreement> agreement(Telling one, Telling two, Set<String> kinds) {
    if (kinds.isEmpty() || tellsTwo(one) || tellsTwo(two) || Contradictions.between(one, two)) {
      return Optional.empty();
    }
    DateAgreement dates = dates(one, two);
    return Agreement.of(one, two, kinds)
        .filter(agreement -> allows(dates, agreement.strength(), one, two, kinds))
        .findFirst();
  }

  /** A name tells more than a description; a headline that repeats the verb, more than another. */
  @Override
  public int weakness(Telling first, Telling second) {
    boolean inOrder = Telling.ORDER.compare(first, second) <= 0;
    Telling one = inOrder ? first : second;
    Telling two = inOrder ? second : first;
    Set<String> kinds = Kinds.shared(one.cast().kinds(), two.cast().kinds());
    Optional<Strength> strength = agreement(one, two, kinds).map(Agreement::strength);
    boolean repeated =
        strength.filter(Strength.HEADLINE::equals).isPresent()
            && one.mention().lemma().equals(two.mention().lemma());
    return 2 * strength.map(Strength::ordinal).orElse(Strength.values().length)
        - (repeated ? 1 : 0);
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
      case TOLD -> allowsTold(strength, one, two, kinds);
      case ONE_TOLD ->
          sameArticle
              ? strength == Strength.HEADLINE
                  || strength == Strength.TAKEN_UP
                  || (isWithoutStory(strength)
                      && ((isToldAgain(one, two) && !isOfAnotherTime(one, two))
                          || isNews(one, two)))
                  || (strength == Strength.NAMED && isToldAsOld(one, two, kinds))
              : allowsAcross(strength, one, two, kinds);
      case BOUNDED ->
          sameArticle
              ? isWithoutStory(strength) && strength != Strength.DESCRIBED
              : (strength == Strength.NAMED
                      && (Kinds.isOnce(kinds)
                          || isOnceForBoth(one, two, kinds)
                          || areBothNews(one, two)
                          || isRetoldSoon(one, two, kinds)
                          || isRetoldSoon(two, one, kinds)
                          || Agreement.isCorroborated(one, two)))
                  || ((strength == Strength.NAMED || strength == Strength.ALIKE)
                      && areOfOneNews(one, two));
      case NEIGHBOURS -> strength == Strength.NAMED && Kinds.isSeldom(kinds);
      case SIDE_BY_SIDE -> strength == Strength.NAMED && Kinds.isOnce(kinds);
      case APART -> false;
    };
  }

  /** One article tells the date, another does not. */
  private boolean allowsAcross(Strength strength, Telling one, Telling two, Set<String> kinds) {
    return switch (strength) {
      case NAMED ->
          isNewsOfTheDay(one, two, kinds)
              || Kinds.isOnce(kinds)
              || isOnceForBoth(one, two, kinds)
              || isNews(one, two)
              || Agreement.isCorroborated(one, two)
              || isToldAsOld(one, two, kinds)
              || isTakenUp(one, two);
      case STANDING_IN -> isRetoldOfPlace(one, two, kinds) || isBareKnownOfStory(one, two, kinds);
      case IN_STORY, IN_STORY_OF_YEAR ->
          isTakenUp(one, two) && nameTheSame(one, two) && knowsOfWhom(one, two);
      case DESCRIBED, TAKEN_UP, ALIKE, HEADLINE, WORDS -> false;
    };
  }

  private static boolean nameTheSame(Telling one, Telling two) {
    return !Sets.intersection(one.cast().everybody(), two.cast().everybody()).isEmpty();
  }

  /** "The takeover by Norvik": not of a firm that its article does not name. */
  private static boolean knowsOfWhom(Telling one, Telling two) {
    Telling bare = bare(one, two);
    return told(one, two).cast().namedThemes().stream()
        .allMatch(theme -> bare.words().names(theme.name()));
  }

  /** Of two of which one tells a date, that one. */
  private static Telling told(Telling one, Telling two) {
    return one.dated().when().granularity().isPresent() ? one : two;
  }

  /** Of two of which one tells a date, the other. */
  private static Telling bare(Telling one, Telling two) {
    return one.dated().when().granularity().isPresent() ? two : one;
  }

  /** What its participants tell is enough without the date. */
  private static boolean isWithoutStory(Strength strength) {
    return strength != Strength.WORDS
        && strength != Strength.STANDING_IN
        && strength != Strength.IN_STORY_OF_YEAR
        && strength != Strength.IN_STORY;
  }

  /**
   * "Years after he resigned": what hardly happens twice, told without a date by an article that is
   * younger than the date and does not tell it as its news.
   */
  private static boolean isToldAsOld(Telling one, Telling two, Set<String> kinds) {
    DatedMention told = told(one, two).dated();
    Telling bare = bare(one, two);
    TimeInterval room = bare.dated().when().bounds();
    return Kinds.isRetold(kinds)
        && DateAgreement.isBare(bare.dated())
        && KnownFact.is(bare)
        && bare.dated().estimate().isEmpty()
        && bare.mention().status() == Status.HAPPENED
        && (bare.mention().tense() == Tense.PAST || bare.mention().tense() == Tense.PRESPART)
        && room.hasEnd()
        && told.when().bounds().hasEnd()
        && (!told.when().bounds().end().isAfter(room.end()) || isOfItsYear(told, bare));
  }

  /** "In 2009", of what an article of June 2009 knows already. */
  private static boolean isOfItsYear(DatedMention told, Telling bare) {
    return DateAgreement.isWithin(told.when().bounds(), DAYS_OF_A_YEAR)
        && bare.article()
            .published()
            .filter(day -> told.when().bounds().encloses(TimeInterval.ofDay(day.date())))
            .isPresent();
  }

  /** "Police arrested him in Lisbon", beside an arrest of whom the article names, there too. */
  private static boolean isRetoldOfPlace(Telling one, Telling two, Set<String> kinds) {
    Telling bare = bare(one, two);
    Optional<String> place = one.mention().place();
    return Kinds.isRetold(kinds)
        && DateAgreement.isBare(bare.dated())
        && bare.mention().status() == Status.HAPPENED
        && place.filter(name -> Character.isUpperCase(name.codePointAt(0))).isPresent()
        && place.equals(two.mention().place());
  }

  /** "Since the disaster": the one of the two that tells no date is such a noun. */
  private static boolean isBareKnownOfStory(Telling one, Telling two, Set<String> kinds) {
    return DateAgreement.isBare(bare(one, two).dated())
        && isKnownOfStory(bare(one, two), told(one, two), kinds);
  }

  /** "The disaster", in an article that names what or where it struck. */
  private static boolean isKnownOfStory(Telling noun, Telling told, Set<String> kinds) {
    return Kinds.isOneOfStory(kinds)
        && BareNoun.is(noun)
        && noun.words().isOfStory(told.words())
        && (ArticleWords.namesIn(told.sentence()).stream().anyMatch(noun.words()::hasName)
            || (BareNoun.is(told) && noun.words().isCloselyOfStory(told.words())));
  }

  /** "Arrested in 2009", and the news of a day in that year that he was. */
  private static boolean isNewsOfTheDay(Telling one, Telling two, Set<String> kinds) {
    TimeInterval told = told(one, two).dated().when().bounds();
    Telling bare = bare(one, two);
    return (Kinds.isSeldom(kinds) || Kinds.isOneOfStory(kinds))
        && (bare.isHeadline() || bare.isOpening())
        && DateAgreement.isBare(bare.dated())
        && bare.article().published().isPresent()
        && told.encloses(TimeInterval.ofDay(bare.article().published().get().date()));
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

  /** "After that she will sing at home": not what was told before it. */
  private static boolean isOfAnotherTime(Telling one, Telling two) {
    return KnownFact.goesOn(bare(one, two));
  }

  /** The less the participants tell, the finer the dates must be. */
  private static boolean allowsTold(
      Strength strength, Telling first, Telling second, Set<String> kinds) {
    TimeInterval one = first.dated().when().bounds();
    TimeInterval two = second.dated().when().bounds();
    return switch (strength) {
      case NAMED, HEADLINE, TAKEN_UP -> true;
      case DESCRIBED -> areBothWithin(one, two, DateAgreement.DAYS_OF_DESCRIPTION);
      case IN_STORY_OF_YEAR -> areBothWithin(one, two, DAYS_OF_A_YEAR);
      case ALIKE, IN_STORY -> areBothWithin(one, two, DateAgreement.DAYS_OF_LIKENESS);
      case STANDING_IN ->
          areBothWithin(one, two, DateAgreement.DAYS_OF_STANDING_IN)
              || (areBothWithin(one, two, DateAgreement.DAYS_OF_LIKENESS)
                  && (Kinds.isRetold(kinds) || Kinds.isOneOfStory(kinds))
                  && first.words().isOfStory(second.words()))
              || (areBothWithin(one, two, DAYS_OF_A_YEAR)
                  && (isKnownOfStory(first, second, kinds)
                      || isKnownOfStory(second, first, kinds)
                      || isDescribedOfYear(first, second, kinds)));
      case WORDS -> areBothWithin(one, two, 1);
    };
  }

  /** "The rider was sacked last week" and "Haas was thrown out that autumn": not his brother. */
  private static boolean isDescribedOfYear(Telling first, Telling second, Set<String> kinds) {
    return Kinds.isOneOfYear(kinds)
        && first.words().isOfStory(second.words())
        && (isDescribed(first) || isDescribed(second));
  }

  /** Whom it happens to is told by "the" and a noun, and not as one who belongs to another. */
  private static boolean isDescribed(Telling telling) {
    List<Participant> things = telling.cast().things();
    return !things.isEmpty()
        && telling.cast().theme().isEmpty()
        && things.stream().noneMatch(thing -> Bearers.isOwned(thing.name(), telling));
  }

  private static boolean areBothWithin(TimeInterval one, TimeInterval two, int days) {
    return DateAgreement.isWithin(one, days) && DateAgreement.isWithin(two, days);
  }

  private boolean isNews(Telling one, Telling two) {
    TimeInterval told = told(one, two).dated().when().bounds();
    TimeInterval room = bare(one, two).dated().when().bounds();
    boolean bare = DateAgreement.isBare(bare(one, two).dated());
    LocalDateTime end = room.end();
    return bare
        && (this == LENIENT
            || (room.hasEnd()
                && DateAgreement.isWithin(told, DAYS_OF_NEWS)
                && !told.end().isBefore(end.minusDays(DAYS_OF_NEWS))));
  }

  /** "Was detained when he came ashore", and weeks later "who was arrested after the accident". */
  private static boolean isRetoldSoon(Telling news, Telling known, Set<String> kinds) {
    return Kinds.isRetold(kinds)
        && KnownFact.is(known)
        && isOfThePast(news)
        && isOfThePast(known)
        && known
            .article()
            .published()
            .flatMap(
                later ->
                    news.article()
                        .published()
                        .map(day -> ChronoUnit.DAYS.between(day.date(), later.date())))
            .filter(days -> days >= 0 && days <= 2 * DAYS_OF_NEWS)
            .isPresent();
  }

  private static boolean isOfThePast(Telling telling) {
    return DateAgreement.isBare(telling.dated())
        && telling.mention().status() == Status.HAPPENED
        && telling.mention().tense() == Tense.PAST;
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

  /** One of the two tells no date, and tells it as known. */
  private static boolean isTakenUp(Telling one, Telling two) {
    return bare(one, two).isTakenUp();
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
