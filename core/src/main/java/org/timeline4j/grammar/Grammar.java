package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.text.Token;

/**
 * Rules compiled into a matcher. Only stretches of tokens that the rules know are looked at, and of
 * these only the ones that hold more than quiet words, so the work is in proportion to what there
 * is to find. Immutable and thread-safe.
 */
public final class Grammar {
  private static final Integer UNKNOWN = -1;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final Map<Slot<?>, Integer> slots = new HashMap<>();
  private final List<List<Production>> byWord = new ArrayList<>();
  private final List<List<Production>> bySlot = new ArrayList<>();
  private final List<Shape<?>> shapes;
  private final boolean[] quiet;

  private Grammar(List<Rule<?>> rules, List<Shape<?>> shapes, Set<String> quietWords) {
    this.shapes = ImmutableList.copyOf(shapes);
    shapes.forEach(shape -> slotId(shape.makes()));
    slotId(Rule.NOTHING);
    int priority = 0;
    for (Rule<?> rule : rules) {
      compile(rule, priority++);
    }
    quiet = new boolean[byWord.size()];
    vocabulary.forEach((word, id) -> quiet[id] = quietWords.contains(word));
  }

  /**
   * Compiles rules.
   *
   * @param rules where two rules fill one slot with the same words, the one that comes first is
   *     preferred
   * @param shapes how numbers are read
   * @param quietWords words of the rules that are too common to be a reason to look closer, such as
   *     {@code of}
   * @throws IllegalArgumentException if a pattern can be empty
   */
  public static Grammar of(List<Rule<?>> rules, List<Shape<?>> shapes, Set<String> quietWords) {
    return new Grammar(rules, shapes, quietWords);
  }

  /**
   * Returns the readings of a sentence that fill the slot, in text order, none overlapping another:
   * from the left the longest; of two readings of the same words a negative rule wins, then the
   * rule that comes first.
   */
  public List<Node> find(List<Token> tokens, Slot<?> target) {
    List<Node> found = new ArrayList<>();
    int targetId = Optional.ofNullable(slots.get(target)).orElse(UNKNOWN);
    int from = 0;
    while (from < tokens.size()) {
      int end = regionEnd(tokens, from);
      if (end < 0) {
        from = -end;
      } else {
        new Chart(this, tokens, from, end).select(targetId, found);
        from = end;
      }
    }
    return found;
  }

  /**
   * Returns the end of the stretch of known tokens that begins here, negative if it is not worth a
   * closer look.
   */
  private int regionEnd(List<Token> tokens, int from) {
    boolean loud = false;
    int i = from;
    for (; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int id = wordId(token);
      if (token.kind() == Token.Kind.NUMBER) {
        loud = true;
      } else if (id < 0) {
        break;
      } else {
        loud |= token.kind() == Token.Kind.WORD && !quiet[id];
      }
    }
    return loud ? i : -Math.max(i, from + 1);
  }

  int wordId(Token token) {
    return vocabulary.getOrDefault(token.norm(), UNKNOWN);
  }

  List<Production> startingWithWord(int word) {
    return byWord.get(word);
  }

  List<Production> startingWithSlot(int slot) {
    return bySlot.get(slot);
  }

  List<Shape<?>> shapes() {
    return shapes;
  }

  int idOf(Slot<?> slot) {
    return Optional.ofNullable(slots.get(slot)).orElse(UNKNOWN);
  }

  private void compile(Rule<?> rule, int priority) {
    for (List<Pattern.Element> sequence : rule.pattern().expand()) {
      if (sequence.isEmpty()) {
        throw new IllegalArgumentException("the pattern of this rule can be empty: " + rule.name());
      }
      int[] places = new int[sequence.size()];
      boolean[] glued = new boolean[sequence.size()];
      for (int i = 0; i < places.length; i++) {
        Pattern.Element element = sequence.get(i);
        Slot<?> slot = element.slot();
        places[i] = slot == null ? wordNumber(element.norm()) : Production.slotPlace(slotId(slot));
        glued[i] = element.glued();
      }
      Production production = new Production(rule, priority, slotId(rule.makes()), places, glued);
      (production.isSlot(0) ? bySlot.get(production.slotAt(0)) : byWord.get(places[0]))
          .add(production);
    }
  }

  private int wordNumber(String norm) {
    Integer known = vocabulary.putIfAbsent(norm, byWord.size());
    if (known == null) {
      byWord.add(new ArrayList<>());
      return byWord.size() - 1;
    }
    return known;
  }

  private int slotId(Slot<?> slot) {
    Integer known = slots.putIfAbsent(slot, bySlot.size());
    if (known == null) {
      bySlot.add(new ArrayList<>());
      return bySlot.size() - 1;
    }
    return known;
  }
}
