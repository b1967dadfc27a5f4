package org.timeline4j.event;

import java.util.Objects;

/**
 * What the text ties an event to.
 *
 * @param target whether {@code index} counts temporal expressions or event mentions of the article,
 *     or the event is of its news
 * @param index the position in the list of the article's temporal expressions or event mentions; -1
 *     for the publication
 * @param relation how the event stands to it
 * @param carried whether the tie goes back to an earlier clause or sentence ("In 1996 ... He then
 *     ...")
 * @param rule what tied them, in words
 */
public record Anchor(
    Target target, int index, TemporalRelation relation, boolean carried, String rule) {

  /** What an anchor points to. */
  public enum Target {
    /** A temporal expression. */
    TIMEX,
    /** Another event mention. */
    EVENT,
    /**
     * The publication of the article: the event is its news. If it is carried, it is told after the
     * news, and goes by the date on which that was told to have happened.
     */
    PUBLICATION
  }

  /** Checks that nothing is null. */
  public Anchor {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(rule, "rule");
  }
}
