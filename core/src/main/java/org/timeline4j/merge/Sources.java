package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.timeline4j.article.Article;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Reading;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.merge.PublicationWindows.Window;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;

/**
 * The articles of a chronology: one reading for each id, in order, those without a publication date
 * dated as far as the others allow.
 *
 * @param readings in the order of {@link Article#ORDER}
 * @param windows for each reading the inferred bounds of its publication date
 * @param diagnostics sorted
 */
record Sources(
    List<Reading> readings, List<Optional<Window>> windows, List<Diagnostic> diagnostics) {

  /** An article placed by a dated one may place another; more than that rests on too little. */
  private static final int ROUNDS = 2;

  private static final Comparator<Reading> ORDER =
      Comparator.comparing(Reading::article, Article.ORDER)
          .thenComparing(reading -> reading.article().toString())
          .thenComparing(reading -> reading.dct().start())
          .thenComparing(reading -> reading.dct().end())
          .thenComparing(reading -> reading.dated().toString());

  /**
   * Returns one reading for each id: of two different articles with one id the first in order
   * stays.
   */
  static Sources of(Collection<Reading> readings) {
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.sort(Comparator.comparing(Reading::article, Article.ORDER));
    Map<String, List<Reading>> byId = new TreeMap<>();
    sorted.forEach(
        reading ->
            byId.computeIfAbsent(reading.article().id(), k -> new ArrayList<>()).add(reading));
    List<Reading> kept = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    byId.forEach(
        (id, same) -> {
          Reading first = same.size() == 1 ? same.get(0) : same.stream().min(ORDER).orElseThrow();
          kept.add(first);
          diagnostics.addAll(first.diagnostics());
          if (same.stream().anyMatch(other -> !other.article().equals(first.article()))) {
            diagnostics.add(
                new Diagnostic(
                    id,
                    Diagnostic.Code.DUPLICATE_ID,
                    "another article with the id \"" + id + "\" was left out"));
          }
        });
    kept.sort(Comparator.comparing(Reading::article, Article.ORDER));
    return new Sources(
        ImmutableList.copyOf(kept),
        kept.stream().map(r -> Optional.<Window>empty()).toList(),
        diagnostics.stream()
            .distinct()
            .sorted(Diagnostic.ORDER)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the same with the publication dates bounded that the articles themselves or others
   * bound, and a diagnostic for each.
   */
  Sources placed(Names names, SameTelling same, Vocabulary vocabulary, Redating redating) {
    Sources sources = this;
    for (int round = 0; round < ROUNDS; round++) {
      List<Optional<Window>> found =
          PublicationWindows.of(sources.readings, names, same, vocabulary, redating);
      if (found.stream().noneMatch(Optional::isPresent)) {
        break;
      }
      sources = within(sources.windows, found, redating);
    }
    return sources;
  }

  private Sources within(
      List<Optional<Window>> before, List<Optional<Window>> found, Redating redating) {
    ImmutableList.Builder<Reading> moved = ImmutableList.builder();
    ImmutableList.Builder<Optional<Window>> all = ImmutableList.builder();
    List<Diagnostic> told = new ArrayList<>(diagnostics);
    for (int i = 0; i < readings.size(); i++) {
      Optional<Window> window = found.get(i).isPresent() ? found.get(i) : before.get(i);
      Optional<InferredDates> inferred =
          window.isPresent()
              ? Optional.of(InferredDates.of(readings.get(i), window.get(), redating))
              : Optional.empty();
      moved.add(inferred.map(InferredDates::reading).orElse(readings.get(i)));
      inferred.map(InferredDates::diagnostic).ifPresent(told::add);
      all.add(window);
    }
    return new Sources(
        moved.build(), all.build(), ImmutableList.sortedCopyOf(Diagnostic.ORDER, told));
  }

  /**
   * Returns the mentions that the vocabulary takes, in order, their participants under full names.
   */
  List<Telling> tellings(Names names, Vocabulary vocabulary) {
    return readings.stream()
        .flatMap(
            reading -> {
              Bearers bearers = Bearers.of(reading, names);
              return BareNoun.resolved(
                  reading.dated().stream()
                      .filter(vocabulary::takes)
                      .map(bearers::tell)
                      .sorted(Telling.ORDER)
                      .toList())
                  .stream();
            })
        .sorted(Telling.ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the ids of the articles. */
  Set<String> ids() {
    return readings.stream()
        .map(reading -> reading.article().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the bounds of a publication that the article was handed over without, if any. */
  private Optional<Edtf> inferred(int index) {
    Reading reading = readings.get(index);
    return windows
        .get(index)
        .map(Window::bounds)
        .or(
            () ->
                Optional.of(reading.dct())
                    .filter(dct -> reading.article().published().isEmpty())
                    .filter(dct -> !dct.equals(TimeInterval.ALWAYS)))
        .map(Edtf::within);
  }

  /** Returns for each copy of an article the id of its original. */
  Map<String, String> originals() {
    return Copies.of(readings.stream().map(Reading::article).toList());
  }

  /** Returns the articles as the chronology cites them, given the {@link #originals()}. */
  List<SourceArticle> articles(Map<String, String> originals) {
    ImmutableList.Builder<SourceArticle> articles = ImmutableList.builder();
    for (int i = 0; i < readings.size(); i++) {
      articles.add(
          SourceArticle.of(
              readings.get(i).article(),
              inferred(i),
              Optional.ofNullable(originals.get(readings.get(i).article().id()))));
    }
    return articles.build();
  }
}
