package org.timeline4j.benchmarks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.timeline4j.article.Article;

/**
 * Short news of invented towns, firms and people, as many as are asked for: ten articles to a
 * story, each telling three of its six events, so that most events are told by several.
 *
 * <p>Law: article {@code n} is a function of {@code n} alone, so a longer run begins with a shorter
 * one. Two stories begin each day, as many in a long run as in a short one, and names are put
 * together from syllables, so that their number grows with the number of stories.
 */
final class GeneratedNews {
  private static final int ARTICLES_A_STORY = 10;
  private static final int EVENTS_A_STORY = 6;
  private static final int TOLD = 3;
  private static final int STORIES_A_DAY = 2;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private static final String[] HEADS = {
    "Hal", "Nor", "Bren", "Cas", "Del", "Mar", "Tol", "Wes", "Kar", "Lin", "Ost", "Per", "Ral",
    "Sel", "Tran", "Ul", "Var", "Wil", "Yar", "Zan"
  };
  private static final String[] MIDDLES = {
    "a", "e", "i", "o", "u", "an", "en", "or", "ar", "el", "in", "os", "er", "ad", "ol"
  };
  private static final String[] TOWN_ENDS = {"ford", "ham", "stad", "wick", "port", "burg"};
  private static final String[] FIRM_ENDS = {"tex", "corp", "sys", "lux", "mont", "vik"};
  private static final String[] SURNAME_ENDS = {"sen", "quist", "man", "sky", "er", "ton"};
  private static final String[] FIRST_NAMES = {
    "Anna", "Omar", "Jonas", "Maria", "Peter", "Laura", "David", "Elena", "Martin", "Sara"
  };
  private static final String[] WORKS = {
    "shipyard", "bridge", "museum", "mill", "airport", "hospital", "school", "dam"
  };

  private GeneratedNews() {}

  /** Returns that many articles, one after the other as they are asked for. */
  static Stream<Article> articles(int count) {
    return IntStream.range(0, count).mapToObj(GeneratedNews::article);
  }

  /** Returns the article with that number. */
  static Article article(int n) {
    int story = n / ARTICLES_A_STORY;
    List<Told> events = story(story);
    Random random = new Random(n);
    List<Integer> chosen =
        random.ints(0, EVENTS_A_STORY).distinct().limit(TOLD).sorted().boxed().toList();
    LocalDate last = events.get(chosen.get(TOLD - 1)).day();
    LocalDate published = last.plusDays(1L + random.nextInt(5));
    StringBuilder text = new StringBuilder();
    for (int event : chosen) {
      text.append(events.get(event).sentence(random.nextBoolean())).append(' ');
    }
    return Article.builder()
        .published(published)
        .id("generated-" + n)
        .source("Paper " + n % 7)
        .title("News from " + town(new Random(story)))
        .text(text.append("Nobody else commented on the matter.").toString())
        .build();
  }

  /** What happened, with two ways to say who did it. */
  private record Told(LocalDate day, String who, String what) {
    String sentence(boolean first) {
      String date = DATE.format(day);
      return first
          ? "On " + date + ", " + who + " " + what + "."
          : who + " " + what + " on " + date + ".";
    }
  }

  private static List<Told> story(int story) {
    Random random = new Random(story);
    String town = town(random);
    String firm = name(random, FIRM_ENDS);
    String mayor = person(random);
    String owner = person(random);
    String works = WORKS[random.nextInt(WORKS.length)] + " of " + town;
    LocalDate day = FIRST_DAY.plusDays(story / STORIES_A_DAY);
    String[][] happened = {
      {firm, "bought the " + works},
      {mayor, "opened the " + works},
      {firm, "dismissed " + (20 + random.nextInt(400)) + " workers in " + town},
      {owner, "resigned as chairman of " + firm},
      {"Police", "arrested " + owner + " in " + town},
      {mayor, "visited " + town},
    };
    List<Told> events = new ArrayList<>();
    for (String[] event : happened) {
      events.add(new Told(day, event[0], event[1]));
      day = day.plusDays(2L + random.nextInt(30));
    }
    return events;
  }

  private static String town(Random random) {
    return name(random, TOWN_ENDS);
  }

  private static String person(Random random) {
    return FIRST_NAMES[random.nextInt(FIRST_NAMES.length)] + " " + name(random, SURNAME_ENDS);
  }

  private static String name(Random random, String[] ends) {
    return HEADS[random.nextInt(HEADS.length)]
        + MIDDLES[random.nextInt(MIDDLES.length)]
        + MIDDLES[random.nextInt(MIDDLES.length)]
        + ends[random.nextInt(ends.length)];
  }
}
