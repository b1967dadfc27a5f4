package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.timeline4j.text.Token;

/**
 * Words that were read: which tokens, by which rule, from which parts, and the value. Immutable if
 * the value is.
 */
public final class Node {
  private final String rule;
  private final int priority;
  private final boolean preferred;
  private final Slot<?> slot;
  private final int slotId;
  private final int first;
  private final int end;
  private final Object value;
  private final @Nullable Node[] children;

  Node(
      String rule,
      int priority,
      boolean preferred,
      Slot<?> slot,
      int slotId,
      int first,
      int end,
      Object value,
      @Nullable Node[] children) {
    this.rule = rule;
    this.priority = priority;
    this.preferred = preferred;
    this.slot = slot;
    this.slotId = slotId;
    this.first = first;
    this.end = end;
    this.value = value;
    this.children = children;
  }

  static Node of(Production production, boolean preferred, Match match) {
    Rule<?> rule = production.rule();
    return new Node(
        rule.name(),
        production.priority(),
        preferred,
        rule.makes(),
        production.slotId(),
        match.first(),
        match.first() + match.size(),
        rule.production().apply(match),
        match.children());
  }

  /** Returns the name of the rule that read the words. */
  public String rule() {
    return rule;
  }

  /** Returns the slot that the words fill. */
  public Slot<?> slot() {
    return slot;
  }

  /** Returns the number of the first token in its sentence. */
  public int first() {
    return first;
  }

  /** Returns the number after the last token. */
  public int end() {
    return end;
  }

  /**
   * Returns the value.
   *
   * @throws IllegalArgumentException if the words fill another slot
   */
  @SuppressWarnings("unchecked") // the rule that filled the slot has its type
  public <T> T value(Slot<T> asked) {
    if (asked != slot) {
      throw new IllegalArgumentException("this fills " + slot + ", not " + asked);
    }
    return (T) value;
  }

  /**
   * Returns how the words were read, as a tree, which is made when it is asked for: it keeps no
   * more of the sentence than these words.
   *
   * @param tokens the tokens of the sentence
   * @param conclusion the text for a value
   */
  public Derivation derivation(List<Token> tokens, Function<Object, String> conclusion) {
    List<Token> own = ImmutableList.copyOf(tokens.subList(first, end));
    return Derivation.whenAsked(() -> derivation(own, first, conclusion));
  }

  /** Returns the tree; the tokens begin with the one of the given number. */
  private Derivation derivation(List<Token> tokens, int from, Function<Object, String> conclusion) {
    List<Derivation> premises = new ArrayList<>();
    for (Node child : children) {
      if (child != null) {
        premises.add(child.derivation(tokens, from, conclusion));
      }
    }
    String quote = quote(tokens, first - from, end - from);
    return Derivation.of(rule, quote, conclusion.apply(value), premises);
  }

  /**
   * Returns the words from one token to another, with a space where something stood between two.
   */
  public static String quote(List<Token> tokens, int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first && !tokens.get(i - 1).touches(tokens.get(i))) {
        out.append(' ');
      }
      out.append(tokens.get(i).text());
    }
    return out.toString();
  }

  int priority() {
    return priority;
  }

  /**
   * Tells whether a preferred rule made it or one of its parts; see {@link Grammar#of(List, List,
   * List, java.util.Set)}.
   */
  public boolean isPreferred() {
    return preferred;
  }

  static boolean isAnyPreferred(@Nullable Node[] nodes) {
    for (Node node : nodes) {
      if (node != null && node.preferred) {
        return true;
      }
    }
    return false;
  }

  int slotId() {
    return slotId;
  }
}
