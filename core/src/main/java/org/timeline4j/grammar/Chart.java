package org.timeline4j.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
  private static final List<Node> NO_NODES = List.of();
  private static final Node[] NO_CHILDREN = {};
  private static final Comparator<Ending> IN_ORDER =
      Comparator.comparingInt(ending -> ending.production().order());

  private final Grammar grammar;
  private final List<Token> tokens;
  private final int from;
  private final int end;
  private final int[] words;
  private final List<List<Node>> startingAt;

  /** What fills the slots on the way through the tree; null where it goes by words. */
  private final @Nullable Node[] children;

  /** The productions that match from the place that is worked on. */
  private final List<Ending> endings = new ArrayList<>();

  /** A production and where it matches. */
  private record Ending(Production production, Match match) {}

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
    this.children = new Node[LONGEST];
    this.startingAt = new ArrayList<>(Collections.nCopies(end - from, NO_NODES));
    for (int start = end - 1; start >= from; start--) {
      fill(start);
    }
  }

  /** Adds the readings of a slot, from the left the longest. */
  void select(Slot<?> target, List<Node> out) {
    int start = from;
    while (start < end) {
      Node best = null;
      for (Node node : startingAt.get(start - from)) {
        if ((node.slot() == target || isNegative(node)) && isBetter(node, best)) {
          best = node;
        }
      }
      if (best == null) {
        start++;
      } else {
        if (best.slot() == target) {
          out.add(best);
        }
        start = best.end();
      }
    }
  }

  private static boolean isBetter(Node node, @Nullable Node best) {
    if (best == null || node.end() != best.end()) {
      return best == null || node.end() > best.end();
    }
    if (node.isPreferred() != best.isPreferred()) {
      return node.isPreferred();
    }
    if (isNegative(node) != isNegative(best)) {
      return isNegative(node);
    }
    return node.priority() < best.priority();
  }

  private static boolean isNegative(Node node) {
    return node.slot() == Rule.NOTHING;
  }

  private void fill(int start) {
    Token token = tokens.get(start);
    if (token.kind() == Token.Kind.NUMBER) {
      for (Grammar.Numbered<?> shape : grammar.shapes()) {
        read(shape, token, start);
      }
    }
    followWord(grammar.tree(), false, 0, start, start);
    complete(start);
    List<Node> nodes = startingAt.get(start - from);
    for (int i = 0; i < nodes.size(); i++) { // it grows while it is read
      followNode(grammar.tree(), nodes.get(i), false, 0, start);
      complete(start);
    }
  }

  private <T> void read(Grammar.Numbered<T> numbered, Token token, int start) {
    Shape<T> shape = numbered.shape();
    Optional<T> value = shape.reader().apply(token);
    if (value.isPresent()) {
      add(
          new Node(
              shape.name(),
              0,
              false,
              shape.makes(),
              numbered.slotId(),
              start,
              start + 1,
              value.get(),
              NO_CHILDREN));
    }
  }

  /** Notes what ends here, and goes on with the token at this place and all that begins there. */
  private void follow(PrefixTree tree, int depth, int at, int start) {
    for (Production production : tree.ending()) {
      Match match = new Match(tokens, start, at, Arrays.copyOf(children, depth));
      endings.add(new Ending(production, match));
    }
    if (at < end && at - start < LONGEST && tree.goesOn()) {
      step(tree, false, depth, at, start);
      if (tree.isGluing() && tokens.get(at - 1).touches(tokens.get(at))) {
        step(tree, true, depth, at, start);
      }
    }
  }

  private void step(PrefixTree tree, boolean glued, int depth, int at, int start) {
    followWord(tree, glued, depth, at, start);
    List<Node> nodes = startingAt.get(at - from);
    for (int i = 0; i < nodes.size(); i++) {
      followNode(tree, nodes.get(i), glued, depth, start);
    }
  }

  private void followWord(PrefixTree tree, boolean glued, int depth, int at, int start) {
    PrefixTree next = words[at] < 0 ? null : tree.after(PrefixTree.word(words[at], glued));
    if (next != null) {
      follow(next, depth + 1, at + 1, start);
    }
  }

  private void followNode(PrefixTree tree, Node node, boolean glued, int depth, int start) {
    PrefixTree next = tree.after(PrefixTree.slot(node.slotId(), glued));
    if (next != null) {
      children[depth] = node;
      follow(next, depth + 1, node.end(), start);
      children[depth] = null;
    }
  }

  /** Adds what was found to end, in the order of the rules. */
  private void complete(int start) {
    if (endings.size() > 1) {
      endings.sort(IN_ORDER);
    }
    for (Ending ending : endings) {
      Production production = ending.production();
      Match match = ending.match();
      boolean preferred = production.preferred() || Node.isAnyPreferred(match.children());
      if (match.size() <= LONGEST
          && !isKnown(production, preferred, start, start + match.size())
          && production.rule().guard().test(match)) {
        add(Node.of(production, preferred, match));
      }
    }
    endings.clear();
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
    List<Node> nodes = startingAt.get(node.first() - from);
    if (nodes.isEmpty()) {
      nodes = new ArrayList<>();
      startingAt.set(node.first() - from, nodes);
    }
    nodes.add(node);
  }
}
