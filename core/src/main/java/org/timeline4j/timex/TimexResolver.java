package org.timeline4j.timex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.timeline4j.article.Article;
import org.timeline4j.article.Domain;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.LengthOfTime;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.RelativeTime;
import org.timeline4j.time.ReportingPeriod;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeExpression;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;

/**
 * The temporal expressions of one article, each with what it is resolved against: the publication
 * or the dateline, the time mentioned last, and in narrative the date that the story has reached.
 * Immutable and thread-safe.
 */
public final class TimexResolver {
  /** Obituaries follow within weeks, and no report of what will be begins further back. */
  private static final int JUST_PAST_DAYS = 31;

  /** Years that one may have lived in whom an obituary tells of. */
  private static final int LIFETIME = 90;

  /** From eight on it is too late for what is printed on the same day. */
  private static final Pattern LATE_EVENING = Pattern.compile("2[0-4]:.*");

  /** From ten on it is too late for all that is printed on the same day. */
  private static final Pattern NIGHT = Pattern.compile("2[2-4]:.*");

  /** So many characters are one sentence and no more. */
  private static final int RIGHT_BEHIND = 100;

  /** What makes a sentence look back from the day that somebody spoke. */
  private static final ImmutableSet<String> REPORTED =
      ImmutableSet.of(" said", " told", " that ", " reported", " announced", "\"", "“");

  /** A text without paragraphs opens with so many characters. */
  private static final int LONGEST_OPENING = 400;

  private static final TimeExpression TODAY =
      new RelativeTime.Shifted(new RelativeTime.Published(), 0, Granularity.DAY);
  private static final TimeExpression NOWADAYS =
      new RelativeTime.Vague(
          Direction.UNKNOWN, TimexType.DATE, "PRESENT_REF", new RelativeTime.Published());

  private final ArticleContext context;

  /** What holds for each expression: in an entry of a diary another day than in the article. */
  private final List<ArticleContext> contexts;

  private final List<TimexMention> mentions;
  private final List<ReferenceTime> references;
  private final List<Timex> timexes;

  private TimexResolver(
      ArticleContext context,
      List<ArticleContext> contexts,
      List<TimexMention> mentions,
      List<ReferenceTime> references,
      List<Timex> timexes) {
    this.context = context;
    this.contexts = contexts;
    this.mentions = mentions;
    this.references = references;
    this.timexes = timexes;
  }

