package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.timeline4j.grammar.Node;
import org.timeline4j.time.TimeExpression;

/**
 * One or several expressions that were read together.
 *
 * @param items the expressions, in text order
 * @param range whether the last ends what the first begins
 */
record TimeReading(List<Item> items, boolean range) {

  /**
   * One expression.
   *
   * @param first its first token
   * @param end the token after its last
   * @param expression what it means
   */
  record Item(int first, int end, TimeExpression expression) {
    Item {
      Objects.requireNonNull(expression, "expression");
    }

    static Item of(Node node, TimeExpression expression) {
      return new Item(node.first(), node.end(), expression);
    }
  }

  TimeReading {
    items = ImmutableList.copyOf(items);
  }

  /** Several times of which each stands for itself: "June 3 and 4". */
  static TimeReading list(Item... items) {
    return new TimeReading(ImmutableList.copyOf(items), false);
  }

  /** The two ends of a range: "from 9 to 11 a.m.". */
  static TimeReading range(Item first, Item last) {
    return new TimeReading(ImmutableList.of(first, last), true);
  }
}
