package org.timeline4j.language.en;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.language.en.Clause.Complement;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/** Writes what happened as a line that needs no article beside it: who did what to whom. */
final class Summaries {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their");

  private static final String BEEN = "been ";

  private static final Set<String> COURTESY =
      Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Miss.");

  /** As long as a line may get; phrases that would pass it are left out. */
  static final int LONGEST = 120;

  /** As long as what stands before its content may be. */
  private static final int MOST_BEFORE_CONTENT = 40;

  /** What says nothing without the words behind it. */
  private static final Pattern TRAILING =
      Pattern.compile(
          "( (on|in|at|by|of|for|from|to|with|and|or|but|before|after|until|since|during|early|late))+$");

  private static final Set<String> CONNECTIVES =
      ImmutableSet.of(
          "also",
          "since",
          "then",
          "however",
          "later",
          "meanwhile",
          "subsequently",
          "too",
          "now",
          "still",
          "already",
          "just",
          "yet");

  /** Verbs whose object can be a date: "set May 5 as the date". */
  private static final Set<String> SETTING =
      ImmutableSet.of("set", "fix", "choose", "pick", "propose", "announce");

  /** "found [him] asleep": he was asleep. */
  private static final Map<String, String> SUBJECTS =
      ImmutableMap.of("him", "he", "her", "she", "them", "they", "us", "we", "me", "I");

  private static final Set<String> POSSESSIVES =
      ImmutableSet.of("its", "their", "his", "my", "our");

  private static final Set<String> DISTANCES = ImmutableSet.of("later", "earlier", "ago");

  /** "[northern] Ireland": which part of what is named. */
  private static final Set<String> DIRECTIONS =
      ImmutableSet.of("northern", "southern", "eastern", "western", "central");

  private static final Set<String> OF_TIMES =
      ImmutableSet.of("before", "after", "since", "until", "till", "during");

  private static final Set<String> BEFORE_TIMES =
      ImmutableSet.of(
          "early", "late", "only", "shortly", "just", "soon", "exactly", "precisely", "around");

  private static final Set<String> APPROXIMATE =
      ImmutableSet.of(
          "about", "nearly", "almost", "roughly", "approximately", "than", "least", "most", "over");
  private static final Set<String> APPROXIMATE_FIRST =
      ImmutableSet.of("more", "less", "fewer", "at");

  private static final Set<String> PLURALS =
      ImmutableSet.of(
          "people", "police", "talks", "they", "we", "these", "those", "children", "men", "women");

  private final EnglishLexicon lexicon;
  private final Participants participants;
  private final NounPhrases phrases;

  Summaries(EnglishLexicon lexicon, Participants participants, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.phrases = phrases;
  }

  /**
   * Returns the line.
   *
   * @param since whether it goes on since the time that dates it
   */
  String of(Draft draft, Status status, boolean since) {
    Line line = new Line();
    if (draft.clause().isPresent()) {
      ofVerb(draft, draft.clause().get(), status, since, line);
    } else {
      ofNoun(draft, line);
    }
    return line.toString();
  }

  /** A line that takes phrases as long as they fit. */
  private static final class Line {
    private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("“”\"«»„").precomputed();
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private final StringBuilder text = new StringBuilder();
    private boolean full;

    int length() {
      return text.length();
    }

    void add(String phrase) {
      if (phrase.isEmpty() || full) {
        return;
      }
      if (text.length() > 0 && text.length() + 1 + phrase.length() > LONGEST) {
        full = true;
        return;
      }
      boolean glued = text.length() == 0 || isGlued(phrase);
      text.append(glued ? "" : " ").append(phrase);
    }

    @Override
    public String toString() {
      String line =
          SPACE.trimAndCollapseFrom(
              QUOTATION_MARKS.removeFrom(text).replace("``", "").replace("''", ""), ' ');
      String cut = line.length() <= LONGEST ? line : cut(line);
      return isCamelCase(cut) ? cut : capitalized(cut);
    }

    /** "no" and "-confidence motion" are one word. */
    private static boolean isGlued(String phrase) {
      char first = phrase.charAt(0);
      return first == ','
          || first == '\''
          || (first == '-' && phrase.length() > 1 && Character.isLetter(phrase.codePointAt(1)));
    }

    /** The names of some products begin with a small letter: "iPhone". */
    private static boolean isCamelCase(String line) {
      return line.length() > 1
          && Character.isLowerCase(line.charAt(0))
          && Character.isUpperCase(line.charAt(1));
    }

