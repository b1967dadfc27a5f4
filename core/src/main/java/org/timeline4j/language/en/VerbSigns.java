package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.text.Token;
import org.timeline4j.time.Direction;

/**
 * What a single word, with the auxiliaries beside it, tells of the time of its clause: "will", "was
 * arrested", "had left", "is to meet". Looks at a bounded number of words around.
 */
final class VerbSigns {
  private static final Lexicon LEXICON = Lexicon.of(VerbSigns.class, "tense-words.txt");
  private static final ImmutableSet<String> MODAL = words("modal");
  private static final ImmutableSet<String> PROMISE =
      LEXICON.section("modal").stream()
          .filter(entry -> entry.meaning().equals("promise"))
          .map(Lexicon.Entry::phrase)
          .collect(ImmutableSet.toImmutableSet());
  private static final ImmutableSet<String> REPORTING = words("reporting");
  private static final ImmutableSet<String> WITH_THAT = words("with that");
  private static final ImmutableSet<String> FUTURE = words("future");
  private static final ImmutableSet<String> PLAN = words("plan");
  private static final ImmutableSet<String> PLAN_WITH_IS = words("plan with is");
  private static final ImmutableSet<String> PLAN_VERB = words("plan verb");
  private static final ImmutableSet<String> INFINITIVE = words("infinitive");
  private static final ImmutableSet<String> COMMAND = words("command");
  private static final ImmutableSet<String> PRESENT_PLAN = words("present plan");
  private static final ImmutableSet<String> BASE = words("base");
  private static final ImmutableSet<String> PLURAL_BASE = words("plural base");
  private static final ImmutableSet<String> SUBJECT = words("subject");
  private static final ImmutableSet<String> PRONOUN = words("pronoun");
  private static final ImmutableSet<String> DETERMINER = words("determiner");
  private static final ImmutableSet<String> ADVERB = words("adverb");
  private static final ImmutableSet<String> PAST = words("past");
  private static final ImmutableSet<String> PARTICIPLE = words("participle");
  private static final ImmutableSet<String> AFTER_HAD = words("participle after had");
  private static final ImmutableSet<String> NOT_PAST = words("not past");
  private static final ImmutableSet<String> IS =
      ImmutableSet.of("is", "are", "am", "'re", "'s", "im", "hes", "shes", "theyre", "youre");
  private static final ImmutableSet<String> WAS = ImmutableSet.of("was", "were");
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of("to", "has", "have", "'ve", "had");
  private static final ImmutableSet<String> DENYING = words("denying");
  private static final ImmutableSet<String> CHARGED = words("charged");
  private static final ImmutableSet<String> CHARGED_WITH = ImmutableSet.of("of", "with", "to");
  private static final ImmutableSet<String> PLOTTING = words("plotting");
  private static final ImmutableSet<String> WANTING =
      ImmutableSet.of("need", "needs", "want", "wants", "get");
  private static final ImmutableSet<String> WITH_HAVE = ImmutableSet.of("come", "become", "run");

  /** Words that may tell something; of others only the ending can. */
  private static final ImmutableSet<String> SIGNS =
      Stream.of(MODAL, FUTURE, PLAN, PAST, PARTICIPLE, PRESENT_PLAN, BASE, PLURAL_BASE, VERBS)
          .flatMap(Set::stream)
          .collect(ImmutableSet.toImmutableSet());

  private static final ImmutableSet<String> BEFORE_MONTH =
      TimeWords.set("before a time", "before a month");

  private static final ImmutableSet<String> GOVERNED =
      ImmutableSet.of("in", "on", "at", "from", "for", "to", "by", "with", "during", "after");
  private static final int SHORTEST_PAST = 4;
  private static final int ADVERBS = 3;

  /** Words of a name, with marks and titles. */
  private static final int NAME = 5;

  private static final int COMMANDED = 6;

  private final List<Token> tokens;

  VerbSigns(List<Token> tokens) {
    this.tokens = tokens;
  }

