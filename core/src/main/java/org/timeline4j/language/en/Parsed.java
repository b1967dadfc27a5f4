package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Span;

/**
 * A sentence taken apart.
 *
 * @param index its number in the article
 * @param sentence the sentence
 * @param words its words, one for each token
 * @param times which of them belong to temporal expressions
 * @param chunks its phrases, in order
 * @param clauses its clauses by the position of their verb among the phrases, in order
 */
record Parsed(
    int index,
    Sentence sentence,
    List<Word> words,
    TimeSpans times,
    List<Chunk> chunks,
    Map<Integer, Clause> clauses) {

  static Parsed of(
      int index, Sentence sentence, List<Word> words, TimeSpans times, EnglishLexicon lexicon) {
    List<Chunk> chunks = Chunker.chunk(words, times);
    return new Parsed(
        index,
        sentence,
        words,
        times,
        ImmutableList.copyOf(chunks),
        Clauses.of(chunks, words, lexicon));
  }

  boolean is(int chunk, Kind... kinds) {
    return chunk >= 0 && chunk < chunks.size() && chunks.get(chunk).is(kinds);
  }

  /** The first word of a chunk, in the form that lexicons hold. */
  String norm(int chunk) {
    return words.get(chunks.get(chunk).first()).norm();
  }

  Word head(int chunk) {
    return words.get(chunks.get(chunk).head());
  }

  /** The text from one token to another, both inclusive, with single spaces. */
  String text(int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && !words.get(i - 1).token().touches(words.get(i).token());
      out.append(gap ? " " : "").append(words.get(i).token().text());
    }
    return out.toString();
  }

  Span span(int firstToken, int lastToken) {
    return sentence.span(firstToken, lastToken);
  }
}
