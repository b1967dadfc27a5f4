package org.timeline4j.language.en;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Sentence;

/**
 * A sentence taken apart.
 *
 * @param index its number in the article
 * @param sentence the sentence
 * @param times which of them belong to temporal expressions
 * @param view its words, one for each token, and its phrases, in order
 * @param phrases its phrases as noun phrases, taken apart
 * @param clauses its clauses by the position of their verb among the phrases, in order
 */
record Parsed(
    int index,
    Sentence sentence,
    TimeSpans times,
    ChunkView view,
    List<NounPhrase> phrases,
    Map<Integer, Clause> clauses) {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”");

  /** Nouns that mean several without a plural ending. */
  private static final Set<String> SEVERAL = Set.of("police", "people");

  static Parsed of(
      int index,
      Sentence sentence,
      List<Word> words,
      TimeSpans times,
      EnglishLexicon lexicon,
      NounPhrases phrases) {
    List<Chunk> chunks = Chunker.chunk(words, times, lexicon);
    return new Parsed(
        index,
        sentence,
        times,
        ChunkView.of(chunks, words),
        chunks.stream().map(chunk -> phrases.read(words, chunk)).toList(),
        Clauses.of(chunks, words, lexicon, sentence.part() == Part.TITLE));
  }

  List<Word> words() {
    return view.words();
  }

  List<Chunk> chunks() {
    return view.chunks();
  }

  /** A chunk taken apart as a noun phrase. */
  NounPhrase phrase(int chunk) {
    return phrases.get(chunk);
  }

  boolean is(int chunk, Kind kind) {
    return view.is(chunk, kind);
  }

  boolean is(int chunk, Kind... kinds) {
    return view.is(chunk, kinds);
  }

  /** The first word of a chunk, in the form that lexicons hold. */
  String norm(int chunk) {
    return view.word(chunk);
  }

  /** A token, in the form that lexicons hold. */
  String word(int token) {
    return words().get(token).norm();
  }

  Word head(int chunk) {
    return words().get(view.at(chunk).head());
  }

  /** Tells whether a chunk stands for somebody or something and does not say what it is. */
  boolean isPronoun(int chunk) {
    return head(chunk).is(PartOfSpeech.PRON, PartOfSpeech.DET);
  }

  boolean isPlural(int chunk) {
    return head(chunk).isPlural() || SEVERAL.contains(norm(chunk));
  }

  /** The subject of the first finite verb, if it is one phrase. */
  Optional<Integer> mainSubject() {
    return clauses.values().stream()
        .filter(c -> c.verb().isFinite())
        .findFirst()
        .filter(c -> !c.possessed() && c.subject().size() == 1)
        .map(c -> c.subject().get(0));
  }

  /** Tells whether an odd number of quotation marks stands before the token. */
  boolean isQuoted(int token) {
    return words().subList(0, token).stream().filter(w -> QUOTES.contains(w.norm())).count() % 2
        == 1;
  }

  /** The chunk that a token belongs to. */
  int chunkAt(int token) {
    int chunk = 0;
    while (chunks().get(chunk).last() < token) {
      chunk++;
    }
    return chunk;
  }

  /** The text from one token to another, both inclusive, with single spaces. */
  String text(int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && !words().get(i - 1).token().touches(words().get(i).token());
      out.append(gap ? " " : "").append(words().get(i).token().text());
    }
    return out.toString();
  }
}