  static ImmutableSet<String> words(String section) {
    return LEXICON.section(section).stream()
        .map(Lexicon.Entry::phrase)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the side that the word tells; empty if it tells none. */
  Optional<Direction> at(int i) {
    String norm = norm(i);
    if (!SIGNS.contains(norm) && !norm.endsWith("ed") && !norm.endsWith("ing")) {
      return Optional.empty();
    }
    if (isShortWeekday(i)) {
      return Optional.empty();
    }
    if (isModal(i)) {
      return Optional.of(modal(i));
    }
    if (FUTURE.contains(norm)) {
      return Optional.of(Direction.FUTURE);
    }
    return switch (norm) {
      case "to" -> isPlanned(i) ? Optional.of(planned(i)) : Optional.empty();
      case "has", "have", "'ve" ->
          isParticiple(after(i)) || WITH_HAVE.contains(norm(after(i)))
              ? Optional.of(Direction.PAST)
              : Optional.empty();
      case "had" -> Optional.of(isParticiple(after(i)) ? Direction.ANTERIOR : Direction.PAST);
      default -> isPast(i) ? past(i) : present(i);
    };
  }

  /**
   * Returns the side that the verb allows alone, if it is finite and no plan: "was hired", "will
   * open", "ends"; else the side given.
   */
  Direction certain(int i, Direction sign) {
    return switch (sign) {
      case PAST ->
          isPlan(i) || PLAN_VERB.contains(norm(i)) || isGot(i) ? sign : Direction.ONLY_PAST;
      case ANTERIOR ->
          isPlan(i) || PLAN_VERB.contains(norm(i)) || norm(i).equals("to")
              ? sign
              : Direction.ONLY_ANTERIOR;
      case FUTURE -> isForetold(i) ? Direction.ONLY_FUTURE : sign;
      default -> sign;
    };
  }

  /** "Sat 2 July: fair from ten" has no verb. */
  private boolean isShortWeekday(int i) {
    return (norm(i).equals("sat") || norm(i).equals("wed"))
        && tokens.get(i).isCapitalized()
        && Around.at(tokens, i + 1).filter(next -> next.kind() == Token.Kind.NUMBER).isPresent();
  }

  /** "Getting beat": a participle is not finite. */
  private boolean isGot(int i) {
    String aux = norm(before(i));
    return aux.endsWith("ing") || aux.equals("get") || aux.equals("be");
  }

  /**
   * "Will open", "will be opened", "opens", "is to open", "plans to open"; "would open" and
   * "planned to open" may be past.
   */
  private boolean isForetold(int i) {
    if (i < 0) {
      return false;
    }
    if (isPlan(i) && IS.contains(norm(before(i)))) {
      return true;
    }
    if (isPast(i)) {
      return isForetold(before(before(i)));
    }
    return isPromise(i) || present(i).isPresent() || (norm(i).equals("to") && isPresentPlan(i));
  }

  private boolean isPresentPlan(int to) {
    int plan = before(to);
    return IS.contains(norm(plan))
        || (isPlan(plan) && IS.contains(norm(before(plan))))
        || (INFINITIVE.contains(norm(plan))
            && norm(plan).endsWith("s")
            && !WAS.contains(norm(plan)));
  }

  /** Tells whether the word is a past tense after which no clause with "that" stands. */
  static boolean isTelling(String norm) {
    return isPast(norm) && !REPORTING.contains(norm) && !WITH_THAT.contains(norm);
  }

  static boolean isSubject(String norm) {
    return SUBJECT.contains(norm) || PRONOUN.contains(norm);
  }

  /** "Will", "may"; in "in May sold" the word is the month. */
  private boolean isModal(int i) {
    return MODAL.contains(norm(i))
        && !(norm(i).equals("may")
            && tokens.get(i).isCapitalized()
            && BEFORE_MONTH.contains(norm(i - 1)));
  }

  /** Tells whether the word is "will" or "shall". */
  boolean isPromise(int i) {
    return PROMISE.contains(norm(i));
  }

  /** Tells whether the word is a finite past and no plan: "killed", "was", not "was scheduled". */
  boolean isTold(int i) {
    int verb = WAS.contains(norm(i)) ? after(i) : i;
    return i + 1 < tokens.size()
        && isPast(i)
        && !isPlan(verb)
        && !PLAN_VERB.contains(norm(verb))
        && !norm(verb).equals("to");
  }

  /** "Is in May", "is due out in May", "is payable in May". */
  boolean isTimetable(int i) {
    return norm(i).equals("is")
        || norm(i).equals("are")
        || ((norm(i - 1).equals("is") || norm(i - 1).equals("are"))
            && tokens.get(i).kind() == Token.Kind.WORD
            && !isPast(i)
            && !norm(i).endsWith("ing"));
  }

  /** Tells whether the word is a participle or adjective of plans: "scheduled". */
  boolean isPlan(int i) {
    return PLAN.contains(norm(i)) && !norm(before(i)).equals("as");
  }

  /** Returns the side of a plan, which a pluperfect has left behind: "had been due". */
  Direction planned(int i) {
    int aux = before(before(i));
    int been = norm(before(i)).equals("been") ? before(i) : aux;
    return norm(been).equals("been") && norm(before(been)).equals("had")
        ? Direction.ANTERIOR
        : Direction.FUTURE;
  }

  /** "They may have left" looks back, "they will have left by Friday" ahead. */
  private Direction modal(int i) {
    int next = after(i);
    boolean perfect = norm(next).equals("have") && isParticiple(after(next));
    return perfect && !PROMISE.contains(norm(i)) ? Direction.PAST : Direction.FUTURE;
  }

  /** "Plans to meet", "ordered the man to appear"; "to the north" and "to Paris" are none. */
  private boolean isPlanned(int i) {
    if (i + 1 >= tokens.size() || !isVerb(i + 1)) {
      return false;
    }
    if (INFINITIVE.contains(norm(before(i)))) {
      return true;
    }
    for (int k = i - 2; k >= 0 && k >= i - COMMANDED; k--) {
      if (tokens.get(k).kind() == Token.Kind.MARK) {
        return false;
      }
      if (COMMAND.contains(norm(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.WORD
        && !token.isCapitalized()
        && !DETERMINER.contains(token.norm());
  }

  private Optional<Direction> past(int i) {
    int aux = before(i);
    String norm = norm(aux);
    boolean plan = PLAN_VERB.contains(norm(i)) || PLAN.contains(norm(i));
    if (isModal(aux) || norm.equals("be")) {
      return norm.equals("be") ? infinitive(before(aux)) : Optional.of(Direction.FUTURE);
    }
    if (norm.equals("to")) {
      return infinitive(aux);
    }
    if (norm.equals("had")) {
      return Optional.of(Direction.ANTERIOR);
    }
    if (PARTICIPLE.contains(norm(i)) && isWanted(i)) {
      return Optional.of(Direction.FUTURE);
    }
    if (norm.equals("been")) {
      return Optional.of(norm(before(aux)).equals("had") ? Direction.ANTERIOR : Direction.PAST);
    }
    if (IS.contains(norm) && !norm.equals("'s")) {
      return plan || PLAN_WITH_IS.contains(norm(i))
          ? Optional.of(Direction.FUTURE)
          : Optional.empty();
    }
    if (DETERMINER.contains(norm) && !WAS.contains(norm(i)) && !isOneOfMany(i, aux)) {
      return Optional.empty();
    }
    return Optional.of(plan && isAhead(i) ? Direction.FUTURE : Direction.PAST);
  }

  /** "Need this essay done", "wants it gone by Friday". */
  private boolean isWanted(int i) {
    return WANTING.contains(norm(i - 2)) || WANTING.contains(norm(i - 3));
  }

  /** "The first sailed in May", not "the first elected mayor". */
  private boolean isOneOfMany(int i, int determiner) {
    return determiner == i - 2 && norm(i - 1).equals("first") && GOVERNED.contains(norm(i + 1));
  }

  /** "Scheduled for Friday", "set a hearing for Friday", "planned a march on Friday". */
  private boolean isAhead(int i) {
    return isPlan(i) && !norm(i).equals("set");
  }

  private Optional<Direction> infinitive(int aux) {
    if (isModal(aux)) {
      return Optional.of(Direction.FUTURE);
    }
    return norm(aux).equals("to") && isPlanned(aux) ? Optional.of(planned(aux)) : Optional.empty();
  }

  private Optional<Direction> present(int i) {
    String norm = norm(i);
    boolean progressive = norm.endsWith("ing") && norm.length() > SHORTEST_PAST;
    if (progressive && (IS.contains(norm(before(i))) || norm(before(i)).equals("be"))) {
      return Optional.of(Direction.FUTURE);
    }
    if (progressive && isCharge(i)) {
      return Optional.of(Direction.PAST);
    }
    if (isPlan(i) && IS.contains(norm(before(i)))) {
      return Optional.of(Direction.FUTURE);
    }
    boolean timetable =
        !tokens.get(i).isCapitalized()
            && (PRESENT_PLAN.contains(norm)
                || (BASE.contains(norm) && SUBJECT.contains(norm(before(i))))
                || (PLURAL_BASE.contains(norm) && (isPlural(before(i)) || isJoined(before(i)))));
    return timetable ? Optional.of(Direction.FUTURE) : Optional.empty();
  }

  /** "Denies killing him", "is accused of killing him": what one is charged with is done. */
  private boolean isCharge(int i) {
    int lead = before(i);
    boolean charged = CHARGED_WITH.contains(norm(lead)) && CHARGED.contains(norm(lead - 1));
    return (charged || DENYING.contains(norm(lead))) && !PLOTTING.contains(norm(i));
  }

  /** Tells whether a form of "be" stands before a participle: "was called". */
  boolean isPassive(int i) {
    String aux = norm(before(i));
    return WAS.contains(aux) || IS.contains(aux) || aux.equals("been") || aux.equals("be");
  }

  /** "Talks begin", not "helps begin" nor "has begin". */
  private boolean isPlural(int i) {
    String norm = norm(i);
    return norm.length() >= SHORTEST_PAST
        && norm.endsWith("s")
        && !norm.endsWith("ss")
        && !PRESENT_PLAN.contains(norm);
  }

  /** "He and Ms. Berg meet", "Lena Holm and Anna Berg meet": two of whom a name stands last. */
  private boolean isJoined(int i) {
    int k = i;
    while (k > 0 && i - k < NAME && (tokens.get(k).isCapitalized() || isOffice(k, i))) {
      k--;
    }
    return k < i && norm(k).equals("and") && (isSubject(norm(k - 1)) || isCapitalized(k - 1));
  }

  /** "He and Norwegian leader Anna Berg meet": what stands before a name. */
  private boolean isOffice(int k, int name) {
    return k < name
        && (FriendWords.TITLE.contains(norm(k)) || FriendWords.PERSON.contains(norm(k)));
  }

  private boolean isCapitalized(int i) {
    return i >= 0 && tokens.get(i).isCapitalized();
  }

  /** Tells whether the word is a past tense or participle; names ("Ahmed") are none. */
  boolean isPast(int i) {
    Token token = tokens.get(i);
    return (i == 0 || !token.isCapitalized()) && isPast(token.norm());
  }

  private static boolean isPast(String norm) {
    return PAST.contains(norm)
        || PARTICIPLE.contains(norm)
        || (norm.length() >= SHORTEST_PAST && norm.endsWith("ed") && !NOT_PAST.contains(norm));
  }

  private boolean isParticiple(int i) {
    return i < tokens.size() && (isPast(norm(i)) || AFTER_HAD.contains(norm(i)));
  }

  String norm(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
  }

  /** Returns the word before, adverbs left out. */
  private int before(int i) {
    int k = i - 1;
    for (int n = 0; n < ADVERBS && isAdverb(k); n++) {
      k--;
    }
    return k;
  }

  /** Returns the word after, adverbs left out. */
  int after(int i) {
    int k = i + 1;
    for (int n = 0; n < ADVERBS && isAdverb(k); n++) {
      k++;
    }
    return k;
  }

  private boolean isAdverb(int i) {
    return ADVERB.contains(norm(i)) || norm(i).endsWith("ly");
  }
}
