package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Tense;
import org.timeline4j.text.Part;

/**
 * A noun that takes up what its article has told, without saying again to whom it happened: "the
 * blast", "the deadly blast".
 */
final class BareNoun {

  private static final Set<String> DEFINITE = WordFile.words("noun", "definite");

  /** What follows says which one is meant, so that it need not have been told before. */
  private static final Set<String> GOES_ON = WordFile.words("noun", "says which");

  /** What stands before a noun for one that is none of those told. */
  private static final Set<String> OTHER = WordFile.words("noun", "other");

  /** At most so many words stand between "the" and the noun. */
  private static final int WORDS_BETWEEN = 2;

  private BareNoun() {}

  /** Tells whether the mention is such a noun. */
  static boolean is(Telling telling) {
    if (!isUnaccompanied(telling) || !endsPhrase(telling)) {
      return false;
    }
    List<String> before = before(telling);
    int determiner = determinerAt(before);
    return determiner >= 0
        && before.subList(Math.max(0, determiner - WORDS_BETWEEN), determiner).stream()
            .noneMatch(Kinds::isOfWhatIsNotYet);
  }

  /** Tells whether the first, such a noun, takes up the second, a noun that names nobody either. */
  static boolean takesUp(Telling noun, Telling told) {
    return told.mention().tense() == Tense.NONE
        && noun.article().id().equals(told.article().id())
        && told.mention().participants().stream().noneMatch(BareNoun::isPartner)
        && isOneOf(noun, told)
        && isBefore(told, noun);
  }

  private static boolean isOneOf(Telling noun, Telling told) {
    return !told.isPlural() && !isOther(told) && isDescribed(noun, told);
  }

  /** "An older slide", "another strike": not the one that the article goes on to speak of. */
  private static boolean isOther(Telling told) {
    List<String> words = before(told);
    return told.mention().tense() == Tense.NONE
        && words.subList(Math.max(0, words.size() - WORDS_BETWEEN), words.size()).stream()
            .anyMatch(OTHER::contains);
  }

  private static boolean isPartner(Participant participant) {
    return participant.role() == Role.AGENT || participant.role() == Role.PATIENT;
  }

  /**
   * Returns the mentions of one article, each such noun with those to whom it happened, if all of
   * its kind that was told before happened to the same.
   *
   * @param tellings in the order of the article
   */
  static List<Telling> resolved(List<Telling> tellings) {
    Map<String, Optional<Telling>> told = new HashMap<>();
    ImmutableList.Builder<Telling> resolved = ImmutableList.builder();
    List<Set<String>> before = new ArrayList<>();
    for (Telling telling : tellings) {
      Set<String> kinds = telling.cast().kinds();
      if (is(telling)) {
        Telling noun = narrowed(telling, before);
        resolved.add(antecedent(noun, told).map(one -> with(noun, one)).orElse(noun));
      } else {
        resolved.add(telling);
        if (telling.mention().participants().stream().anyMatch(BareNoun::isPartner)) {
          for (String kind : kinds) {
            told.merge(kind, Optional.of(telling), (one, other) -> only(one, telling, kind));
          }
        }
      }
      before.add(kinds);
    }
    return resolved.build();
  }

  /**
   * "The disaster": of the kinds that the article has told before, of what brought it rather than
   * of the collapse that it brought.
   */
  private static Telling narrowed(Telling noun, List<Set<String>> before) {
    Set<String> kinds = noun.cast().kinds();
    if (!Kinds.isOfAny(noun.mention())) {
      return noun;
    }
    Set<String> told = new TreeSet<>();
    before.forEach(earlier -> told.addAll(Kinds.shared(kinds, earlier)));
    Set<String> causes = Kinds.causes(told);
    Set<String> meant = causes.isEmpty() ? told : causes;
    return meant.isEmpty()
        ? noun
        : noun.ofKinds(
            ImmutableSet.<String>builder().add(noun.mention().lemma()).addAll(meant).build());
  }

  /**
   * Returns what stands for both if they can be one event; empty if not, or if it was so before.
   */
  private static Optional<Telling> only(Optional<Telling> told, Telling next, String kind) {
    return told.filter(
        before ->
            !Contradictions.between(before, next)
                && DateAgreement.of(before.dated(), next.dated(), true) != DateAgreement.APART
                && Agreement.of(before, next, Set.of(kind)).findFirst().isPresent());
  }

  private static Optional<Telling> antecedent(Telling noun, Map<String, Optional<Telling>> told) {
    List<Optional<Telling>> before =
        noun.cast().kinds().stream().filter(told::containsKey).map(told::get).distinct().toList();
    return before.size() == 1 ? before.get(0).filter(one -> isOneOf(noun, one)) : Optional.empty();
  }

  private static Telling with(Telling noun, Telling told) {
    Cast cast = told.cast();
    List<Participant> participants =
        Stream.concat(
                noun.mention().participants().stream(),
                told.mention().participants().stream().filter(p -> p.role() == cast.themeRole()))
            .distinct()
            .toList();
    EventMention full =
        EventMention.builder().from(noun.mention()).participants(participants).build();
    return noun.of(noun.dated().of(full)).ofKinds(noun.cast().kinds());
  }

  private static boolean isUnaccompanied(Telling telling) {
    EventMention mention = telling.mention();
    return mention.tense() == Tense.NONE
        && mention.part() == Part.TEXT
        && mention.phrases().isEmpty()
        && !Kinds.isLasting(mention)
        && !telling.isPlural()
        && mention.participants().stream().noneMatch(BareNoun::isPartner);
  }

  private static boolean isBefore(Telling told, Telling noun) {
    return told.isHeadline() || told.mention().trigger().start() < noun.mention().trigger().start();
  }

  /** "The hotel blast" takes up a blast of whose sentence a hotel is part. */
  private static boolean isDescribed(Telling noun, Telling told) {
    List<String> words = before(noun);
    String sentence = told.sentence().toLowerCase(Locale.ROOT);
    return words.subList(determinerAt(words) + 1, words.size()).stream()
        .allMatch(sentence::contains);
  }

  private static int determinerAt(List<String> words) {
    for (int i = words.size() - 1; i >= 0 && i >= words.size() - 1 - WORDS_BETWEEN; i--) {
      if (DEFINITE.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the words of the sentence before the noun, in lower case. */
  private static List<String> before(Telling telling) {
    String text = telling.article().part(telling.mention().part());
    int end = telling.mention().trigger().start();
    return end > text.length()
        ? List.of()
        : Letters.words(
            text.substring(telling.mention().sentence().start(), end).toLowerCase(Locale.ROOT));
  }

  private static boolean endsPhrase(Telling telling) {
    String text = telling.article().part(telling.mention().part());
    int end = telling.mention().trigger().end();
    if (end > text.length()) {
      return false;
    }
    List<String> after = Letters.words(text.substring(end, Math.min(text.length(), end + 20)));
    return after.isEmpty() || !GOES_ON.contains(after.get(0)) || isDatedBehind(telling, text);
  }

  /** "The train crash [of November 6]": what says which one is its date. */
  private static boolean isDatedBehind(Telling telling, String text) {
    int end = telling.mention().trigger().end();
    return telling
        .dated()
        .words()
        .filter(words -> words.part() == telling.mention().part())
        .map(words -> words.span().start())
        .filter(start -> start > end && start <= text.length())
        .filter(start -> Letters.words(text.substring(end, start)).size() == 1)
        .isPresent();
  }
}