    private static String capitalized(String line) {
      return line.isEmpty()
          ? line
          : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String cut(String line) {
      int space = line.lastIndexOf(' ', LONGEST - 1);
      return line.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + "…";
    }
  }

  // ---- verbs ----

  private void ofVerb(Draft draft, Clause clause, Status status, boolean since, Line line) {
    Parsed parsed = draft.parsed();
    String subject = subject(parsed, clause);
    line.add(subject);
    Optional<String> phase = aspectual(parsed, clause);
    String verb = phase.isPresent() ? plainVerb(draft) : verb(draft, status, since);
    String words = phase.map(p -> p + " " + verb).orElse(verb);
    boolean plan = status == Status.PLANNED && words.startsWith("to ") && !subject.isEmpty();
    String be = isPlural(parsed, clause) ? "are " : "is ";
    // "[Ana Lopez] has waited" since "I've waited".
    String third = subject.startsWith("[") ? words.replaceFirst("^'ve ", "has ") : words;
    line.add(plan ? be + words : third);
    if (!isInverted(clause)) {
      completion(parsed, clause, parsed.chunkAt(draft.lastTrigger()), line);
      dependents(parsed, clause, line);
      line.add(content(parsed, clause));
    }
  }

  /** "..., said the head of the union": what follows the verb is who speaks. */
  private static boolean isInverted(Clause clause) {
    return clause.verb().isFinite()
        && !clause.subject().isEmpty()
        && clause.subject().get(0) > clause.chunk();
  }

  /**
   * "The court ruled [that the law was void]": what the verb is of, up to the end of its clause or
   * the date in it; empty if the verb says enough by itself, or the clause is too long or winding.
   */
  private String content(Parsed parsed, Clause clause) {
    int that = clause.last() + 1;
    boolean opens =
        parsed.is(that, Kind.SUBORDINATOR)
            && parsed.norm(that).equals("that")
            && clause.verb().isFinite()
            && clause.objects().isEmpty()
            && clause.complements().isEmpty();
    if (!opens) {
      return "";
    }
    StringBuilder out = new StringBuilder("that");
    int verb = -1;
    for (int j = that + 1; j < parsed.chunks().size() && !endsContent(parsed, j, verb); j++) {
      if (verb < 0 && !parsed.is(j, Kind.NOUN, Kind.PREPOSITION, Kind.ADJECTIVE, Kind.VERB)) {
        return "";
      }
      verb = parsed.is(j, Kind.VERB) ? j : verb;
      glue(out, words(parsed, j), parsed, j);
    }
    String words = TRAILING.matcher(out).replaceFirst("");
    return verb < 0 || words.length() > LONGEST - MOST_BEFORE_CONTENT ? "" : words;
  }

  private static boolean endsContent(Parsed parsed, int j, int verb) {
    boolean time = parsed.is(j, Kind.TIME) || afterTime(parsed, j) > j;
    return parsed.is(j, Kind.BREAK)
        || (verb >= 0 && (time || parsed.is(j, Kind.COMMA, Kind.SUBORDINATOR, Kind.RELATIVE)));
  }

  private String subject(Parsed parsed, Clause clause) {
    if (clause.subject().isEmpty()) {
      return "";
    }
    int last = clause.subject().get(clause.subject().size() - 1);
    if (clause.possessed()) {
      return owner(parsed, last);
    }
    int first = clause.subject().get(0);
    if (parsed.is(first - 1, Kind.RELATIVE) && parsed.norm(first - 1).equals("whose")) {
      int owner = parsed.is(first - 2, Kind.COMMA) ? first - 3 : first - 2;
      boolean age = parsed.is(owner, Kind.NOUN) && parsed.head(owner).is(PartOfSpeech.NUM);
      owner = age && parsed.is(owner - 1, Kind.COMMA) ? owner - 2 : owner;
      return (parsed.is(owner, Kind.NOUN) ? phrase(parsed, owner, true) + "'s " : "")
          + phrase(parsed, last, true)
          + attachments(parsed, last);
    }
    if (isRenamed(parsed, last)) {
      return phrase(parsed, last, true);
    }
    List<String> names = clause.subject().stream().map(s -> phrase(parsed, s, true)).toList();
    return String.join(" and ", names) + attachments(parsed, last) + purpose(parsed, clause, last);
  }

  /** "A plan [to merge with Halden] collapsed": the infinitive that the subject ends with. */
  private String purpose(Parsed parsed, Clause clause, int subject) {
    Clause infinitive = parsed.clauses().get(subject + 1);
    if (infinitive == null
        || infinitive.verb().tense() != Tense.INFINITIVE
        || infinitive.chunk() >= clause.chunk()) {
      return "";
    }
    Line line = new Line();
    line.add(plain(parsed, infinitive.verb().first(), infinitive.verb().main()));
    completion(parsed, infinitive, infinitive.chunk(), line);
    return line.length() > LONGEST / 2 ? "" : " " + line.text;
  }

