package org.timeline4j.grammar;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a rule matches: words and slots in a row, with choices and options. A pattern stands for a
 * finite set of flat sequences, none of which may be empty in a rule. Its words are written as
 * tokens are: one token each, in lower case. Immutable and thread-safe.
 */
public sealed interface Pattern {

  /**
   * Returns the pattern of one token whose {@link org.timeline4j.text.Token#norm() norm} is the
   * given word.
   */
  static Pattern word(String norm) {
    return new Item(new Element(Objects.requireNonNull(norm, "norm"), null, false));
  }

  /** Returns the pattern that is any one of the words. */
  static Pattern words(String... norms) {
    Objects.requireNonNull(norms, "norms");
    return new AnyOf(items(Arrays.asList(norms)));
  }

  /** Returns the pattern of a row of words, given with spaces between them. */
  static Pattern phrase(String words) {
    Objects.requireNonNull(words, "words");
    return new Seq(items(Lexicon.split(words)));
  }

  private static ImmutableList<Pattern> items(List<String> norms) {
    ImmutableList.Builder<Pattern> items = ImmutableList.builderWithExpectedSize(norms.size());
    for (String norm : norms) {
      items.add(word(norm));
    }
    return items.build();
  }

  /** Returns the pattern that whatever fills the slot matches. */
  static Pattern slot(Slot<?> slot) {
    return new Item(new Element("", Objects.requireNonNull(slot, "slot"), false));
  }

  /** Returns the patterns in a row. */
  static Pattern seq(Pattern... patterns) {
    return new Seq(ImmutableList.copyOf(Objects.requireNonNull(patterns, "patterns")));
  }

  /** Returns the pattern that is any one of the given ones. */
  static Pattern anyOf(Pattern... patterns) {
    return new AnyOf(ImmutableList.copyOf(Objects.requireNonNull(patterns, "patterns")));
  }

  /** Returns the pattern or nothing. */
  static Pattern opt(Pattern pattern) {
    return new Opt(Objects.requireNonNull(pattern, "pattern"));
  }

  /** Returns the pattern, which must follow what is before it without a space. */
  static Pattern glued(Pattern pattern) {
    return new Glued(Objects.requireNonNull(pattern, "pattern"));
  }

  /** Returns all flat sequences that this pattern stands for; an empty one for nothing. */
  List<List<Element>> expand();

  /**
   * One place of a flat sequence: a word, or a slot.
   *
   * @param norm the word; empty if it is a slot
   * @param slot the slot, or null if it is a word
   * @param glued whether it must follow without a space
   */
  record Element(String norm, @org.jspecify.annotations.Nullable Slot<?> slot, boolean glued) {
    Element afterNoSpace() {
      return new Element(norm, slot, true);
    }
  }

  /** One element. */
  record Item(Element element) implements Pattern {
    @Override
    public List<List<Element>> expand() {
      return ImmutableList.of(ImmutableList.of(element));
    }
  }

  /** Patterns in a row. */
  record Seq(List<Pattern> parts) implements Pattern {
    @Override
    public List<List<Element>> expand() {
      List<List<Element>> all = List.of(List.of());
      for (Pattern part : parts) {
        List<List<Element>> longer = new ArrayList<>();
        for (List<Element> head : all) {
          for (List<Element> tail : part.expand()) {
            longer.add(ImmutableList.<Element>builder().addAll(head).addAll(tail).build());
          }
        }
        all = longer;
      }
      return all;
    }
  }

  /** A choice. */
  record AnyOf(List<Pattern> choices) implements Pattern {
    @Override
    public List<List<Element>> expand() {
      return choices.stream()
          .flatMap(choice -> choice.expand().stream())
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** Something or nothing. */
  record Opt(Pattern pattern) implements Pattern {
    @Override
    public List<List<Element>> expand() {
      return ImmutableList.<List<Element>>builder()
          .addAll(pattern.expand())
          .add(ImmutableList.of())
          .build();
    }
  }

  /** Something that follows without a space. */
  record Glued(Pattern pattern) implements Pattern {
    @Override
    public List<List<Element>> expand() {
      return pattern.expand().stream().map(Glued::first).collect(ImmutableList.toImmutableList());
    }

    private static List<Element> first(List<Element> sequence) {
      List<Element> glued = new ArrayList<>(sequence);
      if (!glued.isEmpty()) {
        glued.set(0, glued.get(0).afterNoSpace());
      }
      return ImmutableList.copyOf(glued);
    }
  }
}
