package org.timeline4j.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.timeline4j.text.Token;

/**
 * All readings of one stretch of tokens, filled from right to left: when a position is worked on,
 * whatever begins further right is complete, so only readings that begin here can still be missing:
 * each that is found is in turn tried as the beginning of longer ones.
 *
 * <p>A reading is at most {@link #LONGEST} tokens long, which keeps the work linear in the length
 * of the stretch.
 */
final class Chart {
  private static final int LONGEST = 20;

  private final Grammar grammar;
  private final List<Token> tokens;
  private final int from;
  private final int end;
  private final int[] words;
  private final List<List<Node>> startingAt;

  /** What fills the slots of the production that is being tried; null elsewhere. */
  private final @Nullable Node[] children;

  /**
   * Reads the tokens from {@code from} to {@code end}.
   *
   * @param words the numbers of all tokens of the sentence
   */
  Chart(Grammar grammar, List<Token> tokens, int[] words, int from, int end) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.words = words;
    this.from = from;
    this.end = end;
    this.children = new Node[grammar.longestProduction()];
    this.startingAt = new ArrayList<>(end - from);
    for (int i = from; i < end; i++) {
      startingAt.add(new ArrayList<>());
    }
    for (int start = end - 1; start >= from; start--) {
      fill(start);
    }
  }

  /** Adds the readings of a slot, from the left the longest. */
  void select(int slotId, List<Node> out) {
    int nothing = grammar.idOf(Rule.NOTHING);
    int start = from;
    while (start < end) {
      Node best = null;
      for (Node node : startingAt.get(start - from)) {
        if ((node.slotId() == slotId || node.slotId() == nothing)
            && isBetter(node, best, nothing)) {
          best = node;
        }
      }
      if (best == null) {
        start++;
      } else {
        if (best.slotId() == slotId) {
          out.add(best);
        }
        start = best.end();
      }
    }
  }

  private static boolean isBetter(Node node, @Nullable Node best, int nothing) {
    if (best == null || node.end() != best.end()) {
      return best == null || node.end() > best.end();
    }
    if (node.isPreferred() != best.isPreferred()) {
      return node.isPreferred();
    }
    if ((node.slotId() == nothing) != (best.slotId() == nothing)) {
      return node.slotId() == nothing;
    }
    return node.priority() < best.priority();
  }

  private void fill(int start) {
    Token token = tokens.get(start);
    if (token.kind() == Token.Kind.NUMBER) {
      grammar.shapes().forEach(shape -> read(shape, token, start));
    }
    int word = words[start];
    if (word >= 0) {
      extendAll(grammar.startingWithWord(word), start + 1, start);
    }
    List<Node> nodes = startingAt.get(start - from);
    for (int i = 0; i < nodes.size(); i++) { // it grows while it is read
      Node node = nodes.get(i);
      children[0] = node;
      extendAll(grammar.startingWithSlot(node.slotId()), node.end(), start);
      children[0] = null;
    }
  }

  private void extendAll(Openings openings, int at, int start) {
    for (Production production : openings.before(at < end ? words[at] : Grammar.UNKNOWN)) {
      extend(production, 1, at, start);
    }
  }

  private <T> void read(Shape<T> shape, Token token, int start) {
    Optional<T> value = shape.reader().apply(token);
    value.ifPresent(
        read ->
            add(
                new Node(
                    shape.name(),
                    0,
                    false,
                    shape.makes(),
                    grammar.idOf(shape.makes()),
                    start,
                    start + 1,
                    read,
                    new Node[0])));
  }

  private void extend(Production production, int place, int at, int start) {
    if (place == production.length()) {
      complete(production, start, at);
      return;
    }
    if (at >= end
        || at - start >= LONGEST
        || (production.isGlued(place) && !tokens.get(at - 1).touches(tokens.get(at)))) {
      return;
    }
    if (!production.isSlot(place)) {
      if (words[at] == production.wordAt(place)) {
        extend(production, place + 1, at + 1, start);
      }
      return;
    }
    int slot = production.slotAt(place);
    List<Node> nodes = startingAt.get(at - from);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.slotId() == slot) {
        children[place] = node;
        extend(production, place + 1, node.end(), start);
        children[place] = null;
      }
    }
  }

  private void complete(Production production, int start, int stop) {
    boolean preferred = grammar.isPreferred(production) || Node.isAnyPreferred(children);
    if (stop - start > LONGEST || isKnown(production, preferred, start, stop)) {
      return;
    }
    Rule<?> rule = production.rule();
    @Nullable Node[] kept = Arrays.copyOf(children, production.length());
    Match match = new Match(tokens, start, stop, kept);
    if (rule.guard().test(match)) {
      add(
          new Node(
              rule.name(),
              production.priority(),
              preferred,
              rule.makes(),
              production.slotId(),
              start,
              stop,
              rule.production().apply(match),
              kept));
    }
  }

  private boolean isKnown(Production production, boolean preferred, int start, int stop) {
    for (Node node : startingAt.get(start - from)) {
      if (node.end() == stop
          && node.slotId() == production.slotId()
          && node.priority() <= production.priority()
          && (node.isPreferred() || !preferred)) {
        return true;
      }
    }
    return false;
  }

  private void add(Node node) {
    startingAt.get(node.first() - from).add(node);
  }
}
