package org.timeline4j.grammar;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.timeline4j.text.WordMemory;

/**
 * Why something was concluded: a tree whose leaves are words of the text and whose inner nodes are
 * the rules that drew a conclusion from the premises below. Two that say the same are equal.
 * Immutable and thread-safe; no other class extends it.
 */
public abstract class Derivation {
  /** The same few words are quoted and concluded over and over, so each is kept once. */
  private static final WordMemory<String> WORDS = WordMemory.of(words -> words);

  private Derivation() {}

  /**
   * Returns the words as derivations quote them: equal words are one object, if they are common.
   */
  public static String words(String quote) {
    return WORDS.apply(Objects.requireNonNull(quote, "quote"));
  }

  /**
   * Returns a derivation from the given premises.
   *
   * @param rule the name of the rule, which says its pattern or law in words
   * @param quote the words of the text that it speaks of; empty if it speaks of none
   * @param conclusion what follows
   * @param premises what it follows from, in the order of the rule; empty at a leaf
   */
  public static Derivation of(
      String rule, String quote, String conclusion, List<Derivation> premises) {
    return new Told(rule, quote, conclusion, premises);
  }

  /** Returns a derivation from the given premises. */
  public static Derivation of(
      String rule, String quote, String conclusion, Derivation... premises) {
    return new Told(rule, quote, conclusion, ImmutableList.copyOf(premises));
  }

  /**
   * Returns the derivation that the source gives, which is asked when somebody asks why, and keeps
   * until then what it needs to answer.
   *
   * @param source pure and thread-safe
   */
  public static Derivation whenAsked(Supplier<Derivation> source) {
    return new Untold(Objects.requireNonNull(source, "source"));
  }

  /** Returns the name of the rule, which says its pattern or law in words. */
  public abstract String rule();

  /** Returns the words of the text that it speaks of; empty if it speaks of none. */
  public abstract String quote();

  /** Returns what follows. */
  public abstract String conclusion();

  /** Returns what it follows from, in the order of the rule; empty at a leaf. */
  public abstract List<Derivation> premises();

  /** Returns this, put into words. */
  private Told told() {
    return this instanceof Untold untold ? untold.ask() : (Told) this;
  }

  /**
   * Returns the tree as indented lines, the conclusion first: {@code conclusion "quote" [rule]}.
   * Each node has one line: runs of white space in its words, line ends among them, are one space.
   */
  public final String explain() {
    StringBuilder out = new StringBuilder();
    told().explain(out, 0);
    return out.toString();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof Derivation derivation && told().says(derivation.told()));
  }

  @Override
  public final int hashCode() {
    return Objects.hash(rule(), quote(), conclusion(), premises());
  }

  @Override
  public final String toString() {
    return "Derivation[rule=%s, quote=%s, conclusion=%s, premises=%s]"
        .formatted(rule(), quote(), conclusion(), premises());
  }

  /** One that is put into words. */
  private static final class Told extends Derivation implements Supplier<Derivation> {

    /** The leaves, and what rests on leaves alone, of the trees that are in use. */
    private static final Interner<Told> SMALL = Interners.newWeakInterner();

    private final String rule;
    private final String quote;
    private final String conclusion;
    private final ImmutableList<Derivation> premises;

    /** Words that are equal to those of a premise are kept once. */
    Told(String rule, String quote, String conclusion, List<Derivation> premises) {
      this.rule = Objects.requireNonNull(rule, "rule");
      String quoted = WORDS.apply(Objects.requireNonNull(quote, "quote"));
      String concluded = WORDS.apply(Objects.requireNonNull(conclusion, "conclusion"));
      ImmutableList.Builder<Derivation> kept =
          ImmutableList.builderWithExpectedSize(premises.size());
      for (Derivation premise : premises) {
        Told told = premise.told();
        kept.add(told.kept());
        quoted = told.quote.equals(quoted) ? told.quote : quoted;
        concluded = told.conclusion.equals(concluded) ? told.conclusion : concluded;
      }
      this.premises = kept.build();
      this.quote = quoted;
      this.conclusion = concluded.equals(quoted) ? quoted : concluded;
    }

    /** What a few words mean is told over and over; a larger tree hardly comes again. */
    private Told kept() {
      for (Derivation leaf : premises) {
        if (!leaf.premises().isEmpty()) {
          return this;
        }
      }
      return SMALL.intern(this);
    }

    @Override
    public String rule() {
      return rule;
    }

    @Override
    public String quote() {
      return quote;
    }

    @Override
    public String conclusion() {
      return conclusion;
    }

    @Override
    public List<Derivation> premises() {
      return premises;
    }

    @Override
    public Derivation get() {
      return this;
    }

    boolean says(Told other) {
      return rule.equals(other.rule)
          && quote.equals(other.quote)
          && conclusion.equals(other.conclusion)
          && premises.equals(other.premises);
    }

    void explain(StringBuilder out, int depth) {
      out.append("  ".repeat(depth)).append(oneLine(conclusion));
      if (!quote.isEmpty()) {
        out.append("  \"").append(oneLine(quote)).append('"');
      }
      out.append("  [").append(oneLine(rule)).append("]\n");
      premises.forEach(premise -> premise.told().explain(out, depth + 1));
    }

    private static String oneLine(String words) {
      return CharMatcher.whitespace().collapseFrom(words, ' ');
    }
  }

  /** One that is put into words when it is asked for; the source is kept no longer than that. */
  private static final class Untold extends Derivation {
    private volatile Supplier<Derivation> source;

    Untold(Supplier<Derivation> source) {
      this.source = source;
    }

    @Override
    public String rule() {
      return ask().rule;
    }

    @Override
    public String quote() {
      return ask().quote;
    }

    @Override
    public String conclusion() {
      return ask().conclusion;
    }

    @Override
    public List<Derivation> premises() {
      return ask().premises;
    }

    private Told ask() {
      Told told = source.get().told();
      source = told;
      return told;
    }
  }
}