  /**
   * Resolves the expressions of an article.
   *
   * @param article what they were found in
   * @param mentions in text order
   * @param dct the interval within which it was published, {@link TimeInterval#ALWAYS} if that is
   *     unknown
   * @param policy what the caller decides
   */
  public static TimexResolver of(
      Article article, List<TimexMention> mentions, TimeInterval dct, ResolutionPolicy policy) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(mentions, "mentions");
    Objects.requireNonNull(dct, "dct");
    Objects.requireNonNull(policy, "policy");
    Entries entries = Entries.of(article, mentions, dct);
    ArticleContext context = ArticleContext.of(article, mentions, entries, dct, policy);
    boolean news = context.isInferred() && opensAsNews(article, mentions);
    List<ReferenceTime> references = new ArrayList<>();
    List<ArticleContext> contexts = new ArrayList<>();
    ImmutableList.Builder<Timex> timexes = ImmutableList.builder();
    Mentioned last = Mentioned.NONE;
    Optional<ReportingPeriod> reporting = Optional.empty();
    Optional<TimeInterval> story = Optional.empty();
    Opening opening = Opening.NONE;
    Optional<TimexMention> spoken = Optional.empty();
    Sequence sequence = Sequence.NONE;
    WhenClause clause = WhenClause.NONE;
    List<TimexMention> read = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Entries.Entry> entry = entries.entries().get(i);
      ArticleContext here = entry.map(context::within).orElse(context);
      TimexMention one =
          entry.isPresent() ? mentions.get(i) : inDomain(mentions.get(i), context.domain());
      read.add(one);
      contexts.add(here);
      boolean ends = story.filter(at -> StoryEnds.isBefore(one, at, here.dct())).isPresent();
      story = context.isInferred() && ends ? Optional.empty() : story;
      TimexMention mention = opening.isReached(story) ? opening.seen(one) : one;
      ReferenceTime told =
          new ReferenceTime(
              here.dct(),
              mention.direction(),
              last.seenFrom(mention, here),
              reporting,
              entry.isPresent() ? Optional.empty() : story,
              context.fieldOrder(),
              last.timeOfDay(mention, here));
      ReferenceTime ofDomain =
          entries
              .headings()
              .get(i)
              .map(previous -> Entries.after(Optional.of(previous), context.dct()))
              .orElseGet(() -> reference(article, mention, told, context.isInferred(), news));
      Resolved ofNews = mention.expression().resolve(ofDomain);
      boolean before =
          (isBehindAfter(article, spoken, mention) || isRightBehind(article, spoken, mention))
              && isBeforeLast(mention, ofDomain, ofNews);
      Optional<ReferenceTime> explained =
          context.isInferred() ? clause.within(mention, ofDomain) : Optional.empty();
      Optional<ReferenceTime> onward =
          context.isInferred() && explained.isEmpty()
              ? sequence.next(mention, ofDomain)
              : Optional.empty();
      Optional<ReferenceTime> other =
          isTooLate(mention, ofNews, here)
              ? last.earlier()
                  .filter(day -> !isToCome(day, here.dct()))
                  .map(ofDomain::afterMention)
                  .or(() -> theDayBefore(ofDomain, ofNews))
              : before
                  ? ofDomain.lastMentioned().map(ofDomain::inStory)
                  : explained.or(() -> onward).or(() -> onItsSide(mention, ofDomain, ofNews, here));
      ReferenceTime reference = other.orElse(ofDomain);
      Resolved resolved = other.map(mention.expression()::resolve).orElse(ofNews);
      references.add(reference);
      timexes.add(timex(here, mention, resolved, reference));
      spoken = Optional.of(mention);
      clause = clause.then(article, mention, resolved);
      sequence = sequence.then(mention, resolved, onward.isPresent());
      if (!mention.isAside()) {
        reporting = ReportingPeriod.after(reporting, mention.expression(), resolved);
        last =
            before || isLookBack(mention, resolved, reference)
                ? last
                : last.then(mention, resolved, here);
        story =
            context.domain() == Domain.NARRATIVE
                    && movesStory(mention, resolved, reference)
                    && !opening.isEndedBy(mention)
                ? next(resolved).or(told::storyLine)
                : story;
        opening = told.storyLine().isEmpty() ? new Opening(mention.range(), story) : opening;
      }
    }
    return new TimexResolver(
        context,
        ImmutableList.copyOf(contexts),
        ImmutableList.copyOf(read),
        ImmutableList.copyOf(references),
        timexes.build());
  }

  /** Returns what an expression is resolved against, given what the text has told before it. */
  private static ReferenceTime reference(
      Article article, TimexMention mention, ReferenceTime told, boolean inferred, boolean news) {
    if (isTimeOfDay(mention) && Entries.isStamp(article, mention)) {
      return told.withoutLastMentioned();
    }
    return (inferred && isJustPast(mention, told)) || (news && isMonthBehindYear(mention, told))
        ? told.withoutStoryLine()
        : told;
  }

  /** Tells whether it is a time of day that does not tell its day. */
  private static boolean isTimeOfDay(TimexMention mention) {
    return mention.expression().dependencies().contains(Dependency.LAST_MENTIONED)
        && mention.expression().resolve(Domains.NOWHERE).type() == TimexType.TIME;
  }

  /**
   * "Today only the gatehouse stands": what a history says of today holds nowadays, unless it
   * happened or will happen.
   */
  private static TimexMention inDomain(TimexMention mention, Domain domain) {
    return domain == Domain.NARRATIVE
            && mention.direction() == Direction.UNKNOWN
            && mention.expression().equals(TODAY)
        ? mention.meaning(NOWADAYS)
        : mention;
  }

  /**
   * "Rescuers came before dawn. The blast happened at 11 p.m.": the late evening of the day of
   * publication is not what an article of that day tells of.
   */
  private static boolean isTooLate(
      TimexMention mention, Resolved resolved, ArticleContext context) {
    return Mentioned.isClock(mention)
        && resolved.interval().equals(Optional.of(context.dct()))
        && Mentioned.timeOfDay(resolved).filter(LATE_EVENING.asMatchPredicate()).isPresent();
  }

  /**
   * "The storm is due on Friday. At 10 p.m. it was far out at sea": what was is not after the day
   * of publication, and what news says will be is not before it. A time of day that would be, told
   * from the day mentioned last, is of the day of publication.
   */
  private static Optional<ReferenceTime> onItsSide(
      TimexMention mention, ReferenceTime told, Resolved resolved, ArticleContext context) {
    boolean future =
        mention.direction() == Direction.ONLY_FUTURE && context.domain() == Domain.NEWS;
    if (told.lastMentioned().isEmpty()
        || !(future || mention.direction().isPast())
        || !isTimeOfDay(mention)
        || !mention.expression().dependencies().contains(Dependency.DCT)) {
      return Optional.empty();
    }
    return resolved
        .interval()
        .filter(t -> future ? isOver(t, context.dct()) : isToCome(t, context.dct()))
        .map(t -> told.withoutLastMentioned());
  }

  /** Tells whether it is over, and not so long that the text tells of another time. */
  private static boolean isOver(TimeInterval time, TimeInterval dct) {
    return dct.hasStart()
        && time.hasEnd()
        && !time.end().isAfter(dct.start())
        && time.end().plusDays(JUST_PAST_DAYS).isAfter(dct.start());
  }

  private static boolean isToCome(TimeInterval time, TimeInterval dct) {
    return dct.hasEnd() && time.hasStart() && !time.start().isBefore(dct.end());
  }

  /** "The bomb went off shortly before midnight", where no day is told: on the day before. */
  private static Optional<ReferenceTime> theDayBefore(ReferenceTime told, Resolved resolved) {
    return told.lastMentioned().isPresent()
            || Mentioned.timeOfDay(resolved).filter(NIGHT.asMatchPredicate()).isEmpty()
        ? Optional.empty()
        : Granularity.DAY.unitAround(told.dct().start().minusDays(1)).map(told::publishedOn);
  }

  /** Tells whether a clause with "after" leads from the expression before to this one. */
  private static boolean isBehindAfter(
      Article article, Optional<TimexMention> last, TimexMention mention) {
    return last.filter(one -> one.part() == mention.part())
        .filter(one -> one.span().end() < mention.span().start())
        .filter(one -> mention.span().start() <= article.part(one.part()).length())
        .filter(one -> leads(article.part(one.part()), one.span().end(), mention.span().start()))
        .isPresent();
  }

  /** Tells whether between two places of one clause the word "after" stands. */
  private static boolean leads(String text, int from, int to) {
    boolean leads = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ';') {
        return false;
      }
      leads |= c == 'a' && isWord(text, i, to, "after");
    }
    return leads;
  }

  /**
   * "She died on 2 November 2020. She had fallen ill on 19 October": the sentence behind a day or
   * month of a named year looks back from it, unless somebody says so.
   */
  private static boolean isRightBehind(
      Article article, Optional<TimexMention> last, TimexMention mention) {
    return mention.direction().isAnterior()
        && last.filter(one -> one.part() == mention.part() && !one.isAside())
            .filter(one -> one.direction().isPast() && !one.direction().isAnterior())
            .filter(TimexResolver::isDayOrMonthOfYear)
            .filter(one -> one.span().end() < mention.span().start())
            .filter(one -> mention.span().start() - one.span().end() < RIGHT_BEHIND)
            .filter(one -> mention.span().start() <= article.part(one.part()).length())
            .filter(one -> isNextSentence(article.part(one.part()), one, mention))
            .isPresent();
  }

  private static boolean isDayOrMonthOfYear(TimexMention mention) {
    return mention.expression().dependencies().isEmpty()
        && mention.expression().resolve(Domains.NOWHERE).granularity().compareTo(Granularity.YEAR)
            < 0;
  }

  /** Tells whether a sentence ends between two expressions, and nobody is said to tell the next. */
  private static boolean isNextSentence(String text, TimexMention one, TimexMention other) {
    String between = text.substring(one.span().end(), other.span().start());
    return between.contains(". ") && REPORTED.stream().noneMatch(between::contains);
  }

  private static boolean isWord(String text, int at, int to, String word) {
    int end = at + word.length();
    return end <= to
        && text.startsWith(word, at)
        && !Character.isLetterOrDigit(text.charAt(at - 1))
        && !Character.isLetterOrDigit(text.charAt(end));
  }

  /**
   * "Was ousted in March 2017 after parliament had impeached him in December": what had been before
   * a time of which the year is told is not of a later year.
   */
  private static boolean isBeforeLast(TimexMention mention, ReferenceTime told, Resolved resolved) {
    return mention.direction().isAnterior()
        && told.storyLine().isEmpty()
        && mention.expression().dependencies().contains(Dependency.STORY_LINE)
        && told.lastMentioned()
            .filter(last -> last.hasStart() && last.hasEnd() && told.dct().hasStart())
            .filter(last -> !last.end().isAfter(told.dct().start()))
            .filter(
                last ->
                    resolved
                        .interval()
                        .filter(TimeInterval::hasStart)
                        .filter(time -> !time.start().isBefore(last.end()))
                        .isPresent())
            .isPresent();
  }

  /**
   * Tells whether the first paragraph has a date that is told from the publication, such as "on
   * Tuesday": what follows looks back from news.
   */
  private static boolean opensAsNews(Article article, List<TimexMention> mentions) {
    int line = article.text().indexOf('\n');
    int end = line < 0 ? article.text().length() : line;
    int opening = Math.min(end, LONGEST_OPENING);
    return mentions.stream()
        .filter(mention -> mention.part() == Part.TEXT && mention.span().start() < opening)
        .filter(mention -> !isOnward(mention))
        .map(mention -> mention.expression().dependencies())
        .anyMatch(
            dependencies ->
                dependencies.contains(Dependency.DCT)
                    && !dependencies.contains(Dependency.STORY_LINE)
                    && !dependencies.contains(Dependency.LAST_MENTIONED));
  }

  /** "Over the next two months": what a story goes on with as well. */
  private static boolean isOnward(TimexMention mention) {
    return mention.expression() instanceof LengthOfTime.Stretch stretch && stretch.forward();
  }

  /**
   * "In 1988 he learned of the graves. He resigned in February" in news of March 2018: months that
   * news names without a year are those before it, unless the story told months or days.
   */
  private static boolean isMonthBehindYear(TimexMention mention, ReferenceTime told) {
    return isYearOnly(told)
        && told.dct().hasStart()
        && mention.direction().isPast()
        && !mention.direction().isAnterior()
        && mention.expression().dependencies().contains(Dependency.STORY_LINE)
        && mention.expression().resolve(told.withoutStoryLine()).granularity() == Granularity.MONTH;
  }

  private static boolean isYearOnly(ReferenceTime told) {
    return told.storyLine()
        .flatMap(story -> Granularity.YEAR.unitAround(story.start()).filter(story::equals))
        .isPresent();
  }

  /**
   * "She retired in 1999. She died on 14 July" in an obituary of 22 July 2010: a day shortly before
   * the publication is its own, where the story tells no more than its year and has come to a year
   * that the living remember.
   */
  private static boolean isJustPast(TimexMention mention, ReferenceTime told) {
    TimeInterval dct = told.dct();
    if (!isYearOnly(told)
        || !dct.hasStart()
        || told.storyLine().orElseThrow().start().plusYears(LIFETIME).isBefore(dct.start())
        || !mention.direction().isPast()
        || mention.direction().isAnterior()
        || !mention.expression().dependencies().contains(Dependency.STORY_LINE)) {
      return false;
    }
    Resolved ofNews = mention.expression().resolve(told.withoutStoryLine());
    return ofNews.granularity() == Granularity.DAY
        && ofNews
            .interval()
            .filter(day -> day.hasStart() && day.start().isBefore(dct.start()))
            .filter(day -> day.start().plusDays(JUST_PAST_DAYS).isAfter(dct.start()))
            .isPresent();
  }

  /** Returns the expressions as the text says them, in text order. */
  public List<TimexMention> mentions() {
    return mentions;
  }

  /** Returns the expressions resolved, as many as there are mentions, in the same order. */
  public List<Timex> timexes() {
    return timexes;
  }

  /** Returns what a day without a year is told from in the article. */
  public Domain domain() {
    return context.domain();
  }

  /**
   * Returns the day that "today" is: of the dateline, else of the publication; wider than a day
   * where it is known only within bounds.
   */
  public TimeInterval today() {
    return context.dct();
  }

  /** Returns where {@link #today()} is from. */
  public Derivation todayOrigin() {
    return context.origin();
  }

  /** Returns the n-th expression resolved as if its clause looked to another side. */
  public Timex looking(int index, Direction direction) {
    TimexMention mention = mentions.get(index).looking(direction);
    ReferenceTime reference = references.get(index).looking(direction);
    return timex(contexts.get(index), mention, mention.expression().resolve(reference), reference);
  }

  /**
   * The period that a narrative opens with: "The siege lasted from May 1940 to March 1941. On June
   * 3 the fort fell." Its end does not move the story, which has yet to be told; and until it
   * moves, what "had been" is a part of it.
   *
   * @param range the whole period; empty if the story opens with a single time
   * @param begin its beginning
   */
  private record Opening(Optional<TimeExpression> range, Optional<TimeInterval> begin) {
    static final Opening NONE = new Opening(Optional.empty(), Optional.empty());

    boolean isReached(Optional<TimeInterval> story) {
      return range.isPresent() && begin.isPresent() && begin.equals(story);
    }

    boolean isEndedBy(TimexMention mention) {
      return range.isPresent() && range.equals(mention.range());
    }

    TimexMention seen(TimexMention mention) {
      return mention.direction().isAnterior()
              && mention.expression().dependencies().contains(Dependency.STORY_LINE)
          ? mention.looking(Direction.PAST)
          : mention;
    }
  }

  /**
   * The times that the text spoke of last.
   *
   * @param any the last one
   * @param past the last one that does not lie after the publication
   * @param main the last day, or time of it, that no clause looks back to
   * @param earlier the last one of these that lies on a day before that of {@code main}
   * @param timeOfDay what the last one tells of its day
   */
  private record Mentioned(
      Optional<TimeInterval> any,
      Optional<TimeInterval> past,
      Optional<TimeInterval> main,
      Optional<TimeInterval> earlier,
      Optional<String> timeOfDay) {
    static final Mentioned NONE =
        new Mentioned(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Mentioned then(TimexMention mention, Resolved resolved, ArticleContext context) {
      Optional<TimeInterval> next = next(resolved);
      if (next.isEmpty()) {
        return this;
      }
      Optional<TimeInterval> day =
          mention.direction().isAnterior() || Granularity.DAY.isFinerThan(resolved.granularity())
              ? main
              : next;
      return new Mentioned(
          next,
          next.filter(t -> !isAhead(t, context)).or(() -> past),
          day,
          main.filter(t -> day.filter(d -> isOnLaterDay(d, t)).isPresent()).or(() -> earlier),
          timeOfDay(resolved));
    }

    private static boolean isOnLaterDay(TimeInterval one, TimeInterval other) {
      return one.start().toLocalDate().isAfter(other.start().toLocalDate());
    }

    private static Optional<String> timeOfDay(Resolved resolved) {
      return resolved.type() == TimexType.TIME
          ? Optional.of(resolved.value().substring(resolved.value().indexOf('T') + 1))
          : Optional.empty();
    }

    Optional<String> timeOfDay(TimexMention mention, ArticleContext context) {
      return timeOfDay.filter(time -> seenFrom(mention, context).equals(any));
    }

    /**
     * What is told in the past tense does not go on from a plan. "They had taken the town in May.
     * At noon they left it": a time of day goes on from the story, not from what had been before.
     */
    Optional<TimeInterval> seenFrom(TimexMention mention, ArticleContext context) {
      if (isClock(mention) && main.filter(t -> !isAhead(t, context)).isPresent()) {
        return main;
      }
      return mention.direction().isPast()
          ? any.filter(t -> !isAhead(t, context)).or(() -> past)
          : any;
    }

    /** Tells whether it is a time of day without its day, in the past of the text. */
    static boolean isClock(TimexMention mention) {
      return mention.direction().isPast()
          && !mention.direction().isAnterior()
          && isTimeOfDay(mention);
    }

    private static boolean isAhead(TimeInterval t, ArticleContext context) {
      return context.dct().hasEnd() && !t.start().isBefore(context.dct().end());
    }
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

  /**
   * "He had left two years earlier" looks back from what is told, which goes on from where it was.
   */
  private static boolean isLookBack(
      TimexMention mention, Resolved resolved, ReferenceTime reference) {
    return mention.direction().isAnterior()
        && mention.expression().dependencies().contains(Dependency.LAST_MENTIONED)
        && reference.lastMentioned().isPresent()
        && resolved
            .interval()
            .filter(t -> t.hasStart() && reference.lastMentioned().get().hasStart())
            .filter(t -> t.start().isBefore(reference.lastMentioned().get().start()))
            .isPresent();
  }

  /**
   * The story goes on with what it dates itself: neither with what is told from the publication nor
   * with what had been before.
   */
  private static boolean movesStory(
      TimexMention mention, Resolved resolved, ReferenceTime reference) {
    Set<Dependency> dependencies = mention.expression().dependencies();
    boolean deictic =
        dependencies.contains(Dependency.DCT)
            && !isToldFromStory(mention, resolved, reference, dependencies);
    return !deictic
        && (!mention.direction().isAnterior() || opensStory(reference, dependencies))
        && (resolved.granularity().compareTo(Granularity.YEAR) <= 0
            || !holdsStory(resolved, reference));
  }

  /**
   * "In the spring of 1916 the front had been quiet for a year": there is nothing to go back from.
   */
  private static boolean opensStory(ReferenceTime reference, Set<Dependency> dependencies) {
    return reference.storyLine().isEmpty() && dependencies.isEmpty();
  }

  /** "The greatest battle of the 19th century" does not leave the year of the battle. */
  private static boolean holdsStory(Resolved resolved, ReferenceTime reference) {
    return reference
        .storyLine()
        .flatMap(story -> resolved.interval().filter(t -> t.encloses(story)))
        .isPresent();
  }

  /**
   * Tells whether the story line decided: a weekday cannot be told from a year, nor a month from a
   * decade.
   */
  static boolean isToldFromStory(
      TimexMention mention,
      Resolved resolved,
      ReferenceTime reference,
      Set<Dependency> dependencies) {
    return reference.storyLine().isPresent()
        && (dependencies.contains(Dependency.STORY_LINE)
            || dependencies.contains(Dependency.DIRECTION)
            || dependencies.contains(Dependency.LAST_MENTIONED))
        && mention.expression().resolve(reference.withoutPublication()).equals(resolved);
  }

  private static Timex timex(
      ArticleContext context, TimexMention mention, Resolved resolved, ReferenceTime reference) {
    Optional<Edtf> range =
        mention.range().flatMap(expression -> expression.resolve(reference).edtf());
    return Timex.builder()
        .part(mention.part())
        .span(mention.span())
        .quote(mention.quote())
        .type(resolved.type())
        .value(value(resolved))
        .mod(resolved.mod())
        .quant(resolved.quant())
        .freq(resolved.freq())
        .granularity(resolved.granularity())
        .edtf(resolved.edtf())
        .range(range)
        .zone(mention.expression().zone())
        .basis(resolved.basis())
        .derivation(Reasons.of(context, mention, resolved, reference))
        .build();
  }

  /** The value, which most often is the date in EDTF: equal words are one object. */
  private static String value(Resolved resolved) {
    String value = resolved.value();
    return resolved.edtf().map(Edtf::text).filter(value::equals).orElse(value);
  }
}