  /** Tells whether a phrase without a name stands under a name that is found elsewhere. */
  private boolean isRenamed(Parsed parsed, int chunk) {
    return !parsed.phrase(chunk).isNamed()
        && participants
            .participant(parsed, chunk, Role.OTHER)
            .filter(Participant::isNamed)
            .isPresent();
  }

  /**
   * "retrospective [of the photographer Ana Lopez]": what hangs on the last noun of the subject.
   */
  private String attachments(Parsed parsed, int noun) {
    StringBuilder out = new StringBuilder();
    for (int j = noun + 1;
        parsed.is(j, Kind.PREPOSITION) && parsed.is(j + 1, Kind.NOUN, Kind.TIME);
        j += 2) {
      if (parsed.is(j + 1, Kind.NOUN)) {
        boolean pair =
            parsed.is(j + 2, Kind.CONJUNCTION)
                && parsed.is(j + 3, Kind.NOUN)
                && (parsed.norm(j).equals("between") || parsed.view().isNamePair(j + 1));
        String other =
            pair
                ? " " + parsed.norm(j + 2) + " " + phrase(parsed, j + 3, false)
                : others(parsed, j + 1);
        String next = " " + parsed.norm(j) + " " + phrase(parsed, j + 1, false) + other;
        if (out.length() + next.length() > LONGEST / 2) {
          break;
        }
        out.append(next);
      }
    }
    return out.toString();
  }

  /** "ministers of Peru[, Chile and Cuba]": the names of a list behind the first. */
  private String others(Parsed parsed, int first) {
    int last = parsed.view().closingOfNames(first);
    StringBuilder out = new StringBuilder();
    for (int j = first + 2; j <= last; j += 2) {
      String joint = parsed.is(j - 1, Kind.COMMA) ? ", " : " " + parsed.norm(j - 1) + " ";
      out.append(joint).append(phrase(parsed, j, false));
    }
    return out.toString();
  }

  private String owner(Parsed parsed, int chunk) {
    boolean pronoun = ArticleNames.isPersonal(parsed.word(parsed.chunks().get(chunk).first()));
    return participants
        .possessor(parsed, chunk, Role.AGENT)
        .map(p -> pronoun ? "[" + p.name() + "]" : p.name())
        .orElse("");
  }

  /** "began [sending]". */
  private Optional<String> aspectual(Parsed parsed, Clause clause) {
    Clause before = parsed.clauses().get(clause.chunk() - 1);
    if (before == null
        || clause.verb().isFinite()
        || lexicon.verbClass(before.verb().lemma()) != EventClass.ASPECTUAL) {
      return Optional.empty();
    }
    return Optional.of(plain(parsed, before.verb().first(), before.verb().main()));
  }

  private static String plainVerb(Draft draft) {
    VerbGroup verb = draft.clause().orElseThrow().verb();
    return plain(draft.parsed(), verb.first(), draft.lastTrigger());
  }

