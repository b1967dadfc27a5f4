package org.timeline4j.merge;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words with what does not tell names apart taken off: case, accents, apostrophes, full stops. */
final class Letters {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \t\n\r\u00a0-\u2010\u2011\u2013,()"))
          .omitEmptyStrings()
          .trimResults();
  private static final CharMatcher MARKS =
      CharMatcher.inRange('\u0300', '\u036f')
          .or(CharMatcher.anyOf(".'\u2019\u02bc`\u00b4"))
          .precomputed();

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'\u2019");

  private static final ImmutableMap<String, String> SOUNDS = sounds();

  /** For each spelling of a name the one that stands for all. */
  private static final ImmutableMap<String, String> SPELLINGS =
      WordFile.read("names.txt", "spelling").entries().stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  spelling -> fold(spelling.getValue()), spelling -> fold(spelling.getKey())));

  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

  private Letters() {}

  /** The longer ways come first. */
  private static ImmutableMap<String, String> sounds() {
    return WordFile.read("names.txt", "sound").entries().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, String> way) -> -way.getValue().length())
                .thenComparing(Map.Entry::getValue))
        .collect(ImmutableMap.toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  /** Returns the words of a phrase, at white space, hyphens, commas and brackets. */
  static List<String> words(String phrase) {
    return WORDS.splitToList(phrase);
  }

  /** Returns the word without "'s" or an apostrophe at its end. */
  static String withoutPossessive(String word) {
    int end = word.endsWith("s") ? word.length() - 1 : word.length();
    boolean possessive = end > 0 && APOSTROPHES.matches(word.charAt(end - 1));
    return possessive ? word.substring(0, end - 1) : word;
  }

  /** Returns the word without what follows its last letter; empty if it has none. */
  static String withoutTail(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.codePointBefore(end))) {
      end -= Character.charCount(word.codePointBefore(end));
    }
    return word.substring(0, end);
  }

  /** Returns the letters that stand together from there on. */
  static String lettersAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(start, end);
  }

  /** Returns the word without what is neither a letter nor a digit. */
  static String lettersAndDigits(String word) {
    return word.codePoints().allMatch(Character::isLetterOrDigit)
        ? word
        : word.codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /**
   * Returns where a text has the name first, with neither letters nor digits beside it; -1 if it
   * has not, or the name is empty.
   */
  static int indexOfName(String text, String name) {
    int end;
    for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, end)) {
      end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (begins && ends) {
        return at;
      }
    }
    return -1;
  }

  /**
   * Returns the word in lower case, without accents, apostrophes and full stops: "Señor" gives
   * "senor".
   */
  static String fold(String word) {
    if (CharMatcher.ascii().matchesAllOf(word)) {
      return MARKS.removeFrom(Ascii.toLowerCase(word));
    }
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    MARKS.removeFrom(plain).chars().forEach(c -> folded.append(base((char) c)));
    return folded.toString();
  }

  /**
   * Returns what is left of a word when an encoding loses all letters beyond ASCII: "Señor" gives
   * "seor".
   */
  static String damaged(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    return fold(CharMatcher.ascii().retainFrom(composed));
  }

  /**
   * Returns what is left of a word when the ways are taken for one in which alphabets write a
   * sound: "Tkatchenko" and "Tkačenko" give "tkacenko", "Muhammad" and "Mohamed" the same.
   */
  static String sound(String word) {
    String folded = fold(word);
    String sound = SPELLINGS.getOrDefault(folded, folded);
    for (Map.Entry<String, String> way : SOUNDS.entrySet()) {
      sound = sound.replace(way.getKey(), way.getValue());
    }
    return sound.isEmpty()
        ? sound
        : sound.charAt(0) + DOUBLE.matcher(sound.substring(1)).replaceAll("$1");
  }

  /** Tells whether the word has no letter that an encoding may lose. */
  static boolean isPlain(String word) {
    return CharMatcher.ascii().matchesAllOf(Normalizer.normalize(word, Normalizer.Form.NFC));
  }

  private static String base(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(c);
    };
  }
}
