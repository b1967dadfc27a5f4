package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  static SameTelling same(SameEvent same, Corrections corrections) {
    SameTelling rule = SameTelling.of(same);
    return corrections.all().isEmpty() ? rule : new Separating(rule, corrections);
  }

  private record Separating(SameTelling same, Corrections corrections) implements SameTelling {
    @Override
    public Optional<Derivation> compare(Telling first, Telling second) {
      return separates(first, second) ? Optional.empty() : same.compare(first, second);
    }

    @Override
    public int weakness(Telling first, Telling second) {
      return same.weakness(first, second);
    }

    @Override
    public boolean excludes(Telling first, Telling second) {
      return separates(first, second) || same.excludes(first, second);
    }

    private boolean separates(Telling first, Telling second) {
      return corrections.separates(
          first.article(), first.dated(), second.article(), second.dated());
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
                Derivation.of(
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
