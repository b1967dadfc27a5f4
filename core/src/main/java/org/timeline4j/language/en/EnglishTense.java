package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;

/**
 * The side of the publication date that a clause looks to, by the word beside the date and by the
 * verbs of its clause: without a part-of-speech tagger, which would cost more than all the rest.
 */
final class EnglishTense {
  private static final ImmutableSet<String> AHEAD = VerbSigns.words("ahead");
  private static final ImmutableSet<String> REACHED = VerbSigns.words("reached");
  private static final ImmutableSet<String> LASTED = VerbSigns.words("lasted");
  private static final ImmutableSet<String> STARTING = VerbSigns.words("starting");
  private static final ImmutableSet<String> FOR_A_DAY = VerbSigns.words("for a day");
  private static final ImmutableSet<String> PLAN_VERB = VerbSigns.words("plan verb");
  private static final ImmutableSet<String> DECREED = VerbSigns.words("decreed");
  private static final ImmutableSet<String> REPORTING = VerbSigns.words("reporting");
  private static final ImmutableSet<String> CLAUSE = VerbSigns.words("clause");
  private static final ImmutableSet<String> BEFORE_DATE = VerbSigns.words("before date");
  private static final ImmutableSet<String> DETERMINER = VerbSigns.words("determiner");
  private static final ImmutableSet<String> FUTURE = VerbSigns.words("future");
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "which", "that", "whose", "whom", "where");

  /** "Changed from pounds to euros in March": what a change is from and to is no plan. */
  private static final ImmutableSet<String> CHANGE = ImmutableSet.of("from", "to");

  private static final ImmutableSet<String> NOT = ImmutableSet.of("not", "n't", "never", "nobody");
  private static final ImmutableSet<String> APPOINTED = ImmutableSet.of("at", "in", "from");
  private static final ImmutableSet<String> END =
      ImmutableSet.of(";", ":", "\"", "``", "''", "`", "“", "”", "--", "—", "–", "_", "(");
  private static final ImmutableSet<String> FINITE =
      ImmutableSet.of("will", "would", "was", "were", "is", "are", "had", "has", "have", "could");
  private static final ImmutableSet<String> AFTER_PARTICIPLE =
      ImmutableSet.of("of", "by", "in", "at", "with", "from", "for", "during", "near", "on");
  private static final ImmutableSet<String> AHEAD_OBJECT = VerbSigns.words("ahead object");
  private static final ImmutableSet<String> AHEAD_PREPOSITION =
      ImmutableSet.of("for", "of", "about", "over", "against", "to", "on", "from", "with");
  private static final ImmutableSet<String> HOUR =
      ImmutableSet.<String>builder().addAll(TimeWords.set("half of day")).add(":").build();
  private static final ImmutableSet<String> CLOCK_WORD = TimeWords.set("clock word");
  private static final ImmutableSet<String> INVITING = VerbSigns.words("inviting");
  private static final ImmutableSet<String> BIDDING = VerbSigns.words("bidding");
  private static final int FAR = 30;
  private static final int BESIDE = 4;
  private static final int OBJECT = 7;

  private final List<Token> tokens;
  private final VerbSigns signs;
  private final int first;
  private final int end;

  private EnglishTense(List<Token> tokens, int first, int end) {
    this.tokens = tokens;
    this.signs = new VerbSigns(tokens);
    this.first = first;
    this.end = end;
  }

  /**
   * Returns the direction of the clause that holds the tokens from {@code first} to {@code end}.
   */
  static Direction of(List<Token> tokens, int first, int end) {
    EnglishTense tense = new EnglishTense(tokens, first, end);
    return tense
        .beside()
        .or(tense::clause)
        .or(tense::bidding)
        .or(tense::sentence)
        .or(tense::announced)
        .or(tense::beforehand)
        .orElse(Direction.UNKNOWN);
  }

  /** What stands right before the date: "since", "by", "scheduled for", "is on", "starting". */
  private Optional<Direction> beside() {
    String before = signs.norm(first - 1);
    if (before.equals("since")) {
      return Optional.of(Direction.ONLY_PAST);
    }
    int lead = first - (isAtLeast() ? 3 : 1);
    if (AHEAD.contains(signs.norm(lead))) {
      return Optional.of(deadline(lead));
    }
    int head = head();
    if (signs.norm(end).equals("'s")) {
      boolean ahead = isAheadOf() || isAheadEvent(end + 1) || isForeseenEvent();
      return Optional.of(ahead ? Direction.FUTURE : Direction.PAST);
    }
    if (DETERMINER.contains(before) && end < tokens.size() && isNoun(end)) {
      return Optional.of(ofNoun());
    }
    if (STARTING.contains(signs.norm(head))) {
      return Optional.of(Direction.FUTURE);
    }
    if (signs.isPlan(head) && !signs.norm(head).equals("set")) {
      return Optional.of(signs.planned(head + 1));
    }
    if (isAheadOf() || signs.isTimetable(head)) {
      return Optional.of(Direction.FUTURE);
    }
    if ((before.equals("for") || before.equals("4")) && FOR_A_DAY.contains(signs.norm(first - 2))) {
      return Optional.of(Direction.FUTURE);
    }
    return before.equals("for")
            || before.equals("to")
            || before.equals("2")
            || before.equals("through")
        ? moved(PLAN_VERB)
        : before.equals("from") ? moved(DECREED) : Optional.empty();
  }

  /** Returns the word before the date and its prepositions. */
  private int head() {
    int head = first - 1;
    while (head >= 0 && first - head < BESIDE && BEFORE_DATE.contains(signs.norm(head))) {
      head--;
    }
    return head;
  }

  private boolean isAheadOf() {
    return signs.norm(first - 1).equals("of") && signs.norm(first - 2).equals("ahead");
  }

  /** "Will miss June's final"; "toured before Sunday's vote" is news as long as it is to come. */
  private boolean isForeseenEvent() {
    if (!AHEAD_OBJECT.contains(signs.norm(end + 1))
        && !AHEAD_OBJECT.contains(signs.norm(end + 2))) {
      return false;
    }
    Optional<Direction> sign = left(first - 1).sign();
    return signs.norm(first - 1).equals("before")
        ? sign.filter(Direction::isAnterior).isEmpty()
        : sign.filter(Direction::isAhead).isPresent();
  }

  /** "A June agreement": the date belongs to a noun, of which the verb tells nothing. */
  private boolean isNoun(int i) {
    return tokens.get(i).kind() == Token.Kind.WORD && !BEFORE_DATE.contains(signs.norm(i));
  }

  /** The date before a noun: "the June vote will", "the June fire killed". */
  private Direction ofNoun() {
    if (FUTURE.contains(signs.norm(end)) || isAheadEvent(end)) {
      return Direction.FUTURE;
    }
    boolean told = !AHEAD_OBJECT.contains(signs.norm(end)) && signs.isTold(end + 1);
    return told ? Direction.ONLY_PAST : Direction.UNKNOWN;
  }

  /** "The vote will be close": what the verb foretells, and not its outcome, may be ahead. */
  private boolean isAheadEvent(int noun) {
    return AHEAD_OBJECT.contains(signs.norm(noun))
        && noun + 1 < tokens.size()
        && (FUTURE.contains(signs.norm(signs.after(noun)))
            || signs.at(noun + 1).equals(Optional.of(Direction.FUTURE))
            || FUTURE.contains(signs.norm(noun + 2))
            || (signs.isTimetable(noun + 1) && signs.isPlan(noun + 2)));
  }

  /**
   * "By Friday": ahead, unless the verb tells what was then: "had left by Friday", "by Friday 40
   * were dead", "it began on Monday and by Friday 40 were dead", "rose to 40 by Friday", "stayed
   * until Friday".
   */
  private Direction deadline(int lead) {
    Found left = left(lead - 1);
    boolean opens = left.sign().isEmpty() && left.at() >= lead - 1;
    if (opens || signs.norm(lead - 1).equals("and")) {
      Direction told = right(true).filter(Direction::isPast).orElse(Direction.FUTURE);
      return signs.norm(lead).equals("by") ? reached(told) : told;
    }
    if (left.sign().isEmpty() || hasComma(left.at())) {
      return Direction.FUTURE;
    }
    Direction sign = left.sign().get();
    ImmutableSet<String> lasting = signs.norm(lead).equals("by") ? REACHED : LASTED;
    boolean lasted = lasting.contains(signs.norm(left.at())) || isDenied(left.at());
    return sign.isAnterior() || (sign.isPast() && lasted)
        ? (signs.norm(lead).equals("by") ? reached(sign) : sign)
        : signs.certain(left.at(), Direction.FUTURE);
  }

  /** "Did not speak until May", "was never seen until May": so long it went on. */
  private boolean isDenied(int verb) {
    for (int i = Math.max(0, verb - 2); i <= verb + 1; i++) {
      if (NOT.contains(signs.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Until at least Friday". */
  private boolean isAtLeast() {
    return signs.norm(first - 1).equals("least") && signs.norm(first - 2).equals("at");
  }

  /** "By June it had crossed the river": June is where the story is, what came before is told. */
  private static Direction reached(Direction sign) {
    return switch (sign) {
      case ANTERIOR -> Direction.PAST;
      case ONLY_ANTERIOR -> Direction.ONLY_PAST;
      default -> sign;
    };
  }

  private boolean hasComma(int from) {
    for (int i = Math.max(from, 0); i < first; i++) {
      if (signs.norm(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Set a hearing for Friday", "moved the vote to Friday", "declared three days of mourning from
   * Friday".
   */
  private Optional<Direction> moved(ImmutableSet<String> verbs) {
    for (int i = first - 2; i >= 0 && i > first - 2 - 3 * BESIDE; i--) {
      if (isEnd(i)) {
        return Optional.empty();
      }
      if (verbs.contains(signs.norm(i))) {
        return Optional.of(Direction.FUTURE);
      }
    }
    return Optional.empty();
  }

  private Optional<Direction> clause() {
    Found left = left(first - 1);
    if (isSubject(left)) {
      if (isAppointed()) {
        return Optional.of(Direction.FUTURE);
      }
      return signs.at(signs.after(end - 1)).or(left::sign);
    }
    if (isSecondClause() || isInserted(left)) {
      Optional<Direction> own = right(true);
      if (own.isPresent()) {
        return own;
      }
    }
    if (isCalledFor(left.at())) {
      return Optional.of(Direction.FUTURE);
    }
    if (left.sign().isPresent()) {
      return left.sign().map(sign -> governs(left.at()) ? signs.certain(left.at(), sign) : sign);
    }
    return right(beginsClause(left));
  }

  /** "Called for protests on Saturday", "called them to a meeting on Friday": it lies ahead. */
  private boolean isCalledFor(int verb) {
    int head = head();
    return AHEAD_OBJECT.contains(signs.norm(head))
        && ((PLAN_VERB.contains(signs.norm(verb)) && signs.norm(verb + 1).equals("for"))
            || (INVITING.contains(signs.norm(verb))
                && !signs.isPassive(verb)
                && leadsTo(verb, head)));
  }

  /** "To a new round of talks": between a verb and the noun before the date. */
  private boolean leadsTo(int verb, int noun) {
    for (int i = noun - 1; i > verb && i >= noun - OBJECT; i--) {
      if (signs.norm(i).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether the verb and nothing else can govern the date: "was hired in April", "hired the
   * man in April", not "opposed a strike in April".
   */
  private boolean governs(int verb) {
    int head = head();
    if (head == first - 1 && end < tokens.size() && isBeforeNoun()) {
      return false;
    }
    if (verb >= head - (signs.isPromise(verb) ? 1 : 0)) {
      return true;
    }
    if (REPORTING.contains(signs.norm(verb))
        || head - verb > (signs.norm(verb + 1).equals("from") ? 2 * OBJECT : OBJECT)
        || AHEAD_OBJECT.contains(signs.norm(head))) {
      return false;
    }
    boolean change = signs.norm(verb + 1).equals("from");
    for (int i = verb + 1; i <= head; i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK
          || (AHEAD_PREPOSITION.contains(signs.norm(i))
              && !(change && CHANGE.contains(signs.norm(i))))
          || signs.norm(i).equals("and")) {
        return false;
      }
    }
    return true;
  }

  /** "It will meet again, and on Monday it did": a subject follows of another verb. */
  private boolean isSecondClause() {
    int head = head();
    return (signs.norm(head).equals("and") || signs.norm(head).equals("but"))
        && signs.norm(head - 1).equals(",")
        && (DETERMINER.contains(signs.norm(end))
            || VerbSigns.isSubject(signs.norm(end))
            || Around.isName(Around.at(tokens, end)));
  }

  /** "His last report, on Friday, spoke of progress": its verb follows. */
  private boolean isInserted(Found left) {
    return left.sign().isEmpty()
        && signs.norm(end).equals(",")
        && signs.norm(head()).equals(",")
        && head() - left.at() > 1;
  }

  /** "..., and in March the court": nothing but a preposition stands between. */
  private boolean beginsClause(Found left) {
    if (first - left.at() > BESIDE) {
      return false;
    }
    for (int i = left.at() + 1; i < first; i++) {
      if (!BEFORE_DATE.contains(signs.norm(i)) && !signs.norm(i).equals("and")) {
        return false;
      }
    }
    return true;
  }

  /** "The match on Saturday is at Tarn": where or when it is, as a timetable tells. */
  private boolean isAppointed() {
    int verb = signs.after(end - 1);
    if (!signs.norm(verb).equals("is") && !signs.norm(verb).equals("are")) {
      return false;
    }
    boolean hour = signs.norm(verb + 1).equals("at") && isHour(verb + 2);
    return hour
        || (AHEAD_OBJECT.contains(signs.norm(head())) && APPOINTED.contains(signs.norm(verb + 1)));
  }

  /** "Kick-off on Wednesday is at 8pm": whatever is at an hour is as a timetable tells. */
  private boolean isHour(int i) {
    return CLOCK_WORD.contains(signs.norm(i))
        || Around.at(tokens, i).filter(token -> token.kind() == Token.Kind.NUMBER).isPresent();
  }

  /** "Said the meeting on Friday would ...": the verb follows at once. */
  private boolean isSubject(Found left) {
    int next = signs.after(end - 1);
    return FINITE.contains(signs.norm(next))
        && (left.sign().isEmpty()
            || signs.norm(head()).equals("and")
            || (REPORTING.contains(signs.norm(left.at())) && first - left.at() > 2));
  }

  /** "Parade on Tuesday, bring a chair", "please return it": what bids looks ahead. */
  private Optional<Direction> bidding() {
    if (isNextUp()) {
      return Optional.of(Direction.FUTURE);
    }
    for (int i = Math.max(0, first - FAR); i < tokens.size() && i < end + FAR; i++) {
      boolean begins = i == 0 || tokens.get(i - 1).kind() == Token.Kind.MARK || i == end;
      if (begins && BIDDING.contains(signs.norm(i)) && signs.at(i + 1).isEmpty()) {
        return Optional.of(Direction.FUTURE);
      }
    }
    return Optional.empty();
  }

  /** "Next up is Denmark, on Wednesday night", "Up next: the final on Friday". */
  private boolean isNextUp() {
    return (signs.norm(0).equals("next") && signs.norm(1).equals("up"))
        || (signs.norm(0).equals("up") && signs.norm(1).equals("next"));
  }

  /** "Need to book before Easter", "one more exam b4 xmas": what no verb tells of is to come. */
  private Optional<Direction> beforehand() {
    boolean inShort = signs.norm(first - 1).equals("4") && signs.norm(first - 2).equals("b");
    return inShort || signs.norm(first - 1).equals("before")
        ? Optional.of(Direction.FUTURE)
        : Optional.empty();
  }

  /** "Party sunday", "6am friday": in small letters, as messages write it. */
  private static boolean isSmallWeekday(Token token) {
    return token.norm().endsWith("day")
        && !token.isCapitalized()
        && FriendWords.WEEKDAY.contains(token.norm());
  }

  /** "Quiz Fri 7:30pm", "rehearsal sat", "party sunday": an entry of a calendar looks ahead. */
  private Optional<Direction> announced() {
    Token day = tokens.get(first);
    boolean hour =
        ShortWeekdays.isPlain(day)
            && end - first > 2
            && tokens.get(first + 1).kind() == Token.Kind.NUMBER
            && HOUR.contains(signs.norm(first + 2));
    return hour
            || tokens.subList(first, end).stream().anyMatch(EnglishTense::isSmallWeekday)
            || tokens.subList(first, end).stream().anyMatch(ShortWeekdays::isShort)
        ? Optional.of(Direction.FUTURE)
        : Optional.empty();
  }

  /** What the rest of the sentence tells, when the clause tells nothing. */
  private Optional<Direction> sentence() {
    for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
      Optional<Direction> sign = signs.at(i);
      if (sign.isPresent()) {
        return sign;
      }
    }
    for (int i = end; i < tokens.size() && i < end + FAR; i++) {
      Optional<Direction> sign = signs.at(i);
      if (sign.isPresent()) {
        return sign;
      }
    }
    return Optional.empty();
  }

  /**
   * The nearest sign to the left within the clause.
   *
   * @param at where it is, or where the clause begins
   */
  private record Found(int at, Optional<Direction> sign) {}

  private Found left(int from) {
    for (int i = from; i >= 0 && i >= from - FAR; i--) {
      if (signs.norm(i).equals(")")) {
        i = opening(i);
        continue;
      }
      if (isEnd(i) || CLAUSE.contains(signs.norm(i))) {
        return new Found(i, Optional.empty());
      }
      Optional<Direction> sign = signs.at(i);
      if (sign.isPresent()) {
        return new Found(i, sign);
      }
    }
    return new Found(-1, Optional.empty());
  }

  private int opening(int closing) {
    int i = closing - 1;
    while (i > closing - FAR && i > 0 && !signs.norm(i).equals("(")) {
      i--;
    }
    return signs.norm(i).equals("(") ? i : closing;
  }

  /**
   * The first verb to the right within the clause.
   *
   * @param begins whether the date begins the clause, so that its verb follows
   */
  private Optional<Direction> right(boolean begins) {
    Optional<Direction> weak = Optional.empty();
    boolean relative = false;
    for (int i = end; i < tokens.size() && i < end + FAR; i++) {
      String norm = signs.norm(i);
      if (isEnd(i) || (norm.equals(",") && !begins)) {
        break;
      }
      if (RELATIVE.contains(norm) && i > end) {
        relative = true;
      } else if (CLAUSE.contains(norm)) {
        break;
      }
      if (begins
          && REPORTING.contains(norm)
          && (signs.norm(i + 1).equals(",") || AHEAD.contains(signs.norm(first - 1)))) {
        continue;
      }
      Optional<Direction> sign = signs.at(i);
      if (sign.isPresent() && (relative || isReduced(i))) {
        weak = weak.or(() -> sign);
        relative = false;
        i = relativeEnd(i);
      } else if (sign.isPresent()) {
        int verb = i;
        return sign.map(side -> begins && isAlone(verb) ? signs.certain(verb, side) : side);
      }
    }
    return weak;
  }

  /** "To report third-quarter income". */
  private boolean isBeforeNoun() {
    return isNoun(end)
        && !CLAUSE.contains(signs.norm(end))
        && !DETERMINER.contains(signs.norm(end))
        && !AFTER_PARTICIPLE.contains(signs.norm(end))
        && signs.at(end).isEmpty();
  }

  /** Tells whether no other verb follows which the date may belong to. */
  private boolean isAlone(int verb) {
    for (int i = verb + 1; i < tokens.size() && i < verb + FAR; i++) {
      if (isEnd(i) || signs.norm(i).equals(",")) {
        return !REPORTING.contains(signs.norm(verb));
      }
      if (CLAUSE.contains(signs.norm(i))) {
        return true;
      }
      if (signs.at(i).filter(side -> side == Direction.FUTURE).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The auxiliaries and the verb of a relative clause are one sign. */
  private int relativeEnd(int i) {
    int k = i;
    while (k + 1 < tokens.size()
        && signs.after(k) < tokens.size()
        && (signs.isPast(k + 1) || signs.norm(k + 1).equals("be"))) {
      k++;
    }
    return k;
  }

  /** "The man accused of theft": a participle that a preposition follows may be no verb. */
  private boolean isReduced(int i) {
    return signs.norm(i).endsWith("ed") && AFTER_PARTICIPLE.contains(signs.norm(i + 1));
  }

  private boolean isEnd(int i) {
    return END.contains(signs.norm(i));
  }
}
