package org.timeline4j.merge;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.timeline4j.article.Article;

/** What two articles name: articles of one story name the same people and places. */
final class OneStory {

  /** A word in capitals that no sentence begins with. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{L}{2,}");

  /** What articles of different stories name as well. */
  private static final Set<String> COMMON =
      ImmutableSet.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "President",
          "Minister",
          "Prime",
          "United",
          "States",
          "The");

  /** So many words in common are no accident. */
  private static final int ENOUGH = 2;

  /** Of how many articles the words are kept. */
  private static final int ARTICLES = 10_000;

  /** An article is asked for whenever two tellings of it and of another are compared. */
  private static final LoadingCache<Article, Set<String>> NAMES = kept(OneStory::readNames);

  private static final LoadingCache<Article, Set<String>> CAPITALS = kept(OneStory::readCapitals);

  private OneStory() {}

  private static LoadingCache<Article, Set<String>> kept(Function<Article, Set<String>> words) {
    return CacheBuilder.newBuilder()
        .weakKeys()
        .maximumSize(ARTICLES)
        .build(CacheLoader.from(words::apply));
  }

  /** Tells whether the articles name enough of the same, or are one. */
  static boolean isTold(Article one, Article two) {
    if (one.id().equals(two.id())) {
      return true;
    }
    Set<String> names = NAMES.getUnchecked(one);
    return NAMES.getUnchecked(two).stream().filter(names::contains).limit(ENOUGH).count() == ENOUGH;
  }

  private static Set<String> readNames(Article article) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    Matcher matcher = NAME.matcher(article.text());
    while (matcher.find()) {
      if (!COMMON.contains(matcher.group())) {
        names.add(matcher.group());
      }
    }
    return names.build();
  }

  /** Returns the words in capitals that the article has, folded: all that can name somebody. */
  static Set<String> capitals(Article article) {
    return CAPITALS.getUnchecked(article);
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

  /** Tells whether the article has the last word of the name in capitals. */
  static boolean isNamed(String name, Article article) {
    String last = lastWord(name);
    return last.length() > 2 && capitals(article).contains(last);
  }

  /** Returns the last word of a name, folded. */
  static String lastWord(String name) {
    return bare(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static String bare(String word) {
    String folded = Letters.fold(Letters.withoutTail(word).replaceFirst("['\\u2019]s$", ""));
    return folded.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
