package org.timeline4j.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of one language, from {@code words_xx.properties}: the library's own, so that they are
 * the same in every release of Java. Immutable.
 */
final class Words {
  private static final ImmutableSet<String> RIGHT_TO_LEFT = ImmutableSet.of("ar");
  private static final ImmutableMap<String, Words> ALL =
      Maps.toMap(ImmutableSet.of("en", "de", "es", "fr", "pt", "ar", "zh"), Words::read);

  private final String language;
  private final ImmutableMap<String, String> byKey;

  private Words(String language, ImmutableMap<String, String> byKey) {
    this.language = language;
    this.byKey = byKey;
  }

  /** Returns the words of the language of the locale, English ones if there are none. */
  static Words of(Locale locale) {
    // Locale has kept the codes of other years for some languages, but for none of these.
    Words words = ALL.get(locale.getLanguage());
    return words != null ? words : english();
  }

  static Words english() {
    return of(Locale.ENGLISH);
  }

  static ImmutableSet<String> languages() {
    return ALL.keySet();
  }

  private static Words read(String language) {
    Properties properties = new Properties();
    try {
      String name = "words_" + language + ".properties";
      properties.load(
          new StringReader(Resources.toString(Resources.getResource(Words.class, name), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(language, Maps.fromProperties(properties));
  }

  /** Returns the language as in {@code lang} of HTML. */
  String language() {
    return language;
  }

  /** Returns {@code ltr} or {@code rtl}. */
  String direction() {
    return isRightToLeft() ? "rtl" : "ltr";
  }

  boolean isRightToLeft() {
    return RIGHT_TO_LEFT.contains(language);
  }

  ImmutableSet<String> keys() {
    return byKey.keySet();
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** Returns the words of that key with the arguments in place of {0} and {1}. */
  String get(String key, String... arguments) {
    String words = byKey.get(key);
    if (words == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return fill(words, arguments);
  }

  /** Returns {@link #get}, of the key for days if there is one and it is one. */
  String getOf(boolean day, String key, String... arguments) {
    return get(day && has(key + ".day") ? key + ".day" : key, arguments);
  }

  /** Returns the words at the index of the list of that key, from 0. */
  String item(String key, int index, String... arguments) {
    return fill(list(key).get(index), arguments);
  }

  List<String> list(String key) {
    return Splitter.on('|').splitToList(get(key));
  }

  /** Returns {@code 3 articles}, in the form that the number asks for. */
  String count(String key, int number) {
    String form = key + "." + plural(number);
    return get(has(form) ? form : key + ".other", Integer.toString(number));
  }

  /** Returns the category of the number after the rules of CLDR for whole numbers. */
  private String plural(int number) {
    return switch (language) {
      case "zh" -> "other";
      case "fr", "pt" -> number <= 1 ? "one" : "other";
      case "ar" -> arabicPlural(number);
      default -> number == 1 ? "one" : "other";
    };
  }

  private static String arabicPlural(int number) {
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    int rest = number % 100;
    return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
  }

  private static String fill(String words, String... arguments) {
    StringBuilder out = new StringBuilder(words.length() + 32);
    for (int i = 0; i < words.length(); i++) {
      int argument =
          i + 2 < words.length() && words.charAt(i) == '{' && words.charAt(i + 2) == '}'
              ? words.charAt(i + 1) - '0'
              : -1;
      if (argument >= 0 && argument < arguments.length) {
        out.append(arguments[argument]);
        i += 2;
      } else {
        out.append(words.charAt(i));
      }
    }
    return out.toString();
  }
}
