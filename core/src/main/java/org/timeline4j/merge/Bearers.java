package org.timeline4j.merge;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Reading;

/**
 * Whom the mentions of one article speak of, under full names: "the captain" is whoever is the only
 * one named in the article whom some article calls a captain.
 */
final class Bearers {

  /** What many can be called in one article. */
  private static final Set<String> WIDE = WordFile.words("description", "wide");

  /** Who has an office is not who has the one beside it. */
  private static final Set<String> BESIDE = WordFile.words("description", "beside");

  private static final Set<String> OWNED = WordFile.words("description", "owned");

  private static final Set<String> DEFINITE = WordFile.words("description", "definite");

  private final Article article;
  private final Names names;
  private final ImmutableMap<String, Participant> bearers;
  private final ArticleWords words;

  private Bearers(Article article, Names names, ImmutableMap<String, Participant> bearers) {
    this.article = article;
    this.names = names;
    this.bearers = bearers;
    this.words = new ArticleWords(article);
  }

  static Bearers of(Reading reading, Names names) {
    Map<String, Optional<Participant>> byHead = new LinkedHashMap<>();
    for (EventMention mention : reading.mentions()) {
      for (Participant participant : mention.participants()) {
        if (participant.isNamed() && participant.kind() != Kind.PLACE) {
          Participant full = names.inFull(participant);
          for (String head : names.descriptions(full.name())) {
            byHead.merge(head, Optional.of(full), Bearers::only);
          }
        }
      }
    }
    ImmutableMap.Builder<String, Participant> bearers = ImmutableMap.builder();
    byHead.forEach((head, bearer) -> bearer.ifPresent(b -> bearers.put(head, b)));
    return new Bearers(reading.article(), names, bearers.buildOrThrow());
  }

  private static Optional<Participant> only(
      Optional<Participant> one, Optional<Participant> other) {
    return one.filter(o -> other.filter(p -> p.name().equals(o.name())).isPresent());
  }

  /** Returns the head of a description under which its bearer can be meant; empty if it is none. */
  static Optional<String> head(String description) {
    String head = Phrase.head(description);
    boolean beside = Phrase.isAnyOf(description, BESIDE);
    return head.isEmpty() || beside || WIDE.contains(head) ? Optional.empty() : Optional.of(head);
  }

  /** Returns the mention under full names. */
  Telling tell(DatedMention dated) {
    EventMention mention = dated.mention();
    List<Participant> full =
        mention.participants().stream()
            .map(p -> isCommon(p, mention) ? described(p) : p)
            .map(p -> isName(p, mention) ? names.named(p).orElse(p) : p)
            .map(p -> bearer(p, mention).orElseGet(() -> names.inFull(p)))
            .distinct()
            .toList();
    EventMention named = EventMention.builder().from(mention).participants(full).build();
    return new Telling(article, dated, dated.of(named), words);
  }

  /**
   * "Head of Vodan arrested": a word that begins the sentence and is small elsewhere is no name.
   */
  private boolean isCommon(Participant participant, EventMention mention) {
    return participant.kind() == Kind.NAME && opens(participant, mention) && isSmall(participant);
  }

  /**
   * "Nordvik bought a yard": a word that begins the sentence and is nowhere small may be a name.
   */
  private boolean isName(Participant participant, EventMention mention) {
    return participant.kind() == Kind.DESCRIPTION
        && opens(participant, mention)
        && !isSmall(participant);
  }

  private boolean opens(Participant word, EventMention mention) {
    String name = word.name();
    String text = article.part(mention.part());
    return name.indexOf(' ') < 0
        && mention.sentence().end() <= text.length()
        && mention.sentence().of(text).startsWith(name);
  }

  private boolean isSmall(Participant word) {
    return words.hasSmall(word.name().toLowerCase(Locale.ROOT));
  }

  private static Participant described(Participant participant) {
    return new Participant(
        participant.name(),
        participant.role(),
        Kind.DESCRIPTION,
        participant.quantity(),
        Optional.empty());
  }

  private Optional<Participant> bearer(Participant participant, EventMention mention) {
    if (participant.kind() != Kind.DESCRIPTION || !isDefinite(participant.name(), mention)) {
      return Optional.empty();
    }
    return head(participant.name())
        .filter(head -> participant.name().toLowerCase(Locale.ROOT).endsWith(head))
        .flatMap(head -> Optional.ofNullable(bearers.get(head)))
        .filter(bearer -> mention.participants().stream().noneMatch(p -> isNamed(p, bearer)))
        .map(
            bearer ->
                new Participant(
                    bearer.name(),
                    participant.role(),
                    bearer.kind(),
                    Optional.empty(),
                    Optional.of(participant.name())));
  }

  private boolean isNamed(Participant participant, Participant bearer) {
    return participant.isNamed() && names.inFull(participant).name().equals(bearer.name());
  }

  private boolean isDefinite(String name, EventMention mention) {
    String text = article.part(mention.part());
    return mention.sentence().end() <= text.length()
        && isDefinite(name, mention.sentence().of(text));
  }

  /**
   * Tells whether the name stands in the sentence of the mention behind "the", "his" or the like.
   */
  static boolean isDefinite(String name, Telling telling) {
    return isDefinite(name, telling.sentence());
  }

  /**
   * Tells whether the name stands in the sentence of the mention behind "his", "its" or the like.
   */
  static boolean isOwned(String name, Telling telling) {
    return OWNED.contains(wordBefore(name, telling.sentence()));
  }

  private static boolean isDefinite(String name, String sentence) {
    return DEFINITE.contains(wordBefore(name, sentence));
  }

  private static String wordBefore(String name, String sentence) {
    int at = sentence.indexOf(name);
    String before = at < 0 ? "" : sentence.substring(0, at).strip();
    return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
