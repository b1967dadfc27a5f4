package org.timeline4j.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.timeline4j.grammar.Derivation;

/** One event, with everything that any article says of it. Immutable and thread-safe. */
@Value.Immutable
public abstract class Event {
  Event() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A hash of the first evidence: article, trigger, the expression that dates it, patient. It stays
   * the same when other articles are added behind the first.
   */
  public abstract String id();

  /** When it took place. */
  public abstract When when();

  /** What happened, in a line that needs no article beside it. */
  public abstract String summary();

  /** What kinds of happening it is; the first one leads, at least one. */
  public abstract List<EventType> types();

  /** What the articles tell it as. */
  public abstract Status status();

  /** Who and what took part. */
  public abstract List<Participant> participants();

  /** Where it took place. */
  public abstract Optional<String> place();

  /** What the articles say, in the order of the articles and of their text; at least one. */
  public abstract List<Evidence> evidence();

  /** Where the articles disagree. */
  public abstract List<Conflict> conflicts();

  /** Ties to other events of the same timeline. */
  public abstract List<Link> links();

  /** How articles relate it to other events of the same timeline, beside what the dates tell. */
  public abstract List<StatedRelation> relations();

  /** Why it is in no usable place on the time line, in one sentence; empty for a dated event. */
  public abstract Optional<String> undated();

  /** Why these mentions are one event with this date. */
  public abstract Derivation why();

  /** What kind of happening it is above all. */
  public EventType type() {
    return types().get(0);
  }

  /** Returns {@link #why()} as indented lines: which words, which rule, which reference date. */
  public String explain() {
    return why().explain();
  }

  /** Builds an event. Not thread-safe. */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
