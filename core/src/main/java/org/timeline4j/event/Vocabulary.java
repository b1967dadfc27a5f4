package org.timeline4j.event;

import java.util.Objects;

/** Which events a chronology shows: the one place where that is decided. */
public enum Vocabulary {
  /** What happened or is to happen; no reporting verbs, states, thoughts. */
  CHRONOLOGY,
  /** All of it. */
  ALL;

  /**
   * Tells whether a mention can tell an event of the chronology: a happening or a phase of what its
   * subject names; not a report, perception, thought, state or phase of what the words behind it
   * name, nor a noun that completes the verb which tells the same event; not denied and not merely
   * considered.
   */
  public boolean takes(DatedMention dated) {
    Objects.requireNonNull(dated, "dated");
    if (this == ALL) {
      return true;
    }
    EventMention mention = dated.mention();
    return (isHappening(mention.eventClass()) || mention.phaseOfSubject())
        && !mention.completesVerb()
        && mention.polarity() == Polarity.POS
        && mention.status() != Status.NEGATED
        && mention.status() != Status.HYPOTHETICAL;
  }

  /**
   * Tells whether the estimate of a mention can date an event that nothing else dates: news that
   * the opening of its article tells, not what is told after it and not what is merely so.
   */
  public boolean estimates(DatedMention dated) {
    Objects.requireNonNull(dated, "dated");
    boolean opening =
        dated
            .mention()
            .anchor()
            .filter(a -> a.relation() == TemporalRelation.DURING && !a.isCarried())
            .isPresent();
    boolean happened =
        dated.mention().status() == Status.HAPPENED || dated.mention().status() == Status.ONGOING;
    return dated.estimate().isPresent() && (this == ALL || (opening && happened));
  }

  /**
   * Tells whether an event is listed: every dated one; of those without a date the ones that
   * somebody known by name takes part in, that are not mere plans, and that are of a kind of their
   * own or have a temporal expression that could not be placed.
   */
  public boolean shows(Event event) {
    Objects.requireNonNull(event, "event");
    if (this == ALL || event.undated().isEmpty()) {
      return true;
    }
    boolean telling =
        event.types().stream().anyMatch(EventType::isKnown)
            || event.evidence().stream().anyMatch(e -> e.timex().isPresent());
    return event.status() != Status.PLANNED
        && telling
        && event.participants().stream().anyMatch(Participant::isNamed);
  }

  private static boolean isHappening(EventClass eventClass) {
    return switch (eventClass) {
      case OCCURRENCE, I_ACTION -> true;
      case REPORTING, PERCEPTION, I_STATE, STATE, ASPECTUAL -> false;
    };
  }
}