  /**
   * The verb in the tense of a chronicle: the simple past for what happened, whether the article
   * tells it in the perfect, with a participle or with a gerund, and "to" for what is planned.
   */
  private String verb(Draft draft, Status status, boolean since) {
    Parsed parsed = draft.parsed();
    Clause clause = draft.clause().orElseThrow();
    VerbGroup verb = clause.verb();
    String words = plainVerb(draft);
    boolean told = status == Status.HAPPENED || status == Status.CLAIMED;
    // "reported him missing": an adjective by now.
    if (words.equals("missing") && clause.objects().isEmpty()) {
      return (isPlural(parsed, clause) ? "were " : "was ") + words;
    }
    String be = isPlural(parsed, clause) ? "were " : "was ";
    if (verb.tense() == Tense.PRESPART && verb.passive()) {
      return be + words.replaceFirst("^(being|having been) ", "");
    }
    boolean participle =
        verb.passive() && (verb.tense() == Tense.PASTPART || parsed.view().isGapped(clause));
    if (told && (participle || sharesBe(parsed, clause)) && !lexicon.isIntransitive(verb.lemma())) {
      return be + words;
    }
    if (verb.tense() == Tense.PRESPART && status == Status.PLANNED) {
      return "to " + verb.lemma();
    }
    if (told && verb.tense() == Tense.INFINITIVE) {
      return infinitive(parsed, verb, be, words);
    }
    if (status == Status.PLANNED && isSecondInfinitive(parsed, clause)) {
      return "to " + words;
    }
    // "said it would close the mill"
    if (status == Status.PLANNED && verb.modal().equals("would")) {
      return words.replaceFirst("^would ", "to ");
    }
    // "The talks open as a delegation arrives": told in the present tense, and past.
    boolean present =
        verb.tense() == Tense.PRESENT
            && verb.aspect() == Aspect.NONE
            && !verb.negative()
            && !since
            // "The museum sells a portrait on Thursday" may look ahead.
            && IntStream.rangeClosed(clause.chunk(), clause.last())
                .noneMatch(j -> parsed.is(j, Kind.TIME));
    if (told && present && verb.first() == verb.main()) {
      return lexicon.verbs().past(verb.lemma(), verb.lemma())
          + words.substring(parsed.text(verb.main(), verb.main()).length());
    }
    if (told && present && verb.passive()) {
      return words.replaceFirst("^(is|are|am) ", be);
    }
    List<Integer> subject = clause.subject();
    boolean gerund = verb.tense() == Tense.PRESPART && verb.first() == verb.main();
    if (gerund && told && !subject.isEmpty()) {
      return past(parsed, verb) + words.substring(parsed.text(verb.main(), verb.main()).length());
    }
    boolean having = verb.tense() == Tense.PRESPART && !subject.isEmpty();
    boolean perfect =
        (verb.isFinite() || having)
            && verb.aspect() == Aspect.PERFECTIVE
            && verb.modal().isEmpty()
            && !verb.negative()
            && !since;
    return perfect && told ? withoutPerfect(parsed, verb, be, words) : words;
  }

  /** "is said to [be hiding]", "seems to [have left]", "went on to [win]": told as past. */
  private String infinitive(Parsed parsed, VerbGroup verb, String be, String words) {
    boolean progressive =
        verb.aspect() == Aspect.PROGRESSIVE || verb.aspect() == Aspect.PERFECTIVE_PROGRESSIVE;
    if (verb.passive() || progressive) {
      return be + words.replaceFirst("^to (have been|be) ", "");
    }
    boolean perfect = verb.aspect() == Aspect.PERFECTIVE;
    String form = perfect ? parsed.words().get(verb.main()).token().text() : verb.lemma();
    return words
        .replaceFirst(perfect ? "^to have " : "^to ", "")
        .replaceFirst(Pattern.quote(form), past(parsed, verb));
  }

  /** "is to leave in March and [drop] its capsule": "to" stands for both. */
  private static boolean isSecondInfinitive(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.first() == verb.main()
        && verb.tense() == Tense.PRESENT
        && parsed.words().get(verb.main()).canBe(Verbs.Form.BASE)
        && parsed.is(clause.chunk() - 1, Kind.CONJUNCTION);
  }

  /** "was arrested and [charged]": a participle that shares the auxiliary of the verb before. */
  private static boolean sharesBe(Parsed parsed, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean bare =
        verb.first() == verb.main()
            && verb.tense() == Tense.PAST
            && parsed.words().get(verb.main()).canBe(Verbs.Form.PAST_PARTICIPLE)
            && clause.objects().stream().allMatch(o -> isDistance(parsed, o));
    if (!bare || !parsed.is(clause.chunk() - 1, Kind.CONJUNCTION)) {
      return false;
    }
    int before = clause.chunk() - 2;
    while (before > 0 && !parsed.is(before, Kind.VERB, Kind.BREAK, Kind.SUBORDINATOR)) {
      before--;
    }
    Clause other = parsed.clauses().get(before);
    return other != null
        && other.verb().passive()
        && other.verb().isFinite()
        && other.subject().equals(clause.subject());
  }

  /** "freed [hours later]". */
  private static boolean isDistance(Parsed parsed, int noun) {
    return Participants.isTimeUnit(parsed.head(noun).lemma())
        && parsed.is(noun + 1, Kind.ADVERB)
        && DISTANCES.contains(parsed.norm(noun + 1));
  }

  /** "had [already] left" becomes "left", "has been sold" becomes "was sold". */
  private String withoutPerfect(Parsed parsed, VerbGroup verb, String be, String words) {
    String participle = parsed.words().get(verb.main()).token().text();
    String simple = words.substring(words.indexOf(' ') + 1);
    if (verb.passive()) {
      int been = simple.indexOf(BEEN);
      return been < 0
          ? simple
          : simple.substring(0, been) + be + simple.substring(been + BEEN.length());
    }
    int at = simple.indexOf(participle);
    return at < 0
        ? words
        : simple.substring(0, at) + past(parsed, verb) + simple.substring(at + participle.length());
  }

