package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.Token;

/**
 * Little words within names of people and groups: "Ursula von der Leyen", "Bashar al-Assad", "Zia
 * ul-Haq". A tagger that learned from English news takes them for anything.
 */
final class NameParticles {
  /** Between two words with capitals these belong to a name. */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "la", "del", "von", "van", "der", "den", "bin", "bint", "ibn", "ben", "al", "el",
          "da", "di", "le", "es", "du", "dos", "della", "zu", "ter", "ten", "af", "av");

  /** The article of Arabic names, also where it has taken the sound of the letter behind it. */
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("al", "el", "ad", "ar", "ash", "az", "ul", "ur", "ud");

  /** Those that stand at the beginning of a sentence in names of groups and papers. */
  private static final ImmutableSet<String> CAPITALS = ImmutableSet.of("Al", "El");

  private NameParticles() {}

  /** Tells whether the word, as written, may stand within a name: also "&amp;", of firms. */
  static boolean isParticle(String text) {
    return PARTICLES.contains(text) || text.equals("&");
  }

  /** Marks the particles and the words on both sides of them as names. */
  static void mark(List<Token> tokens, List<PartOfSpeech> tags) {
    for (int i = 0; i < tokens.size(); i++) {
      int end = isArticle(tokens, i) ? i + 2 : endOfParticles(tokens, i);
      if (end > i && isName(tokens, end)) {
        boolean led = i > 0 && isName(tokens, i - 1);
        if (led || isArticle(tokens, i)) {
          for (int part = led ? i - 1 : i; part <= end; part++) {
            if (tokens.get(part).kind() == Token.Kind.WORD) {
              tags.set(part, PartOfSpeech.PROPN);
            }
          }
        }
      }
    }
  }

  /** "al-" with the name joined to it, in small letters or at the beginning with a capital. */
  private static boolean isArticle(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).text().equals("-")
        && (ARTICLES.contains(tokens.get(i).text()) || CAPITALS.contains(tokens.get(i).text()))
        && tokens.get(i).touches(tokens.get(i + 1))
        && tokens.get(i + 1).touches(tokens.get(i + 2));
  }

  private static int endOfParticles(List<Token> tokens, int first) {
    int end = first;
    while (end < tokens.size() && PARTICLES.contains(tokens.get(end).text())) {
      end++;
    }
    return isArticle(tokens, end) ? end + 2 : end;
  }

  private static boolean isName(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.WORD
        && tokens.get(i).isCapitalized()
        && !FriendWords.FUNCTION.contains(tokens.get(i).norm())
        && !FriendWords.WEEKDAY.contains(tokens.get(i).norm())
        && !FriendWords.MONTH.contains(tokens.get(i).norm());
  }
}
