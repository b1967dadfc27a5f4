package org.timeline4j.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 units in one part of an article.
 *
 * @param start the first unit, inclusive, not negative
 * @param end the unit after the last one, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the smallest span that covers this one and the other. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Tells whether the other span lies within this one; every span encloses itself. */
  public boolean encloses(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Returns the text that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