  private String past(Parsed parsed, VerbGroup verb) {
    return lexicon.verbs().past(verb.lemma(), parsed.word(verb.main()));
  }

  private static boolean isPlural(Parsed parsed, Clause clause) {
    if (clause.subject().size() != 1 || clause.possessed()) {
      return clause.subject().size() > 1;
    }
    Word head = parsed.head(clause.subject().get(0));
    boolean plural = head.isPlural();
    boolean number = head.is(PartOfSpeech.NUM) && !head.norm().equals("one");
    return plural || number || PLURALS.contains(head.norm());
  }

  /** Words without the connectives that mean nothing outside the article. */
  private static String plain(Parsed parsed, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = parsed.words().get(i);
      if (!(word.is(PartOfSpeech.ADV, PartOfSpeech.SCONJ) && CONNECTIVES.contains(word.norm()))) {
        boolean glued =
            out.length() == 0 || parsed.words().get(i - 1).token().touches(word.token());
        // "Founded in 1971, the firm grew."
        boolean opens = i == 0 && word.is(PartOfSpeech.VERB);
        out.append(glued ? "" : " ").append(opens ? word.token().norm() : word.token().text());
      }
    }
    return out.toString();
  }

  /**
   * What stands behind the verb, phrase by phrase: "walked [free]", "sent [29 prisoners to the
   * north]". Temporal expressions and parentheses are left out, and a last phrase that says nothing
   * without the clause behind it: "was cleared [on condition] that ...".
   */
  private void completion(Parsed parsed, Clause clause, int verb, Line line) {
    Set<Integer> arguments = new LinkedHashSet<>(clause.objects());
    clause.complements().forEach(c -> arguments.add(c.chunk()));
    int last = lastTelling(parsed, clause);
    String front =
        clause.objects().stream()
            .filter(o -> o < clause.chunk())
            .map(o -> phrase(parsed, o, false))
            .collect(Collectors.joining(" "));
    StringBuilder unit = new StringBuilder();
    for (int j = verb + 1; j <= last; j++) {
      if (!front.isEmpty() && clause.objects().get(0) < verb && !isParticle(parsed, j)) {
        line.add(front);
        front = "";
      }
      int time = afterTime(parsed, j);
      boolean self =
          (parsed.is(j, Kind.ADVERB) && parsed.norm(j).endsWith("self"))
              || (parsed.norm(j).equals("there") && !parsed.is(j - 1, Kind.PREPOSITION));
      if (time > j) {
        j = time - 1;
      } else if (parsed.is(j, Kind.COMMA) && !arguments.contains(j + 1)) {
        j = afterParenthesis(parsed, j, last) - 1;
      } else if (!self) {
        glue(unit, words(parsed, j), parsed, j);
        if (!parsed.is(j, Kind.PREPOSITION, Kind.CONJUNCTION, Kind.COMMA)
            || isParticle(parsed, j)) {
          line.add(unit.toString());
          unit.setLength(0);
        }
      }
    }
    line.add(front);
  }

  private String words(Parsed parsed, int j) {
    Chunk chunk = parsed.chunks().get(j);
    return parsed.is(j, Kind.NOUN)
        ? phrase(parsed, j, false)
        : plain(parsed, chunk.first(), chunk.last());
  }

  private static void glue(StringBuilder unit, String words, Parsed parsed, int j) {
    int first = parsed.chunks().get(j).first();
    boolean touches =
        first > 0
            && parsed.words().get(first - 1).token().touches(parsed.words().get(first).token());
    unit.append(unit.isEmpty() || touches ? "" : " ").append(words);
  }

  /** A preposition without a noun: "stepped [down]", "set [off] on". */
  private static boolean isParticle(Parsed parsed, int j) {
    return parsed.is(j, Kind.PREPOSITION, Kind.ADVERB)
        && !parsed.is(j + 1, Kind.NOUN)
        && !(parsed.is(j + 1, Kind.ADVERB, Kind.ADJECTIVE) && parsed.is(j + 2, Kind.NOUN));
  }

