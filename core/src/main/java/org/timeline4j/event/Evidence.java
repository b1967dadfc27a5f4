package org.timeline4j.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.timex.Timex;

/**
 * What one sentence of one article says of an event: who says so, and why that date. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Evidence {
  Evidence() {}

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id of the article. */
  public abstract String article();

  /** The part of the article that the spans count in. */
  public abstract Part part();

  /** Where the quote stands. */
  public abstract Span span();

  /** The words of the sentence, verbatim. */
  public abstract String quote();

  /** The word that names the event. */
  public abstract Span trigger();

  /** The temporal expression that dates the event here; empty if the sentence does not date it. */
  public abstract Optional<Timex> timex();

  /** What the text tells the event as. */
  public abstract Status status();

  /** Who claims it, where the text names somebody. */
  public abstract Optional<String> claimedBy();

  /** Why this date for this event. */
  public abstract Derivation why();

  /** Builds evidence. Not thread-safe. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
