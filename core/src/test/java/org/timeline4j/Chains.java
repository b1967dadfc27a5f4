package org.timeline4j;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;

/**
 * The lines of a {@code chains.txt}: which words of the articles tell one event. {@code
 * stories/README.md} says what they mean.
 */
record Chains(List<Place> places) {

  private static final int ALONE = 0;

  /**
   * Words that tell an event.
   *
   * @param chain the chain that they stand in, or {@code ALONE}
   * @param words the words, as the file gives them
   */
  record Place(int chain, String article, Part part, Span span, String words) {
    boolean isOneWith(Place other) {
      return chain == other.chain && chain != ALONE;
    }

    boolean holds(Evidence evidence) {
      return evidence.article().equals(article)
          && evidence.part() == part
          && evidence.trigger().start() < span.end()
          && span.start() < evidence.trigger().end();
    }
  }

  /**
   * Pairs of mentions.
   *
   * @param told those that are one event, as the file says
   * @param found of these, those of which both mentions are in the chronology at all
   * @param made those that the chronology takes for one event
   * @param right those of {@code found} that it takes for one event
   * @param wrong those of {@code made} that are not one event
   * @param missed those of {@code found} that the chronology takes for two
   */
  record Pairs(int told, int found, int made, int right, List<String> wrong, List<String> missed) {
    static final Pairs NONE = new Pairs(0, 0, 0, 0, List.of(), List.of());

    Pairs plus(Pairs other) {
      return new Pairs(
          told + other.told,
          found + other.found,
          made + other.made,
          right + other.right,
          Stream.concat(wrong.stream(), other.wrong.stream()).toList(),
          Stream.concat(missed.stream(), other.missed.stream()).toList());
    }

    double precision() {
      return made == 0 ? 1 : (double) right / made;
    }

    double recall() {
      return found == 0 ? 1 : (double) right / found;
    }
  }

  Chains {
    places = ImmutableList.copyOf(places);
  }

  static Chains parse(List<String> lines, List<Article> articles) {
    Map<String, Article> byId =
        articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    List<Place> places = new ArrayList<>();
    int chain = 0;
    for (String line : lines) {
      if (line.startsWith("[")) {
        chain++;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = Splitter.on('|').trimResults().splitToList(line);
        Article article = byId.get(fields.get(0));
        if (fields.size() != 2 || article == null || chain == 0) {
          throw new IllegalArgumentException("\"" + line + "\" is no line of a chain");
        }
        places.add(place(chain, article, fields.get(1)));
      }
    }
    return new Chains(places);
  }

  private static Place place(int chain, Article article, String words) {
    List<Place> found = new ArrayList<>();
    for (Part part : Part.values()) {
      String text = article.part(part);
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        found.add(new Place(chain, article.id(), part, new Span(at, at + words.length()), words));
      }
    }
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          article.id() + " has \"" + words + "\" " + found.size() + " times");
    }
    return found.get(0);
  }

  /** Compares with a chronology; what stands in no chain is told once. */
  Pairs compare(Timeline timeline) {
    List<Event> events =
        Stream.concat(timeline.events().stream(), timeline.undated().stream()).toList();
    List<String> wrong = new ArrayList<>();
    TreeSet<String> right = new TreeSet<>();
    int made = 0;
    for (Event event : events) {
      List<Place> units = event.evidence().stream().map(this::unit).distinct().toList();
      for (int i = 0; i < units.size(); i++) {
        for (int j = i + 1; j < units.size(); j++) {
          made++;
          if (units.get(i).isOneWith(units.get(j))) {
            right.add(pair(units.get(i), units.get(j)));
          } else {
            wrong.add(pair(units.get(i), units.get(j)));
          }
        }
      }
    }
    List<Evidence> evidence = events.stream().flatMap(e -> e.evidence().stream()).toList();
    int told = 0;
    int found = 0;
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        if (places.get(i).isOneWith(places.get(j))) {
          told++;
          if (isIn(evidence, places.get(i)) && isIn(evidence, places.get(j))) {
            found++;
            if (!right.contains(pair(places.get(i), places.get(j)))) {
              missed.add(pair(places.get(i), places.get(j)));
            }
          }
        }
      }
    }
    return new Pairs(told, found, made, right.size(), wrong, missed);
  }

  private static boolean isIn(List<Evidence> evidence, Place place) {
    return evidence.stream().anyMatch(place::holds);
  }

  private static String pair(Place one, Place two) {
    return Stream.of(one, two)
        .map(p -> p.article() + " \"" + p.words() + "\"")
        .sorted()
        .collect(Collectors.joining(" = "));
  }

  /** Returns the place that holds the mention, or one of its own that is alone. */
  private Place unit(Evidence evidence) {
    Span trigger = evidence.trigger();
    return places.stream()
        .filter(place -> place.holds(evidence))
        .findFirst()
        .orElseGet(
            () -> new Place(ALONE, evidence.article(), evidence.part(), trigger, evidence.quote()));
  }
}