  /** The chunk behind a temporal expression with its preposition, if one begins at {@code j}. */
  private static int afterTime(Parsed parsed, int j) {
    if (parsed.is(j, Kind.NOUN) && isDistance(parsed, j)) {
      return j + 2;
    }
    int k = j;
    while (parsed.is(k, Kind.ADVERB, Kind.ADJECTIVE)
        && (BEFORE_TIMES.contains(parsed.norm(k)) || OF_TIMES.contains(parsed.norm(k)))) {
      k++;
    }
    // "set [May 5] as the date"
    if (parsed.is(k, Kind.TIME)
        && parsed.is(k - 1, Kind.VERB)
        && SETTING.contains(parsed.head(k - 1).lemma())
        && parsed.is(k + 1, Kind.PREPOSITION)
        && parsed.norm(k + 1).equals("as")) {
      return j;
    }
    k = parsed.is(k, Kind.PREPOSITION) && !Verbs.isParticle(parsed.norm(k)) ? k + 1 : k;
    return parsed.is(k, Kind.TIME) ? k + 1 : j;
  }

  private static int afterParenthesis(Parsed parsed, int comma, int last) {
    for (int j = comma + 1; j <= last; j++) {
      if (parsed.is(j, Kind.COMMA)) {
        return j + 1;
      }
    }
    return comma + 1;
  }

  /** The last chunk behind the verb that says something by itself. */
  private static int lastTelling(Parsed parsed, Clause clause) {
    int end = clause.last();
    int last = beforeLength(parsed, clause);
    boolean content =
        parsed.is(end + 1, Kind.SUBORDINATOR)
            && parsed.norm(end + 1).equals("that")
            && parsed.head(end).is(PartOfSpeech.NOUN)
            && parsed.clauses().values().stream()
                .noneMatch(c -> c.chunk() > end && c.objects().contains(end));
    boolean governed =
        parsed.is(last, Kind.NOUN)
            && parsed.is(last - 1, Kind.PREPOSITION)
            && last - 1 > clause.chunk();
    if (governed && (content || parsed.head(last).is(PartOfSpeech.DET))) {
      last -= 2;
    } else if (last > clause.chunk()
        && parsed.is(last, Kind.NOUN)
        && parsed.head(last).is(PartOfSpeech.DET)) {
      last--;
    }
    while (last > clause.chunk()
        && (parsed.is(last, Kind.COMMA, Kind.CONJUNCTION)
            || isBarePossessive(parsed, last)
            || BEFORE_TIMES.contains(parsed.norm(last))
            || OF_TIMES.contains(parsed.norm(last)))) {
      last--;
    }
    return last;
  }

  /**
   * "was returned [more than seventy years] after it vanished": the last chunk before a length that
   * a clause counts from.
   */
  private static int beforeLength(Parsed parsed, Clause clause) {
    int last = clause.last();
    boolean counted =
        parsed.is(last, Kind.NOUN)
            && parsed.is(last + 1, Kind.SUBORDINATOR)
            && OF_TIMES.contains(parsed.norm(last + 1))
            && Participants.isTimeUnit(parsed.head(last).lemma());
    if (!counted) {
      return last;
    }
    last--;
    while (last > clause.chunk()
        && (APPROXIMATE.contains(parsed.norm(last))
            || APPROXIMATE_FIRST.contains(parsed.norm(last)))) {
      last--;
    }
    return last;
  }

  /** "raised to 10% [its] holding": an owner whose noun was taken for something else. */
  private static boolean isBarePossessive(Parsed parsed, int chunk) {
    return POSSESSIVES.contains(parsed.norm(chunk))
        && parsed.chunks().get(chunk).first() == parsed.chunks().get(chunk).last();
  }

  private static String joint(Parsed parsed, int chunk, Complement complement) {
    if (parsed.is(chunk - 1, Kind.CONJUNCTION)) {
      return parsed.norm(chunk - 1) + " ";
    }
    if (parsed.is(chunk - 1, Kind.COMMA)) {
      return ", ";
    }
    boolean told = parsed.is(chunk - 1, Kind.PREPOSITION, Kind.ADVERB);
    return complement.preposition().isEmpty() || !told ? "" : complement.preposition() + " ";
  }

  /** "agreed [to buy the mill]", "accused [of taking bribes]". */
  private void dependents(Parsed parsed, Clause clause, Line line) {
    int next = clause.last() + 1;
    if (parsed.is(next, Kind.PREPOSITION)
        && parsed.is(next + 1, Kind.VERB)
        && parsed.norm(next).equals("of")) {
      line.add("of");
      next++;
    }
    Clause dependent =
        parsed
            .clauses()
            .get(
                isForApposition(parsed, clause)
                    ? afterParenthesis(parsed, next, parsed.chunks().size() - 1)
                    : next);
    if (dependent == null) {
      return;
    }
    Tense tense = dependent.verb().tense();
    boolean gerund =
        tense == Tense.PRESPART
            && (next > clause.last() + 1 || InheritedSubjects.isDoneByObject(clause, dependent));
    // "resigned to [seek], unsuccessfully, a seat"
    boolean cut =
        dependent.last() == dependent.chunk()
            && parsed.is(dependent.last() + 1, Kind.COMMA)
            && parsed.is(dependent.last() + 2, Kind.ADVERB);
    if ((tense == Tense.INFINITIVE && !cut) || gerund) {
      line.add(plain(parsed, dependent.verb().first(), dependent.verb().main()));
      completion(parsed, dependent, dependent.chunk(), line);
    }
  }

