package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.timeline4j.text.Token;

/**
 * Rules compiled into a matcher. Only stretches of tokens that the rules know are looked at, and of
 * these only the ones that hold more than quiet words, so the work is in proportion to what there
 * is to find. Immutable and thread-safe.
 */
public final class Grammar {
  /** The number of a word that is in no rule. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final Map<Slot<?>, Integer> slots = new HashMap<>();
  private final PrefixTree tree;
  private final List<Numbered<?>> shapes;
  private final boolean[] quiet;

  /** Rules of a lower priority than this are preferred to all others. */
  private final int preferred;

  /** A shape, and the number of the slot that it fills. */
  record Numbered<T>(Shape<T> shape, int slotId) {}

  private Grammar(
      List<Rule<?>> preferred, List<Rule<?>> rules, List<Shape<?>> shapes, Set<String> quietWords) {
    this.preferred = preferred.size();
    this.shapes = shapes.stream().map(this::numbered).collect(ImmutableList.toImmutableList());
    PrefixTree.Builder productions = new PrefixTree.Builder();
    int priority = 0;
    int sequences = 0;
    for (Rule<?> rule : Iterables.concat(preferred, rules)) {
      sequences = compile(rule, priority++, sequences, productions);
    }
    tree = productions.build();
    quiet = new boolean[vocabulary.size()];
    vocabulary.forEach((word, id) -> quiet[id] = quietWords.contains(word));
    preferred.forEach(this::makeLoud);
  }

  private <T> Numbered<T> numbered(Shape<T> shape) {
    return new Numbered<>(shape, slotId(shape.makes()));
  }

  /** A preferred rule is looked for, even if it is made of the commonest words only. */
  private void makeLoud(Rule<?> rule) {
    for (List<Pattern.Element> sequence : rule.pattern().expand()) {
      List<Integer> words =
          sequence.stream()
              .filter(element -> element.slot() == null)
              .map(element -> vocabulary.getOrDefault(element.norm(), UNKNOWN))
              .toList();
      if (words.stream().allMatch(word -> quiet[word])) {
        words.forEach(word -> quiet[word] = false);
      }
    }
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
    return of(ImmutableList.of(), rules, shapes, quietWords);
  }

  /**
   * Compiles rules.
   *
   * @param preferred where two readings of the same words fill one slot, the one that rests on one
   *     of these is preferred, even to a negative rule
   * @param rules where two rules fill one slot with the same words, the one that comes first is
   *     preferred
   * @param shapes how numbers are read
   * @param quietWords words of the rules that are too common to be a reason to look closer, such as
   *     {@code of}
   * @throws IllegalArgumentException if a pattern can be empty
   */
  public static Grammar of(
      List<Rule<?>> preferred, List<Rule<?>> rules, List<Shape<?>> shapes, Set<String> quietWords) {
    return new Grammar(preferred, rules, shapes, quietWords);
  }

  /**
   * Returns the readings of a sentence that fill the slot, in text order, none overlapping another:
   * from the left the longest; of two readings of the same words the one that rests on a preferred
   * rule wins, then a negative rule, then the rule that comes first.
   */
  public List<Node> find(List<Token> tokens, Slot<?> target) {
    List<Node> found = new ArrayList<>();
    int[] words = wordIds(tokens);
    int from = 0;
    while (from < words.length) {
      int end = regionEnd(tokens, words, from);
      if (end < 0) {
        from = -end;
      } else {
        new Chart(this, tokens, words, from, end).select(target, found);
        from = end;
      }
    }
    return found;
  }

  private int[] wordIds(List<Token> tokens) {
    int[] ids = new int[tokens.size()];
    for (int i = 0; i < ids.length; i++) {
      Integer id = vocabulary.get(tokens.get(i).norm());
      ids[i] = id == null ? UNKNOWN : id;
    }
    return ids;
  }

  /**
   * Returns the end of the stretch of known tokens that begins here, negative if it is not worth a
   * closer look.
   */
  private int regionEnd(List<Token> tokens, int[] words, int from) {
    boolean loud = false;
    int i = from;
    for (; i < words.length; i++) {
      Token.Kind kind = tokens.get(i).kind();
      if (kind == Token.Kind.NUMBER) {
        loud = true;
      } else if (words[i] < 0) {
        break;
      } else {
        loud |= kind == Token.Kind.WORD && !quiet[words[i]];
      }
    }
    return loud ? i : -Math.max(i, from + 1);
  }

  PrefixTree tree() {
    return tree;
  }

  List<Numbered<?>> shapes() {
    return shapes;
  }

  /** Adds the sequences of a rule, numbered from {@code first} on; returns the next number. */
  private int compile(Rule<?> rule, int priority, int first, PrefixTree.Builder root) {
    int order = first;
    List<Place> ends = new ArrayList<>();
    follow(rule.pattern(), new Place(root, true, false), ends);
    for (Place end : ends) {
      if (end.first()) {
        throw new IllegalArgumentException("the pattern of this rule can be empty: " + rule.name());
      }
      end.tree()
          .end(new Production(rule, priority, priority < preferred, order++, slotId(rule.makes())));
    }
    return order;
  }

  /**
   * A place in the tree while a pattern is laid into it.
   *
   * @param first whether nothing is before it
   * @param glued whether what comes next must follow without a space
   */
  private record Place(PrefixTree.Builder tree, boolean first, boolean glued) {}

  /** Adds the places where the sequences of a pattern end, in the order of its choices. */
  private void follow(Pattern pattern, Place from, List<Place> ends) {
    if (pattern instanceof Pattern.Item item) {
      ends.add(new Place(from.tree().after(step(item.element(), from)), false, false));
    } else if (pattern instanceof Pattern.Seq seq) {
      follow(seq.parts(), from, ends);
    } else if (pattern instanceof Pattern.AnyOf anyOf) {
      for (Pattern choice : anyOf.choices()) {
        follow(choice, from, ends);
      }
    } else if (pattern instanceof Pattern.Opt opt) {
      follow(opt.pattern(), from, ends);
      ends.add(from);
    } else if (pattern instanceof Pattern.Glued glued) {
      int old = ends.size();
      follow(glued.pattern(), new Place(from.tree(), from.first(), true), ends);
      for (int i = old; i < ends.size(); i++) {
        ends.set(i, new Place(ends.get(i).tree(), ends.get(i).first(), false));
      }
    }
  }

  private void follow(List<Pattern> row, Place from, List<Place> ends) {
    List<Place> places = List.of(from);
    for (Pattern part : row) {
      List<Place> longer = new ArrayList<>();
      for (Place place : places) {
        follow(part, place, longer);
      }
      places = longer;
    }
    ends.addAll(places);
  }

  private int step(Pattern.Element element, Place from) {
    Slot<?> slot = element.slot();
    boolean glued = !from.first() && (element.glued() || from.glued());
    return slot == null
        ? PrefixTree.word(wordNumber(element.norm()), glued)
        : PrefixTree.slot(slotId(slot), glued);
  }

  private int wordNumber(String norm) {
    return numberOf(vocabulary, norm);
  }

  private int slotId(Slot<?> slot) {
    return numberOf(slots, slot);
  }

  private static <K> int numberOf(Map<K, Integer> numbers, K key) {
    Integer known = numbers.putIfAbsent(key, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }
}
