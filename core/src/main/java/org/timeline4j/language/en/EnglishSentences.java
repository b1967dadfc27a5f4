package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.language.SentenceFinder;
import org.timeline4j.language.en.Lines.Break;
import org.timeline4j.text.Abbreviations;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Token;
import org.timeline4j.text.Tokenizer;

/**
 * Finds English sentences: they end with a full stop, question mark, exclamation mark or ellipsis
 * and what closes behind it, unless the next word shows that they go on; at a blank line; and at
 * the end of a line that was not merely wrapped.
 *
 * <p>Takes time linear in the length of the text. Immutable and thread-safe.
 */
public final class EnglishSentences implements SentenceFinder {
  /**
   * A longer sentence is cut here, so that what is done for each pair of its tokens stays
   * affordable.
   */
  static final int MOST_TOKENS = 400;

  private static final ImmutableSet<String> CLITICS =
      ImmutableSet.of("'s", "n't", "'ll", "'ve", "'re", "'d", "'m");

  /** Words that no line ends with on purpose. */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "the", "a", "an", "of", "at", "from", "until", "during", "between", "since", "into",
          "and", "or", "with", "for", "to", "by", "his", "her", "its", "their");

  /** What may end a line, but not one that a number follows. */
  private static final ImmutableSet<String> BEFORE_NUMBER =
      ImmutableSet.of("on", "in", "about", "around", "before", "after");

  private final Tokenizer tokenizer;
  private final SentenceEnds sentenceEnds;

  /** Reads the word lists. */
  public EnglishSentences() {
    Lexicon abbreviations = WordLists.abbreviations();
    tokenizer =
        new Tokenizer(
            new Abbreviations(
                WordLists.words(abbreviations, "before-name", "other", "state", "final"),
                WordLists.words(abbreviations, "ambiguous")),
            CLITICS);
    sentenceEnds = new SentenceEnds(abbreviations, WordLists.functionWords());
  }

  @Override
  public List<Sentence> find(Part part, String text) {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(text, "text");
    List<Token> tokens = tokenizer.tokenize(text);
    Lines lines = new Lines(text);
    List<Sentence> byBlankLine = new ArrayList<>();
    List<Sentence> byLine = new ArrayList<>();
    int paragraph = 0;
    int line = 0;
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Break gap =
          i + 1 < tokens.size()
              ? lines.between(tokens.get(i).end(), tokens.get(i + 1).start())
              : Break.BLANK_LINE;
      boolean ends = endsAfter(tokens, first, i, gap);
      if (ends) {
        Sentence sentence = sentence(part, paragraph, tokens.subList(first, i + 1));
        byBlankLine.add(sentence);
        byLine.add(new Sentence(part, line, sentence.span(), sentence.tokens()));
        first = i + 1;
      }
      paragraph += gap == Break.BLANK_LINE ? 1 : 0;
      line += ends && gap != Break.NONE && gap != Break.WRAP ? 1 : 0;
    }
    // Without blank lines each line is a paragraph, unless each line is just one sentence.
    boolean oneParagraph = paragraph <= 1 && line < byLine.size();
    return ImmutableList.copyOf(oneParagraph ? byLine : byBlankLine);
  }

  private boolean endsAfter(List<Token> tokens, int first, int last, Break gap) {
    if (gap == Break.BLANK_LINE || last - first + 1 >= MOST_TOKENS) {
      return true;
    }
    if (gap == Break.LINE) {
      boolean goesOn =
          tokens.get(last).text().equals(",")
              || isOpen(tokens.get(last), tokens.get(last + 1))
              || !SentenceEnds.begins(tokens.get(last + 1));
      return !goesOn || sentenceEnds.isComplete(tokens, first, last);
    }
    return sentenceEnds.endsAfter(tokens, first, last);
  }

  private static boolean isOpen(Token last, Token next) {
    return OPEN.contains(last.norm())
        || (next.kind() == Token.Kind.NUMBER && BEFORE_NUMBER.contains(last.norm()));
  }

  private static Sentence sentence(Part part, int paragraph, List<Token> tokens) {
    return new Sentence(
        part, paragraph, tokens.get(0).span().union(tokens.get(tokens.size() - 1).span()), tokens);
  }
}
