package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.merge.Correction.Hide;
import org.timeline4j.merge.Correction.Join;
import org.timeline4j.merge.Correction.PinDate;
import org.timeline4j.merge.Correction.Rename;
import org.timeline4j.merge.Correction.Separate;
import org.timeline4j.time.Edtf;

/**
 * The corrections of an editor, kept apart from the articles and applied whenever a chronology is
 * made. Immutable and thread-safe; each method returns other corrections.
 *
 * <p>Of two dates or names for one thing the later one counts. A correction whose words no article
 * holds waits for one that does, with the diagnostic {@code UNUSED_CORRECTION} if the article is
 * there.
 *
 * @param all in the order in which they were made, each once
 */
public record Corrections(List<Correction> all) {
  private static final Corrections NONE = new Corrections(List.of());

  /**
   * Copies the corrections.
   *
   * @throws IllegalArgumentException if two passages are both joined and separated
   */
  public Corrections {
    Objects.requireNonNull(all, "all");
    all = ImmutableSet.copyOf(all).asList();
    Set<Set<Passage>> joined = pairs(all, true);
    for (Set<Passage> pair : pairs(all, false)) {
      if (joined.contains(pair)) {
        throw new IllegalArgumentException("joined and separated: " + pair);
      }
    }
  }

  private static Set<Set<Passage>> pairs(List<Correction> all, boolean join) {
    ImmutableSet.Builder<Set<Passage>> pairs = ImmutableSet.builder();
    for (Correction correction : all) {
      if (join && correction instanceof Join pair) {
        pairs.add(ImmutableSet.of(pair.first(), pair.second()));
      } else if (!join && correction instanceof Separate pair) {
        pairs.add(ImmutableSet.of(pair.first(), pair.second()));
      }
    }
    return pairs.build();
  }

  /** Returns no corrections. */
  public static Corrections none() {
    return NONE;
  }

  /** Returns the same with one more. */
  public Corrections with(Correction correction) {
    Objects.requireNonNull(correction, "correction");
    return new Corrections(ImmutableList.<Correction>builder().addAll(all).add(correction).build());
  }

  /** Gives an event that date. */
  public Corrections pinDate(Event event, Edtf date) {
    return with(new PinDate(Passage.of(event), date));
  }

  /** Makes one event of two. */
  public Corrections join(Event first, Event second) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    return with(new Join(Passage.of(first), Passage.of(second)));
  }

  /** Makes two events of what two passages tell. */
  public Corrections separate(Passage first, Passage second) {
    return with(new Separate(first, second));
  }

  /** Gives somebody or something another name, see {@link Rename}. */
  public Corrections rename(String name, String newName) {
    return with(new Rename(name, newName));
  }

  /** Hides an event. */
  public Corrections hide(Event event) {
    return with(new Hide(Passage.of(event)));
  }

  // ---- what they say ----

  private <T extends Correction> Stream<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }

  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    of(Rename.class).forEach(rename -> names.put(rename.name(), rename.newName()));
    return ImmutableMap.copyOf(names);
  }

  List<Join> joins() {
    return of(Join.class).toList();
  }

  Optional<PinDate> date(Event event) {
    return of(PinDate.class).filter(pin -> pin.event().isIn(event)).reduce((one, next) -> next);
  }

  boolean hides(Event event) {
    return of(Hide.class).anyMatch(hidden -> hidden.event().isIn(event));
  }

  /** Returns what says that the event is hidden, and by which correction. */
  List<Diagnostic> hiding(Event event) {
    return of(Hide.class)
        .map(Hide::event)
        .filter(passage -> passage.isIn(event))
        .map(
            passage ->
                applied(
                    passage,
                    "hides \""
                        + event.summary()
                        + "\" ("
                        + event.when().edtf().map(Edtf::text).orElse("not dated")
                        + "), told at "
                        + passage))
        .toList();
  }

  /** Returns what says which passages are kept apart, where articles hold both. */
  List<Diagnostic> separating(List<Telling> tellings) {
    return of(Separate.class)
        .filter(pair -> isTold(pair.first(), tellings) && isTold(pair.second(), tellings))
        .map(
            pair ->
                applied(
                    pair.first(),
                    "keeps apart what is told at " + pair.first() + " and at " + pair.second()))
        .toList();
  }

  private static Diagnostic applied(Passage passage, String what) {
    return new Diagnostic(
        passage.article(), Diagnostic.Code.APPLIED_CORRECTION, "A correction " + what + ".");
  }

  private static boolean isTold(Passage passage, List<Telling> tellings) {
    return tellings.stream().anyMatch(t -> passage.isIn(t.article(), t.dated()));
  }

  /** Tells whether the two passages are to be two events. */
  boolean separates(
      Article article, DatedMention mention, Article otherArticle, DatedMention other) {
    return of(Separate.class)
        .anyMatch(
            pair ->
                (pair.first().isIn(article, mention) && pair.second().isIn(otherArticle, other))
                    || (pair.second().isIn(article, mention)
                        && pair.first().isIn(otherArticle, other)));
  }

  /** Returns what concerns words that their article does not hold, or names that nobody has. */
  List<Diagnostic> unused(List<Telling> tellings, Set<String> articles, Names names) {
    List<Diagnostic> unused = new ArrayList<>();
    of(Rename.class)
        .filter(rename -> !names.isFull(rename.name()))
        .map(
            rename ->
                new Diagnostic(
                    "",
                    Diagnostic.Code.UNUSED_CORRECTION,
                    "Nobody has the full name \""
                        + rename.name()
                        + "\", which a correction changes."))
        .forEach(unused::add);
    for (Correction correction : all) {
      for (Passage passage : passages(correction)) {
        boolean known = articles.contains(passage.article());
        if (known && !isTold(passage, tellings)) {
          unused.add(
              new Diagnostic(
                  passage.article(),
                  Diagnostic.Code.UNUSED_CORRECTION,
                  "No event is told at " + passage + ", which a correction is about."));
        }
      }
    }
    return unused;
  }

  /**
   * Returns the corrections that met what they are about. Of two dates or names for one thing that
   * is the later one.
   *
   * @param events all that are told, hidden ones among them
   * @param names before they are changed
   */
  Corrections applied(List<Event> events, List<Telling> tellings, Names names) {
    Map<String, String> renamed = names();
    return new Corrections(
        all.stream()
            .filter(
                correction ->
                    correction instanceof Rename rename
                        ? names.isFull(rename.name())
                            && rename.newName().equals(renamed.get(rename.name()))
                        : passages(correction).stream().allMatch(p -> isTold(p, tellings))
                            && !isOverruled(correction, events))
            .toList());
  }

  private boolean isOverruled(Correction correction, List<Event> events) {
    return correction instanceof PinDate pin
        && events.stream()
            .filter(pin.event()::isIn)
            .noneMatch(event -> date(event).filter(pin::equals).isPresent());
  }

  private static List<Passage> passages(Correction correction) {
    if (correction instanceof PinDate pin) {
      return List.of(pin.event());
    }
    if (correction instanceof Hide hidden) {
      return List.of(hidden.event());
    }
    if (correction instanceof Join pair) {
      return List.of(pair.first(), pair.second());
    }
    return correction instanceof Separate pair ? List.of(pair.first(), pair.second()) : List.of();
  }
}
