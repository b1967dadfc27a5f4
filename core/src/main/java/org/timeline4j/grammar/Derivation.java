package org.timeline4j.grammar;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.List;
import java.util.Objects;
import org.timeline4j.text.WordMemory;

/**
 * Why something was concluded: a tree whose leaves are words of the text and whose inner nodes are
 * the rules that drew a conclusion from the premises below. Immutable.
 *
 * @param rule the name of the rule, which says its pattern or law in words
 * @param quote the words of the text that it speaks of; empty if it speaks of none
 * @param conclusion what follows
 * @param premises what it follows from, in the order of the rule; empty at a leaf
 */
public record Derivation(String rule, String quote, String conclusion, List<Derivation> premises) {

  /** The same few words are quoted and concluded over and over, so each is kept once. */
  private static final WordMemory<String> WORDS = WordMemory.of(words -> words);

  /** The leaves, and what rests on leaves alone, of the trees that are in use. */
  private static final Interner<Derivation> SMALL = Interners.newWeakInterner();

  /** Copies the premises; words that are equal to those of a premise are kept once. */
  public Derivation {
    Objects.requireNonNull(rule, "rule");
    quote = WORDS.apply(Objects.requireNonNull(quote, "quote"));
    conclusion = WORDS.apply(Objects.requireNonNull(conclusion, "conclusion"));
    ImmutableList.Builder<Derivation> kept = ImmutableList.builderWithExpectedSize(premises.size());
    for (Derivation premise : premises) {
      kept.add(kept(premise));
      quote = premise.quote.equals(quote) ? premise.quote : quote;
      conclusion = premise.conclusion.equals(conclusion) ? premise.conclusion : conclusion;
    }
    premises = kept.build();
    conclusion = conclusion.equals(quote) ? quote : conclusion;
  }

  /** What a few words mean is told over and over; a larger tree hardly comes again. */
  private static Derivation kept(Derivation premise) {
    for (Derivation leaf : premise.premises) {
      if (!leaf.premises.isEmpty()) {
        return premise;
      }
    }
    return SMALL.intern(premise);
  }

  /** Returns a derivation from the given premises. */
  public static Derivation of(
      String rule, String quote, String conclusion, Derivation... premises) {
    return new Derivation(rule, quote, conclusion, ImmutableList.copyOf(premises));
  }

  /**
   * Returns the tree as indented lines, the conclusion first: {@code conclusion "quote" [rule]}.
   * Each node has one line: runs of white space in its words, line ends among them, are one space.
   */
  public String explain() {
    StringBuilder out = new StringBuilder();
    explain(out, 0);
    return out.toString();
  }

  private void explain(StringBuilder out, int depth) {
    out.append("  ".repeat(depth)).append(oneLine(conclusion));
    if (!quote.isEmpty()) {
      out.append("  \"").append(oneLine(quote)).append('"');
    }
    out.append("  [").append(oneLine(rule)).append("]\n");
    premises.forEach(premise -> premise.explain(out, depth + 1));
  }

  private static String oneLine(String words) {
    return CharMatcher.whitespace().collapseFrom(words, ' ');
  }
}
