package org.timeline4j.merge;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.timeline4j.article.Article;

/**
 * What the words of an article tell of what it is about: articles of one story name the same people
 * and places. Each set is worked out when it is first asked for, once. Immutable and thread-safe.
 */
final class ArticleWords {

  /** What articles of different stories name as well. */
  private static final Set<String> COMMON = WordFile.words("article", "common");

  /** So many words in common are no accident. */
  private static final int ENOUGH = 2;

  /** And so many leave no doubt. */
  private static final int PLENTY = 3;

  private static final int SHORTEST_NAME = 3;

  private final Article article;
  private final Supplier<Set<String>> names;
  private final Supplier<Set<String>> capitals;
  private final Supplier<Set<String>> small;
  private final Supplier<Set<String>> capitalized;

  ArticleWords(Article article) {
    this.article = article;
    this.names = Suppliers.memoize(() -> namesIn(article.text()));
    this.capitals = Suppliers.memoize(() -> readCapitals(article));
    this.capitalized = Suppliers.memoize(() -> readCapitalized(article));
    this.small = Suppliers.memoize(() -> readSmall(article));
  }

  /** Tells whether the articles name enough of the same, or are one. */
  boolean isOfStory(ArticleWords other) {
    return names(other, ENOUGH);
  }

  /** Tells whether the articles name more of the same than those of one story must. */
  boolean isCloselyOfStory(ArticleWords other) {
    return names(other, PLENTY);
  }

  private boolean names(ArticleWords other, int enough) {
    if (article.id().equals(other.article.id())) {
      return true;
    }
    Stream<String> named = names.get().stream().filter(other::canName);
    Stream<String> namedThere = other.names.get().stream().filter(this::canName);
    return Stream.concat(named, namedThere).distinct().limit(enough).count() == enough;
  }

  /** Tells whether a word that is a name elsewhere is one here, perhaps where a sentence begins. */
  private boolean canName(String name) {
    return names.get().contains(name)
        || (capitalized.get().contains(name) && !hasSmall(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns the words in capitals that the article has, folded: all that can name somebody. */
  Set<String> capitals() {
    return capitals.get();
  }

  /** Tells whether the article has the last word of the name in capitals. */
  boolean names(String name) {
    String last = lastWord(name);
    return last.length() > 2 && capitals().contains(last);
  }

  /** Tells whether the text has the word, given in lower case, with a small letter. */
  boolean hasSmall(String word) {
    return small.get().contains(word);
  }

  /** Tells whether the text has the word as one of its {@link #namesIn names}. */
  boolean hasName(String word) {
    return names.get().contains(word);
  }

  /** Returns the names of the text. */
  Set<String> names() {
    return names.get();
  }

  /** Returns the words that a text names people and places with: no sentence begins with them. */
  static Set<String> namesIn(String text) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (int space = text.indexOf(' ', 1); space > 0; space = text.indexOf(' ', space + 1)) {
      int before = text.codePointBefore(space);
      if (Character.isLetter(before) || before == ',' || before == ';') {
        String word = Letters.lettersAt(text, space + 1);
        if (word.codePointCount(0, word.length()) >= SHORTEST_NAME
            && Character.isUpperCase(word.codePointAt(0))
            && !COMMON.contains(word)) {
          names.add(word);
        }
      }
    }
    return names.build();
  }

  private static Set<String> readCapitals(Article article) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String word : Letters.words(article.title() + " " + article.text())) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        words.add(bare(word));
      }
    }
    return words.build();
  }

  /** Returns the words with a capital, as they stand, without what is not a letter behind them. */
  private static Set<String> readCapitalized(Article article) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (String word : Letters.words(article.title() + " " + article.text())) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        words.add(Letters.lettersAt(word, 0));
      }
    }
    return words.build();
  }

  private static Set<String> readSmall(Article article) {
    return Letters.words(article.text()).stream()
        .map(Letters::withoutTail)
        .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the last word of a name, folded. */
  static String lastWord(String name) {
    return bare(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static String bare(String word) {
    String folded = Letters.fold(Letters.withoutPossessive(Letters.withoutTail(word)));
    return Letters.lettersAndDigits(folded);
  }

  /** The words are a function of the article. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleWords that && article.equals(that.article);
  }

  @Override
  public int hashCode() {
    return article.hashCode();
  }
}
