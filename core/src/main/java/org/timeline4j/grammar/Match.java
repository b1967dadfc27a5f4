package org.timeline4j.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.timeline4j.text.Token;

/**
 * Where a pattern matched: the tokens from {@code first} to {@code last}, and what filled its
 * slots.
 */
public final class Match {
  private final List<Token> tokens;
  private final int first;
  private final int end;
  private final @Nullable Node[] children;

  Match(List<Token> tokens, int first, int end, @Nullable Node[] children) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.children = children;
  }

  /**
   * Returns what filled the slot, the first time that the pattern asks for it.
   *
   * @throws IllegalArgumentException if the pattern does not ask for it
   */
  public <T> T get(Slot<T> slot) {
    return get(slot, 0);
  }

  /**
   * Returns what filled the slot, the n-th time that the pattern asks for it, counted from 0.
   *
   * @throws IllegalArgumentException if the pattern does not ask for it so often
   */
  public <T> T get(Slot<T> slot, int n) {
    Node child = child(slot, n);
    if (child == null) {
      throw new IllegalArgumentException(slot + " number " + n + " is not there");
    }
    return child.value(slot);
  }

  /** Returns what filled an optional slot; empty if it was left out. */
  public <T> Optional<T> maybe(Slot<T> slot) {
    return find(slot, 0).map(node -> node.value(slot));
  }

  /**
   * Returns the node that filled the slot the n-th time, counted from 0; empty if there is none.
   */
  public Optional<Node> find(Slot<?> slot, int n) {
    return Optional.ofNullable(child(slot, n));
  }

  private @Nullable Node child(Slot<?> slot, int n) {
    int seen = 0;
    for (Node child : children) {
      if (child != null && child.slot() == slot && seen++ == n) {
        return child;
      }
    }
    return null;
  }

  /** Tells whether the match holds this word, outside of its slots or within. */
  public boolean hasWord(String norm) {
    for (int i = first; i < end; i++) {
      if (tokens.get(i).norm().equals(norm)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of the first token in its sentence. */
  public int first() {
    return first;
  }

  /** Returns the n-th token of the match, from 0. */
  public Token token(int n) {
    return tokens.get(first + n);
  }

  /** Returns the number of tokens. */
  public int size() {
    return end - first;
  }

  /** Tells whether the match begins with the word. */
  public boolean startsWith(String norm) {
    return token(0).norm().equals(norm);
  }

  /** Returns the token that stands n places before the match, from 1; empty before the sentence. */
  public Optional<Token> before(int n) {
    return first - n >= 0 ? Optional.of(tokens.get(first - n)) : Optional.empty();
  }

  /** Returns the token that stands n places after the match, from 1; empty after the sentence. */
  public Optional<Token> after(int n) {
    return end + n - 1 < tokens.size() ? Optional.of(tokens.get(end + n - 1)) : Optional.empty();
  }

  /** Tells whether the word stands right before the match. */
  public boolean isAfter(String norm) {
    return first > 0 && tokens.get(first - 1).norm().equals(norm);
  }

  /** Tells whether the word stands right after the match. */
  public boolean isBefore(String norm) {
    return end < tokens.size() && tokens.get(end).norm().equals(norm);
  }

  /** Returns what filled each place; null where it is a word. */
  @Nullable Node[] children() {
    return children;
  }
}
