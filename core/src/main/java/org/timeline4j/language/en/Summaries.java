package org.timeline4j.language.en;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern COURTESY = Pattern.compile("^(Mr|Mrs|Ms|Miss)\\.? ");
  private static final Pattern PASSIVE = Pattern.compile("^(being|having been) ");

  /** As long as a line may get; phrases that would pass it are left out. */
  static final int LONGEST = 120;

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

  private final EnglishLexicon lexicon;
  private final Participants participants;
  private final NounPhrases phrases;

  Summaries(EnglishLexicon lexicon, Participants participants, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.phrases = phrases;
  }

  String of(Draft draft, Status status) {
    Line line = new Line();
    if (draft.clause().isPresent()) {
      ofVerb(draft, draft.clause().get(), status, line);
    } else {
      ofNoun(draft, line);
    }
    return line.toString();
  }

  /** A line that takes phrases as long as they fit. */
  private static final class Line {
    private static final CharMatcher QUOTATION_MARKS = CharMatcher.anyOf("“”\"«»„");
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private final StringBuilder text = new StringBuilder();
    private boolean full;

    void add(String phrase) {
      if (phrase.isEmpty() || full) {
        return;
      }
      if (text.length() > 0 && text.length() + 1 + phrase.length() > LONGEST) {
        full = true;
        return;
      }
      boolean glued = phrase.startsWith(",") || text.length() == 0;
      text.append(glued ? "" : " ").append(phrase);
    }

    @Override
    public String toString() {
      String line = SPACE.trimAndCollapseFrom(QUOTATION_MARKS.removeFrom(text), ' ');
      String cut = line.length() <= LONGEST ? line : cut(line);
      return cut.isEmpty() ? cut : cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
    }

    private static String cut(String line) {
      int space = line.lastIndexOf(' ', LONGEST - 1);
      return line.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space) + "…";
    }
  }

  // ---- verbs ----

  private void ofVerb(Draft draft, Clause clause, Status status, Line line) {
    Parsed parsed = draft.parsed();
    line.add(subject(parsed, clause));
    aspectual(parsed, clause).ifPresent(line::add);
    line.add(verb(draft, clause, status));
    predicate(parsed, clause, line);
    arguments(parsed, clause, line);
    dependents(parsed, clause, line);
  }

  private String subject(Parsed parsed, Clause clause) {
    if (clause.subject().isEmpty()) {
      return "";
    }
    int last = clause.subject().get(clause.subject().size() - 1);
    if (clause.possessed()) {
      return owner(parsed, last);
    }
    if (isRenamed(parsed, last)) {
      return phrase(parsed, last, true);
    }
    List<String> names = clause.subject().stream().map(s -> phrase(parsed, s, true)).toList();
    return String.join(" and ", names) + attachments(parsed, last);
  }

  /** Tells whether a phrase without a name stands under a name that is found elsewhere. */
  private boolean isRenamed(Parsed parsed, int chunk) {
    return !phrases.read(parsed.words(), parsed.chunks().get(chunk)).isNamed()
        && participants
            .participant(parsed, chunk, Role.OTHER)
            .filter(p -> p.isNamed() && p.description().isPresent())
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
        String next = " " + parsed.norm(j) + " " + phrase(parsed, j + 1, false);
        if (out.length() + next.length() > LONGEST / 2) {
          break;
        }
        out.append(next);
      }
    }
    return out.toString();
  }

  private String owner(Parsed parsed, int chunk) {
    boolean pronoun =
        ArticleNames.isPersonal(parsed.words().get(parsed.chunks().get(chunk).first()).norm());
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

  private String verb(Draft draft, Clause clause, Status status) {
    Parsed parsed = draft.parsed();
    VerbGroup verb = clause.verb();
    String words = plain(parsed, verb.first(), draft.triggers().get(draft.triggers().size() - 1));
    if (verb.tense() == Tense.PRESPART && verb.passive()) {
      return PASSIVE.matcher(words).replaceFirst("");
    }
    boolean gerund = verb.tense() == Tense.PRESPART && aspectual(parsed, clause).isEmpty();
    return gerund && status == Status.PLANNED ? "to " + verb.lemma() : words;
  }

  /** Words without the connectives that mean nothing outside the article. */
  private static String plain(Parsed parsed, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Word word = parsed.words().get(i);
      if (!(word.is(PartOfSpeech.ADV, PartOfSpeech.SCONJ) && CONNECTIVES.contains(word.norm()))) {
        boolean glued =
            out.length() == 0 || parsed.words().get(i - 1).token().touches(word.token());
        out.append(glued ? "" : " ").append(word.token().text());
      }
    }
    return out.toString();
  }

  /** "walked [free]", "crack [down]". */
  private void predicate(Parsed parsed, Clause clause, Line line) {
    for (int j = clause.chunk() + 1; j <= clause.last(); j++) {
      if (!parsed.is(j, Kind.ADVERB, Kind.ADJECTIVE, Kind.OTHER)) {
        boolean compound = parsed.is(j + 1, Kind.PREPOSITION) && parsed.is(j + 2, Kind.NOUN);
        boolean particle =
            parsed.is(j, Kind.PREPOSITION)
                && !parsed.is(j + 1, Kind.NOUN, Kind.TIME)
                && !compound
                && j == clause.chunk() + 1;
        if (particle) {
          line.add(parsed.norm(j));
        }
        return;
      }
      line.add(plain(parsed, parsed.chunks().get(j).first(), parsed.chunks().get(j).last()));
    }
  }

  private void arguments(Parsed parsed, Clause clause, Line line) {
    List<Complement> all = new ArrayList<>();
    clause.objects().forEach(o -> all.add(new Complement("", o)));
    all.addAll(clause.complements());
    all.sort((a, b) -> Integer.compare(a.chunk(), b.chunk()));
    for (int i = 0; i < all.size(); i++) {
      int chunk = all.get(i).chunk();
      boolean last = i + 1 == all.size();
      if (last && isDangling(parsed, chunk)) {
        return;
      }
      line.add(joint(parsed, chunk, all.get(i)) + phrase(parsed, chunk, false));
      for (int j = chunk + 1; j <= clause.last() && parsed.is(j, Kind.ADJECTIVE, Kind.OTHER); j++) {
        line.add(parsed.norm(j));
      }
    }
  }

  /** "... of the plan [that]": a noun whose meaning the clause behind it gives. */
  private static boolean isDangling(Parsed parsed, int chunk) {
    return parsed.head(chunk).is(PartOfSpeech.DET);
  }

  private static String joint(Parsed parsed, int chunk, Complement complement) {
    if (parsed.is(chunk - 1, Kind.CONJUNCTION)) {
      return parsed.norm(chunk - 1) + " ";
    }
    if (parsed.is(chunk - 1, Kind.COMMA)) {
      return ", ";
    }
    return complement.preposition().isEmpty() ? "" : complement.preposition() + " ";
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
    Clause dependent = parsed.clauses().get(next);
    if (dependent == null) {
      return;
    }
    Tense tense = dependent.verb().tense();
    boolean gerund = tense == Tense.PRESPART && next > clause.last() + 1;
    if (tense == Tense.INFINITIVE || gerund) {
      line.add(plain(parsed, dependent.verb().first(), dependent.verb().main()));
      predicate(parsed, dependent, line);
      arguments(parsed, dependent, line);
    }
  }

  // ---- nouns ----

  private void ofNoun(Draft draft, Line line) {
    Parsed parsed = draft.parsed();
    Chunk chunk = parsed.chunks().get(draft.chunk());
    NounPhrase phrase = phrases.read(parsed.words(), chunk);
    boolean pronoun = ArticleNames.isPersonal(parsed.words().get(chunk.first()).norm());
    int first = phrase.first();
    Optional<Participant> possessor =
        pronoun || phrase.hasPossessor()
            ? participants.possessor(parsed, draft.chunk(), Role.OTHER)
            : participants.host(parsed, draft.chunk(), draft.type());
    if (pronoun) {
      first = chunk.first() + 1;
    }
    int last = draft.triggers().get(draft.triggers().size() - 1);
    if (draft.ellipsis() >= 0) {
      line.add(parsed.words().get(draft.trigger()).token().text());
    } else {
      possessor.filter(p -> !pronoun).ifPresent(p -> line.add(p.name() + "'s"));
      line.add(withoutTimes(parsed, first, last));
      possessor.filter(p -> pronoun).ifPresent(p -> line.add("of [" + p.name() + "]"));
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
      arguments(parsed, clause, line);
      dependents(parsed, clause, line);
    }
  }

  private static String withoutTimes(Parsed parsed, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = parsed.words().get(i).token();
      boolean possessive = i > 0 && parsed.times().isTime(i - 1) && token.norm().startsWith("'");
      if (!parsed.times().isTime(i) && !possessive) {
        boolean glued = out.length() == 0 || parsed.words().get(i - 1).token().touches(token);
        out.append(glued ? "" : " ").append(token.text());
      }
    }
    return out.toString();
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
      return participant.map(p -> "[" + p.name() + "]").orElse(head.token().text());
    }
    NounPhrase phrase = phrases.read(parsed.words(), noun);
    int from = subject && !phrase.hasPossessor() ? phrase.first() : noun.first();
    if (participant.isPresent() && participant.get().isNamed() && !phrase.isNamed()) {
      return participant.get().name();
    }
    if (participant.isEmpty() || !phrase.isNamed()) {
      return possessed(parsed, chunk, phrase, withoutTimes(parsed, from, noun.last()));
    }
    if (phrase.nameFirst() > phrase.first()
        && !phrases.describes(parsed.words(), phrase.nameFirst() - 1)) {
      from = phrase.nameFirst();
    }
    String before =
        phrase.nameFirst() > from ? withoutTimes(parsed, from, phrase.nameFirst() - 1) + " " : "";
    return withoutCourtesy(before) + participant.get().name();
  }

  /** "his sentence" becomes "[Juan Lopez]'s sentence". */
  private String possessed(Parsed parsed, int chunk, NounPhrase phrase, String otherwise) {
    Chunk noun = parsed.chunks().get(chunk);
    if (!ArticleNames.isPersonal(parsed.words().get(noun.first()).norm())
        || noun.first() == noun.last()) {
      return otherwise;
    }
    return participants
        .possessor(parsed, chunk, Role.OTHER)
        .map(p -> "[" + p.name() + "]'s " + withoutTimes(parsed, phrase.first(), noun.last()))
        .orElse(otherwise);
  }

  private static String withoutCourtesy(String before) {
    return COURTESY.matcher(before).replaceFirst("");
  }
}
