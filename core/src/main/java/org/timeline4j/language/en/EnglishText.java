package org.timeline4j.language.en;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Objects;
import org.timeline4j.grammar.Lexicon;

/**
 * Tells whether a text may be English: by its script and by how common English function words are
 * in it.
 */
public final class EnglishText {
  /**
   * What a word speaks for.
   *
   * @param common it is a function word of English
   * @param telling and none of a related language
   * @param foreign it is common in another language, or has a letter that English has not
   */
  private record Kind(boolean common, boolean telling, boolean foreign) {}

  private static final Kind ORDINARY = new Kind(false, false, false);
  private static final Kind FOREIGN = new Kind(false, false, true);
  private static final ImmutableMap<String, Kind> KINDS = kinds();
  private static final int LONGEST_WORD =
      KINDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** What lies behind is of the same language as what lies before. */
  private static final int LONGEST_SAMPLE = 50_000;

  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_WORDS = 12;

  /** A message in English shorter than this may have few of its function words: "my sis landed". */
  private static final int SHORT = 30;

  /**
   * English prose has one telling word in four; other languages have one in a hundred, by chance.
   */
  private static final double LEAST_SHARE = 0.06;

  /**
   * Half of the words of English prose are function words; of another language, at most one in six
   * is also one of English.
   */
  private static final double CERTAIN_SHARE = 0.35;

  private EnglishText() {}

  /**
   * Tells whether nothing speaks against English. False if most letters are not Latin, or if fewer
   * than 6 in 100 words are function words of English that no related language shares and fewer
   * than 35 in 100 are function words of English at all. Capitalized words do not count, so a list
   * of names proves nothing; neither does a text of fewer than 12 other words, nor one of fewer
   * than 30 without any word that is common in another language or has a letter that English has
   * not.
   */
  public static boolean isPlausible(String text) {
    Objects.requireNonNull(text, "text");
    int latin = 0;
    int foreign = 0;
    int words = 0;
    int telling = 0;
    int common = 0;
    int other = 0;
    int limit = Math.min(text.length(), LONGEST_SAMPLE);
    for (int at = 0; at < limit; ) {
      boolean ascii = true;
      int end = at;
      while (end < limit) {
        int c = text.codePointAt(end);
        if (!Character.isLetter(c)) {
          break;
        }
        boolean isLatin =
            c < 0x80 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        foreign += isLatin ? 0 : 1;
        ascii &= c < 0x80;
        end += Character.charCount(c);
      }
      if (end - at > 1 && Character.isLowerCase(text.codePointAt(at))) {
        Kind kind = ascii ? kind(text, at, end) : FOREIGN;
        words++;
        common += kind.common ? 1 : 0;
        telling += kind.telling ? 1 : 0;
        other += kind.foreign ? 1 : 0;
        int rest = limit - end;
        if (latin >= foreign + rest && telling >= LEAST_SHARE * (words + rest / 2)) {
          return true; // whatever follows: a word has two letters at least
        }
      }
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    boolean otherScript = foreign >= FEWEST_LETTERS && foreign > latin;
    boolean otherLanguage =
        words >= FEWEST_WORDS
            && telling < LEAST_SHARE * words
            && common < CERTAIN_SHARE * words
            && (words >= SHORT || other > 0);
    return !otherScript && !otherLanguage;
  }

  private static Kind kind(String text, int start, int end) {
    return end - start <= LONGEST_WORD
        ? KINDS.getOrDefault(text.substring(start, end), ORDINARY)
        : ORDINARY;
  }

  private static ImmutableMap<String, Kind> kinds() {
    Lexicon words = WordLists.functionWords();
    ImmutableSet<String> common = WordLists.words(words, "starter", "other");
    ImmutableSet<String> alsoForeign = WordLists.words(words, "also-foreign");
    ImmutableSet<String> foreign = WordLists.words(words, "foreign");
    return Maps.toMap(
        Sets.union(common, foreign),
        word ->
            new Kind(
                common.contains(word),
                common.contains(word) && !alsoForeign.contains(word),
                foreign.contains(word)));
  }
}