  /** "called for the party[, a small one,] to be expelled". */
  private static boolean isForApposition(Parsed parsed, Clause clause) {
    return parsed.is(clause.last() + 1, Kind.COMMA)
        && clause.complements().stream()
            .anyMatch(c -> c.chunk() == clause.last() && c.preposition().equals("for"));
  }

  // ---- nouns ----

  private void ofNoun(Draft draft, Line line) {
    Parsed parsed = draft.parsed();
    Chunk chunk = parsed.chunks().get(draft.chunk());
    NounPhrase phrase = parsed.phrase(draft.chunk());
    boolean pronoun = ArticleNames.isPersonal(parsed.word(chunk.first()));
    int first = phrase.first();
    Optional<Participant> possessor =
        pronoun || phrase.hasPossessor()
            ? participants.possessor(parsed, draft.chunk(), Role.OTHER)
            : participants.host(parsed, draft.chunk(), draft.type());
    boolean ofRelative = pronoun && phrase.hasPossessor();
    if (pronoun && !ofRelative) {
      first = chunk.first() + 1;
    }
    int last = draft.lastTrigger();
    if (draft.ellipsis() >= 0) {
      line.add(parsed.words().get(draft.trigger()).token().text());
    } else {
      // "his nomination of Berg": not "nomination of him of Berg".
      boolean front =
          !pronoun
              || ofRelative
              || draft.complements().stream().anyMatch(c -> c.preposition().equals("of"));
      String owner =
          ofRelative
              ? participants
                  .relative(parsed, draft.chunk())
                  .map(p -> "[" + p.name() + "]'s ")
                  .orElse("")
              : "";
      String name =
          owner
              + possessor
                  .map(p -> pronoun && !ofRelative ? "[" + p.name() + "]" : p.name())
                  .orElse("");
      line.add(front && !name.isEmpty() ? name + "'s" : "");
      line.add(withoutTimes(parsed, first, last));
      line.add(front || name.isEmpty() ? "" : "of " + name);
    }
    for (Complement complement : draft.complements()) {
      line.add(
          joint(parsed, complement.chunk(), complement)
              + phrase(parsed, complement.chunk(), false));
    }
    participle(draft, line);
  }

  /** "the deadline [set by the court]". */
  private void participle(Draft draft, Line line) {
    Parsed parsed = draft.parsed();
    int end =
        draft.complements().isEmpty()
            ? draft.chunk()
            : draft.complements().get(draft.complements().size() - 1).chunk();
    Clause clause = parsed.clauses().get(end + 1);
    if (clause != null
        && draft.ellipsis() < 0
        && (clause.verb().tense() == Tense.PASTPART || clause.verb().tense() == Tense.INFINITIVE)) {
      line.add(plain(parsed, clause.verb().first(), clause.verb().main()));
      completion(parsed, clause, clause.chunk(), line);
      dependents(parsed, clause, line);
    }
  }

