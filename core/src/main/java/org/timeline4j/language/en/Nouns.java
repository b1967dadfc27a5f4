package org.timeline4j.language.en;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The singular of English nouns. */
final class Nouns {
  private static final Map<String, String> IRREGULAR =
      ImmutableMap.<String, String>builder()
          .put("men", "man")
          .put("women", "woman")
          .put("children", "child")
          .put("people", "people")
          .put("talks", "talks")
          .put("crises", "crisis")
          .put("wives", "wife")
          .put("lives", "life")
          .put("thieves", "thief")
          .put("series", "series")
          .put("ties", "tie")
          .put("lies", "lie")
          .put("movies", "movie")
          .put("calories", "calorie")
          .put("species", "species")
          .put("news", "news")
          .put("physics", "physics")
          .put("politics", "politics")
          .put("economics", "economics")
          .put("mathematics", "mathematics")
          .put("athletics", "athletics")
          .put("gymnastics", "gymnastics")
          .put("forces", "forces")
          .put("authorities", "authorities")
          .put("police", "police")
          .put("losses", "loss")
          .put("businesses", "business")
          .buildOrThrow();

  private Nouns() {}

  /** Returns the singular of a noun in lower case; a singular is returned as it is. */
  static String singular(String noun) {
    String known = IRREGULAR.get(noun);
    if (known != null) {
      return known;
    }
    if (noun.length() < 4 || !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us")) {
      return withoutMan(noun);
    }
    if (noun.endsWith("sis")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("xes")
        || noun.endsWith("sses")) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun.substring(0, noun.length() - 1);
  }

  /** "policemen" is the plural of "policeman". */
  private static String withoutMan(String noun) {
    return noun.endsWith("men") && noun.length() > 5
        ? noun.substring(0, noun.length() - 3) + "man"
        : noun;
  }
}
