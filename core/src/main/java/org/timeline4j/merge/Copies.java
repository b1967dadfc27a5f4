package org.timeline4j.merge;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.hash.Hashing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.article.Article;

/**
 * Which articles are copies of one another, as agency reports are that several papers print.
 *
 * <p>Definition: of two articles one is a copy if sentences that both have word for word make up
 * four fifths of the words of the shorter, and that is at least half as long as the longer. Letter
 * case, punctuation and headlines do not matter, nor do sentences of less than five words; less
 * than twenty words tell nothing. The first in the order of articles is the original.
 *
 * <p>Each article is compared with the originals that share a sentence with it, so that a thousand
 * copies cost a thousand comparisons. A sentence that more than a hundred originals share is
 * boilerplate.
 */
final class Copies {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[.!?\\n]+");
  private static final int SENTENCE = 5;
  private static final int LEAST_WORDS = 20;
  private static final int BOILERPLATE = 100;

  /**
   * The sentences of an article.
   *
   * @param words how many words each has, by its hash
   * @param total how many words they have together
   */
  private record Sentences(Map<Long, Integer> words, int total) {

    static Sentences of(String text) {
      Map<Long, Integer> sentences = new LinkedHashMap<>();
      StringBuilder sentence = new StringBuilder();
      int count = 0;
      int total = 0;
      Matcher matcher = WORD.matcher(text);
      while (true) {
        boolean found = matcher.find();
        if (found && Character.isLetterOrDigit(matcher.group().codePointAt(0))) {
          sentence.append(matcher.group().toLowerCase(Locale.ROOT)).append(' ');
          count++;
          continue;
        }
        if (count >= SENTENCE && sentences.put(hash(sentence), count) == null) {
          total += count;
        }
        sentence.setLength(0);
        count = 0;
        if (!found) {
          return new Sentences(sentences, total);
        }
      }
    }

    private static long hash(CharSequence sentence) {
      return Hashing.farmHashFingerprint64().hashUnencodedChars(sentence).asLong();
    }

    boolean isCopyOf(Sentences original, int shared) {
      int shorter = Math.min(total, original.total);
      return shorter >= LEAST_WORDS
          && 2 * shorter >= Math.max(total, original.total)
          && 5 * shared >= 4 * shorter;
    }
  }

  private final Map<String, String> originals = new HashMap<>();
  private final Map<Integer, Sentences> known = new HashMap<>();
  private final ListMultimap<Long, Integer> bySentence = ArrayListMultimap.create();

  private Copies() {}

  /**
   * Returns for each copy the id of its original.
   *
   * @param articles in order
   */
  static Map<String, String> of(List<Article> articles) {
    Copies copies = new Copies();
    for (int i = 0; i < articles.size(); i++) {
      Sentences sentences = Sentences.of(articles.get(i).text());
      Optional<Integer> original = copies.original(sentences);
      if (original.isPresent()) {
        copies.originals.put(articles.get(i).id(), articles.get(original.get()).id());
      } else {
        copies.add(i, sentences);
      }
    }
    return ImmutableMap.copyOf(copies.originals);
  }

  /** Returns the first original that the sentences are copied from. */
  private Optional<Integer> original(Sentences sentences) {
    Map<Integer, Integer> shared = new TreeMap<>();
    sentences
        .words()
        .forEach(
            (sentence, words) -> {
              List<Integer> originals = bySentence.get(sentence);
              if (originals.size() < BOILERPLATE) {
                originals.forEach(original -> shared.merge(original, words, Integer::sum));
              }
            });
    return shared.entrySet().stream()
        .filter(
            entry -> {
              Sentences original = known.get(entry.getKey());
              return original != null && sentences.isCopyOf(original, entry.getValue());
            })
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void add(int original, Sentences sentences) {
    known.put(original, sentences);
    sentences.words().keySet().forEach(sentence -> bySentence.put(sentence, original));
  }
}
