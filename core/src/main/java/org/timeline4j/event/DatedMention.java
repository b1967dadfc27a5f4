package org.timeline4j.event;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

/**
 * An event mention with its date, or with the reason why it has none.
 *
 * @param mention the mention
 * @param when the date or the bounds
 * @param words the temporal expression that dates it, as the text says it; empty if none does
 * @param timex the same expression resolved; present exactly if {@code words} is
 * @param estimate about when it took place, if the text gives no date but tells it as news; a guess
 *     that counts for an event only if nothing dates that, and never decides which mentions are one
 * @param undated why it has no usable date, in one sentence; empty if it has one
 * @param why why this date for this event
 */
public record DatedMention(
    EventMention mention,
    When when,
    Optional<TimexMention> words,
    Optional<Timex> timex,
    Optional<When> estimate,
    Optional<String> undated,
    Derivation why) {

  /** The dates in use: articles tell of the same days over and over, so each is kept once. */
  private static final Interner<When> DATES = Interners.newWeakInterner();

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if only one of {@code words} and {@code timex} is present
   */
  public DatedMention {
    Objects.requireNonNull(mention, "mention");
    when = DATES.intern(Objects.requireNonNull(when, "when"));
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(timex, "timex");
    Objects.requireNonNull(estimate, "estimate");
    Objects.requireNonNull(undated, "undated");
    Objects.requireNonNull(why, "why");
    if (words.isPresent() != timex.isPresent()) {
      throw new IllegalArgumentException("words and timex come together");
    }
  }

  /** Returns the same with another mention of the same words, date and reasons. */
  public DatedMention of(EventMention other) {
    return new DatedMention(other, when, words, timex, estimate, undated, why);
  }
}
