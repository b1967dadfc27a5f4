package org.timeline4j.time;

/**
 * The meaning of a temporal expression, before it is resolved: "the Thursday before", "two years
 * after that".
 */
public sealed interface TimeExpression {

  /** Returns what the expression means, given a reference time. */
  Resolved resolve(ReferenceTime reference);

  /** placeholder until the algebra lands. */
  record Placeholder() implements TimeExpression {
    @Override
    public Resolved resolve(ReferenceTime reference) {
      throw new IllegalStateException();
    }
  }
}
