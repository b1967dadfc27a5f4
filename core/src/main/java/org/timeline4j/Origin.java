package org.timeline4j;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.timeline4j.article.Article;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Vocabulary;
import org.timeline4j.language.Language;
import org.timeline4j.merge.ConflictRule;
import org.timeline4j.merge.Corrections;
import org.timeline4j.merge.Merged;
import org.timeline4j.merge.Merger;
import org.timeline4j.merge.SameEvent;
import org.timeline4j.timex.ResolutionPolicy;

/**
 * What a chronology is made of: the settings and the readings. The chronology is a function of it.
 *
 * @param language what reads the articles that come in
 * @param policy how their expressions are resolved
 * @param same which mentions are one event
 * @param vocabulary which events are shown
 * @param corrections what somebody knows better
 * @param conflicts which source counts where sources disagree
 * @param parallelism how many articles are read at a time
 * @param readings what was read, in no particular order
 */
record Origin(
    Language language,
    ResolutionPolicy policy,
    SameEvent same,
    Vocabulary vocabulary,
    Corrections corrections,
    ConflictRule conflicts,
    int parallelism,
    List<Reading> readings) {

  Origin {
    readings = ImmutableList.copyOf(readings);
  }

  /** Returns the same settings with other readings. */
  Origin of(Collection<Reading> others) {
    return new Origin(
        language,
        policy,
        same,
        vocabulary,
        corrections,
        conflicts,
        parallelism,
        ImmutableList.copyOf(others));
  }

  /** Returns the same readings under other corrections. */
  Origin corrected(Corrections others) {
    return new Origin(language, policy, same, vocabulary, others, conflicts, parallelism, readings);
  }

  /**
   * Returns the same with what the articles give that are not there already.
   *
   * @param progress is told of each article that is read, and of the merging that follows
   */
  Origin plus(Iterator<Article> articles, ProgressListener progress) {
    Set<Article> known = new HashSet<>();
    readings.forEach(reading -> known.add(reading.article()));
    Iterator<Article> fresh =
        Iterators.filter(
            articles, article -> known.add(Objects.requireNonNull(article, "article")));
    List<Reading> all = new ArrayList<>(readings);
    if (fresh.hasNext()) {
      new ReadAhead(new Pipeline(language, policy), parallelism)
          .read(
              fresh,
              reading -> {
                all.add(reading);
                progress.read(all.size() - readings.size());
              });
    }
    progress.merging(all.size() - readings.size());
    return of(all);
  }

  Origin plus(Reading reading) {
    return of(ImmutableList.<Reading>builder().addAll(readings).add(reading).build());
  }

  Origin minus(String articleId) {
    return of(
        readings.stream()
            .filter(reading -> !reading.article().id().equals(articleId))
            .collect(ImmutableList.toImmutableList()));
  }

  Merged merged() {
    return Merger.merge(readings, same, vocabulary, corrections, conflicts);
  }
}
