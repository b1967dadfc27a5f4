package org.timeline4j.time;

/** The {@code mod} attribute of TIMEX3 (TimeML 1.2.1). */
public enum Modifier {
  /** "more than a decade ago". */
  BEFORE,
  /** "less than a year ago". */
  AFTER,
  /** "no less than a year ago". */
  ON_OR_BEFORE,
  /** "no more than a year ago". */
  ON_OR_AFTER,
  /** "less than two hours". */
  LESS_THAN,
  /** "more than five minutes". */
  MORE_THAN,
  /** "no more than ten days". */
  EQUAL_OR_LESS,
  /** "at least ten days". */
  EQUAL_OR_MORE,
  /** "early March". */
  START,
  /** "mid-2013". */
  MID,
  /** "late last year". */
  END,
  /** "about three years". */
  APPROX;

  /**
   * Returns the modifier of the date that a length with this one leads to: "more than" a year ago
   * is before the time a year ago, "more than" a year later is after it. What does not compare
   * stays.
   *
   * @param back whether the length is counted back
   */
  public Modifier ofDate(boolean back) {
    return switch (this) {
      case LESS_THAN -> back ? AFTER : BEFORE;
      case MORE_THAN -> back ? BEFORE : AFTER;
      case EQUAL_OR_LESS -> back ? ON_OR_AFTER : ON_OR_BEFORE;
      case EQUAL_OR_MORE -> back ? ON_OR_BEFORE : ON_OR_AFTER;
      default -> this;
    };
  }
}
