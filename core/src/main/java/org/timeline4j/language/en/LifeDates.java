package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Span;

/**
 * Finds the birth and the death that two dates in parentheses behind the name of a person stand
 * for: "Anna Berg (1901-1985)", "Omar Lund (March 3, 1901 - May 2, 1985)". Years that are too few
 * or too many for a life, and those of who holds an office, may be of something else.
 */
final class LifeDates {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 115;
  private static final int YEAR_DIGITS = 4;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  /** Who is told of with the years of a reign or a term. */
  private static final Set<String> IN_OFFICE =
      Set.of(
          "king",
          "queen",
          "emperor",
          "empress",
          "tsar",
          "pope",
          "sultan",
          "shah",
          "emir",
          "president",
          "chancellor",
          "minister",
          "premier",
          "chairman",
          "governor",
          "mayor",
          "bishop",
          "archbishop",
          "director",
          "editor",
          "coach");

  private LifeDates() {}

  /** Returns the births and deaths that a sentence tells so. */
  static List<EventMention> of(Parsed parsed, Participants participants) {
    List<EventMention> mentions = new ArrayList<>();
    for (int k = 1; k + 4 < parsed.chunks().size(); k++) {
      int birth = k + 1;
      if (isLife(parsed, k)) {
        participants
            .participant(parsed, k - 1, Role.PATIENT)
            .filter(p -> p.kind() == Kind.PERSON && p.isNamed())
            .ifPresent(
                who -> {
                  mentions.add(mention(parsed, birth, who, "bear", "Life.Be-Born", " was born"));
                  mentions.add(mention(parsed, birth + 2, who, "die", "Life.Die", " died"));
                });
      }
    }
    return mentions;
  }

  /** A name, a parenthesis, two dates as far apart as a life is long, and nothing else in it. */
  private static boolean isLife(Parsed parsed, int open) {
    boolean framed =
        parsed.is(open - 1, Chunk.Kind.NOUN)
            && parsed.head(open - 1).is(PartOfSpeech.PROPN)
            && parsed.norm(open).equals("(")
            && parsed.is(open + 1, Chunk.Kind.TIME)
            && DASHES.contains(parsed.norm(open + 2))
            && parsed.is(open + 3, Chunk.Kind.TIME)
            && parsed.norm(open + 4).equals(")");
    if (!framed || isInOffice(parsed, open - 1)) {
      return false;
    }
    int birth = year(parsed, open + 1);
    int death = year(parsed, open + 3);
    return birth > 0 && death - birth >= SHORTEST && death - birth <= LONGEST;
  }

  private static boolean isInOffice(Parsed parsed, int noun) {
    Chunk chunk = parsed.chunks().get(noun);
    return IntStream.rangeClosed(chunk.first(), chunk.last())
        .anyMatch(i -> IN_OFFICE.contains(parsed.word(i)));
  }

  /** The year that ends a date; 0 if none does. */
  private static int year(Parsed parsed, int time) {
    String last = parsed.word(parsed.chunks().get(time).last());
    boolean year = last.length() == YEAR_DIGITS && last.chars().allMatch(Character::isDigit);
    return year ? Integer.parseInt(last) : 0;
  }

  private static EventMention mention(
      Parsed parsed, int time, Participant who, String lemma, String type, String told) {
    Chunk date = parsed.chunks().get(time);
    return EventMention.builder()
        .part(parsed.sentence().part())
        .sentence(parsed.sentence().span())
        .triggers(
            ImmutableList.of(
                new Span(
                    parsed.words().get(date.first()).token().span().start(),
                    parsed.words().get(date.last()).token().span().end())))
        .lemma(lemma)
        .types(ImmutableList.of(new EventType(type)))
        .eventClass(EventClass.OCCURRENCE)
        .status(Status.HAPPENED)
        .participants(ImmutableList.of(who))
        .anchor(
            Anchor.timex(
                parsed.times().timex(date.first()), TemporalRelation.DURING, Anchor.OF_LIFE))
        .summary(who.name() + told)
        .build();
  }
}
