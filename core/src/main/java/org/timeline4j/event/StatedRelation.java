package org.timeline4j.event;

import java.util.Objects;

/**
 * How an article relates an event to another one of the same timeline, in words and not by dates:
 * "left the country after his release".
 *
 * @param relation how this event stands to the other
 * @param event the id of the other event
 * @param article the id of the article that says so, the first of them
 * @param rule what tied the two, in words
 */
public record StatedRelation(TemporalRelation relation, String event, String article, String rule) {

  /** Checks that nothing is null. */
  public StatedRelation {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(rule, "rule");
  }
}
