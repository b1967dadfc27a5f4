package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.event.Participant;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;

/** What corrections make of rules and events. */
final class Corrected {

  private Corrected() {}

  /** Returns the rule of identity under which separated passages are never one event. */
  static SameEvent same(SameEvent same, Corrections corrections) {
    return corrections.all().isEmpty() ? same : new Separating(same, corrections);
  }

  private record Separating(SameEvent same, Corrections corrections) implements SameEvent {
    @Override
    public Optional<Derivation> compare(
        DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
      return corrections.separates(firstArticle, first, secondArticle, second)
          ? Optional.empty()
          : same.compare(first, firstArticle, second, secondArticle);
    }

    @Override
    public boolean excludes(
        DatedMention first, Article firstArticle, DatedMention second, Article secondArticle) {
      return corrections.separates(firstArticle, first, secondArticle, second)
          || same.excludes(first, firstArticle, second, secondArticle);
    }
  }

  /** Returns the event with the date and the reasons that the corrections give it. */
  static Event event(Event event, Corrections corrections) {
    Event named = renamed(event, corrections.names());
    return corrections.date(event).map(pin -> dated(named, pin.date())).orElse(named);
  }

  private static Event dated(Event event, Edtf date) {
    When when =
        new When(
            Optional.of(date), date.granularity(), date.isApproximate(), DatingBasis.CORRECTED);
    return Event.builder()
        .from(event)
        .when(when)
        .undated(Optional.empty())
        .why(Derivation.of("date given by a correction", "", date.text(), event.why()))
        .build();
  }

  /** The names are changed already; this says so. */
  private static Event renamed(Event event, Map<String, String> names) {
    List<Derivation> reasons =
        names.entrySet().stream()
            .filter(
                entry ->
                    event.participants().stream()
                        .map(Participant::name)
                        .anyMatch(entry.getValue()::equals))
            .map(
                entry ->
                    Derivation.of(
                        "name given by a correction",
                        "",
                        entry.getKey() + " is " + entry.getValue()))
            .collect(Collectors.toList());
    return reasons.isEmpty()
        ? event
        : Event.builder()
            .from(event)
            .why(
                new Derivation(
                    event.why().rule(),
                    event.why().quote(),
                    event.why().conclusion(),
                    ImmutableList.<Derivation>builder()
                        .addAll(event.why().premises())
                        .addAll(reasons)
                        .build()))
            .build();
  }
}