  private static String withoutTimes(Parsed parsed, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = parsed.words().get(i).token();
      // "Monday['s] vote", "the May 4, 1999[,] murder"
      boolean closing =
          i > 0
              && parsed.times().isTime(i - 1)
              && (token.norm().startsWith("'")
                  || (token.norm().equals(",") && (out.length() == 0 || isDeterminer(out))));
      if (!parsed.times().isTime(i) && !closing) {
        boolean glued = out.length() == 0 || parsed.words().get(i - 1).token().touches(token);
        boolean opening = i == 0 && !parsed.words().get(0).is(PartOfSpeech.PROPN);
        out.append(glued ? "" : " ").append(opening ? token.norm() : token.text());
      }
    }
    return out.toString();
  }

  /** "the [Dec. 21, 1988,] bombing": nothing but a determiner stands before the date. */
  private static boolean isDeterminer(StringBuilder line) {
    return DETERMINERS.contains(Ascii.toLowerCase(line));
  }

  // ---- noun phrases ----

  /**
   * A noun phrase under the fullest name that the article gives; a name in place of a pronoun
   * stands in brackets.
   */
  private String phrase(Parsed parsed, int chunk, boolean subject) {
    Chunk noun = parsed.chunks().get(chunk);
    Word head = parsed.head(chunk);
    Optional<Participant> participant = participants.participant(parsed, chunk, Role.OTHER);
    if (head.is(PartOfSpeech.PRON)) {
      String pronoun = head.token().text();
      if (PersonAnaphora.isReflexive(head)) {
        return pronoun;
      }
      return participant
          .map(p -> "[" + p.name() + "]")
          .orElse(subject ? SUBJECTS.getOrDefault(pronoun, pronoun) : pronoun);
    }
    NounPhrase phrase = parsed.phrase(chunk);
    boolean number = parsed.words().get(noun.first()).is(PartOfSpeech.NUM);
    if (subject && number && !phrase.isNamed()) {
      return approximation(parsed, noun.first()) + withoutTimes(parsed, noun.first(), noun.last());
    }
    // "Another ship of the firm": not the one told of before.
    boolean whole = phrase.hasPossessor() || parsed.word(noun.first()).equals("another");
    int from = subject && !whole ? phrase.first() : noun.first();
    if (participant.isPresent() && participant.get().isNamed() && !phrase.isNamed()) {
      return participant.get().name();
    }
    if (participant.isEmpty()
        || !phrase.isNamed()
        || isOfficeOf(participant.get(), parsed, chunk)) {
      return possessed(parsed, chunk, phrase, withoutTimes(parsed, from, noun.last()));
    }
    if (phrase.nameFirst() > phrase.first()
        && !DIRECTIONS.contains(parsed.word(phrase.nameFirst() - 1))
        && !phrases.describes(parsed.words(), phrase.nameFirst() - 1)
        && !phrases.isDepartment(parsed.words(), phrase.nameFirst() - 1)) {
      from = phrase.nameFirst();
    }
    String before =
        phrase.nameFirst() > from ? withoutTimes(parsed, from, phrase.nameFirst() - 1) + " " : "";
    return withoutCourtesy(before) + participant.get().name();
  }

  /** "[Secretary] of State Ana Lopez": the rest of the office and the name follow. */
  private static boolean isOfficeOf(Participant participant, Parsed parsed, int chunk) {
    String office = parsed.head(chunk).token().text() + " of ";
    return participant.description().filter(d -> d.startsWith(office)).isPresent();
  }

  /** "Tom lost [his job]": where a person is the subject, "his" may be the subject's. */
  private boolean isBehindPerson(Parsed parsed, int chunk) {
    return parsed.clauses().values().stream()
        .filter(c -> c.chunk() < chunk && chunk <= c.last() && !c.possessed())
        .flatMap(c -> c.subject().stream())
        .flatMap(s -> participants.participant(parsed, s, Role.AGENT).stream())
        .anyMatch(
            p ->
                p.kind() == Participant.Kind.PERSON
                    || p.kind() == Participant.Kind.NAME
                    || phrases.isPerson(lastWord(p.name())));
  }

  private static String lastWord(String name) {
    return Nouns.singular(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** "his sentence" becomes "[Juan Lopez]'s sentence". */
  private String possessed(Parsed parsed, int chunk, NounPhrase phrase, String otherwise) {
    Chunk noun = parsed.chunks().get(chunk);
    String owner = parsed.word(noun.first());
    boolean my = owner.equals("my");
    if ((!my && !ArticleNames.isPersonal(owner)) || noun.first() == noun.last()) {
      return otherwise;
    }
    if (!my && isBehindPerson(parsed, chunk)) {
      return otherwise;
    }
    return participants
        .possessor(parsed, chunk, Role.OTHER)
        .map(p -> "[" + p.name() + "]'s " + withoutTimes(parsed, phrase.first(), noun.last()))
        .orElse(otherwise);
  }

  /**
   * "[more than] 60", "[at least] 14", "[nearly] 400": what stands before a number, else nothing.
   */
  private static String approximation(Parsed parsed, int number) {
    int first = number;
    while (first > 0 && number - first < 2 && isApproximating(parsed, first - 1, first < number)) {
      first--;
    }
    return first == number ? "" : parsed.text(first, number - 1) + " ";
  }

  private static boolean isApproximating(Parsed parsed, int word, boolean second) {
    String norm = parsed.word(word);
    return (second ? APPROXIMATE_FIRST : APPROXIMATE).contains(norm);
  }

  private static String withoutCourtesy(String before) {
    int space = before.indexOf(' ');
    boolean courtesy = space > 0 && COURTESY.contains(before.substring(0, space));
    return courtesy ? before.substring(space + 1) : before;
  }
}
