package org.timeline4j.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;

/** An event as one sentence tells it; not yet dated. Immutable and thread-safe. */
@Value.Immutable
public abstract class EventMention {
  EventMention() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The part of the article that it stands in. */
  public abstract Part part();

  /** The sentence, which is what evidence quotes. */
  public abstract Span sentence();

  /** The words that name the event, at least one: "killed", or "kidnapped" and "killed". */
  public abstract List<Span> triggers();

  /** The lemma of the first trigger. */
  public abstract String lemma();

  /**
   * What kind of happening each trigger names, in the order of the triggers without repetition; at
   * least one.
   */
  public abstract List<EventType> types();

  /** The TimeML class. */
  public abstract EventClass eventClass();

  /** The tense. */
  @Value.Default
  public Tense tense() {
    return Tense.NONE;
  }

  /** The aspect. */
  @Value.Default
  public Aspect aspect() {
    return Aspect.NONE;
  }

  /** The polarity. */
  @Value.Default
  public Polarity polarity() {
    return Polarity.POS;
  }

  /** The modal word, such as "could"; empty if there is none. */
  public abstract Optional<String> modality();

  /** What the text tells it as. */
  public abstract Status status();

  /** Who claims it, where the status rests on a claim or the text names its source. */
  public abstract Optional<String> claimedBy();

  /** Who and what took part, in text order within each role. */
  public abstract List<Participant> participants();

  /** Where it took place. */
  public abstract Optional<String> place();

  /** Lemmas of the nouns that go with it, for telling events without named participants apart. */
  public abstract Set<String> keywords();

  /**
   * The lemma of the first trigger with each word that may make another verb of it: "step down",
   * "find guilty", "win election", "go on trial". Empty for a noun.
   */
  public abstract Set<String> phrases();

  /**
   * Whether it only completes the verb that tells the same event: "strike" in "went on strike on
   * Monday".
   */
  @Value.Default
  public boolean completesVerb() {
    return false;
  }

  /**
   * Whether it is a phase of what its subject or object names, so that nothing else tells when that
   * began or ended: "the strike began on Monday", "the police ended the search".
   */
  @Value.Default
  public boolean phase() {
    return false;
  }

  /**
   * Whether its summary says enough to stand by itself: not "They left", where the text does not
   * say who left, nor "his sentence", a noun without a date beside the verb of which it is the
   * subject or object.
   */
  @Value.Default
  public boolean standsAlone() {
    return true;
  }

  /** What the text ties it to in time. */
  public abstract Optional<Anchor> anchor();

  /**
   * How the text relates it to other events of the article, in words such as "after", whether or
   * not that dates it.
   */
  public abstract List<Anchor> related();

  /** What happened, in a line that needs no article beside it. */
  public abstract String summary();

  /** The span of the first trigger. */
  public Span trigger() {
    return triggers().get(0);
  }

  /** What kind of happening the first trigger names. */
  public EventType type() {
    return types().get(0);
  }

  /** Builds an event mention. Not thread-safe. */
  public static final class Builder extends ImmutableEventMention.Builder {
    Builder() {}
  }
}
