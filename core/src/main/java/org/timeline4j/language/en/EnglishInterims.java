package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Token;
import org.timeline4j.time.LengthOfTime;
import org.timeline4j.time.Repeated;
import org.timeline4j.time.TimeExpression.Dependency;
import org.timeline4j.timex.Interim;
import org.timeline4j.timex.TimexMention;

/**
 * What the main clauses between the date told last and a day or month without its year tell of the
 * present: "since then he has lived in Oslo", "she is now a teacher", "he has denied it". What is
 * quoted or stands in a relative clause tells nothing. Each word is looked at once.
 */
final class EnglishInterims {
  private static final ImmutableSet<String> HAVE = ImmutableSet.of("has", "have", "'ve");
  private static final ImmutableSet<String> IS = ImmutableSet.of("is", "are", "has", "have");
  private static final ImmutableSet<String> NOW =
      ImmutableSet.of("now", "today", "currently", "nowadays", "still");
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "which", "that", "whose", "whom", "where", "what", "if", "as");
  private static final ImmutableSet<String> SPEECH =
      ImmutableSet.of("\"", "``", "''", "“", "”", "‘");

  /** Words between "now" and the verb of its clause. */
  private static final int BESIDE = 2;

  /** Words between a relative pronoun and the verb of its clause. */
  private static final int IN_CLAUSE = 4;

  private static final int SHORTEST_VERB = 4;

  private final List<TimexMention> told = new ArrayList<>();
  private Interim interim = Interim.PAST;

  private EnglishInterims() {}

  /** Returns the mentions, those of days and months without a year with what is told before. */
  static List<TimexMention> with(List<Sentence> sentences, List<TimexMention> mentions) {
    int first = Iterables.indexOf(mentions, EnglishInterims::isNamed);
    if (first < 0 || mentions.stream().skip(first).noneMatch(EnglishInterims::isBare)) {
      return mentions;
    }
    EnglishInterims text = new EnglishInterims();
    int next = 0;
    for (Sentence sentence : sentences) {
      int from = next;
      while (next < mentions.size() && isIn(mentions.get(next), sentence)) {
        next++;
      }
      text.read(sentence, mentions.subList(from, next));
    }
    text.told.addAll(mentions.subList(next, mentions.size()));
    return ImmutableList.copyOf(text.told);
  }

  private static boolean isIn(TimexMention mention, Sentence sentence) {
    return mention.part() == sentence.part()
        && mention.span().start() < sentence.tokens().get(sentence.tokens().size() - 1).end();
  }

  private static boolean isBare(TimexMention mention) {
    return mention.expression().dependencies().contains(Dependency.STORY_LINE);
  }

  /** Tells whether it is a date with its year. */
  private static boolean isNamed(TimexMention mention) {
    return mention.expression().dependencies().isEmpty()
        && !(mention.expression() instanceof LengthOfTime)
        && !(mention.expression() instanceof Repeated);
  }

  private void read(Sentence sentence, List<TimexMention> mentions) {
    List<Token> tokens = sentence.tokens();
    boolean tells =
        sentence.part() == Part.TEXT
            && tokens.stream().map(Token::norm).noneMatch(SPEECH::contains);
    VerbSigns signs = new VerbSigns(tokens);
    boolean perfect = false;
    boolean since = false;
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      while (next < mentions.size() && mentions.get(next).span().start() <= tokens.get(i).start()) {
        boolean sinceDate = perfect && signs.norm(i - 1).equals("since");
        told(mentions.get(next), sinceDate ? Interim.PRESENT : Interim.PAST);
        next++;
      }
      String norm = tokens.get(i).norm();
      if (tells && HAVE.contains(norm)) {
        perfect |= !isRelative(signs, i) && (since || signs.at(i).isPresent());
      } else if (tells && norm.equals("since")) {
        since |= isSinceThen(signs, i);
      } else if (tells && NOW.contains(norm) && isNow(signs, i)) {
        interim = Interim.PRESENT;
      }
      if (perfect && interim != Interim.PRESENT) {
        interim = since ? Interim.PRESENT : Interim.PERFECT;
      }
    }
    told.addAll(mentions.subList(next, mentions.size()));
  }

  private void told(TimexMention mention, Interim behind) {
    told.add(isBare(mention) ? mention.behind(interim) : mention);
    if (isBare(mention) || isNamed(mention)) {
      interim = behind;
    }
  }

  /** "Since then he has", "has since lived", "has been closed ever since". */
  private static boolean isSinceThen(VerbSigns signs, int since) {
    return signs.norm(since + 1).equals("then")
        || signs.norm(since - 1).equals("ever")
        || HAVE.contains(signs.norm(since - 1));
  }

  /** "Is now a teacher", "today it is a club", "still lives there"; not "which is now a club". */
  private static boolean isNow(VerbSigns signs, int now) {
    String next = signs.norm(now + 1);
    if (next.length() >= SHORTEST_VERB && next.endsWith("s")) {
      return !isRelative(signs, now);
    }
    for (int i = now - BESIDE; i <= now + BESIDE; i++) {
      if (IS.contains(signs.norm(i))) {
        return !isRelative(signs, i);
      }
    }
    return false;
  }

  private static boolean isRelative(VerbSigns signs, int verb) {
    for (int i = verb - 1; i >= verb - IN_CLAUSE; i--) {
      if (RELATIVE.contains(signs.norm(i))) {
        return true;
      }
    }
    return false;
  }
}
