package org.timeline4j.event;

import java.util.Collection;
import java.util.Objects;
import org.timeline4j.text.Part;

/** Which events a chronology shows: the one place where that is decided. */
public enum Vocabulary {
  /** What happened or is to happen; no reporting verbs, states, thoughts. */
  CHRONOLOGY,
  /** All of it. */
  ALL;

  /**
   * Tells whether a mention can tell an event of the chronology: a happening or a phase of what its
   * subject or object names; not a report, perception, thought, state or phase of what a verb
   * behind it tells, nor a noun that completes the verb which tells the same event; not denied and
   * not merely considered.
   */
  public boolean takes(DatedMention dated) {
    Objects.requireNonNull(dated, "dated");
    if (this == ALL) {
      return true;
    }
    EventMention mention = dated.mention();
    return (isHappening(mention.eventClass()) || mention.phase())
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
   * Tells whether an event is listed: every dated one of which a mention stands alone; of those
   * without a date the ones that somebody known by name takes part in, that have happened, that the
   * text tells and not a headline alone, and that are of a kind of their own or have a temporal
   * expression that could not be placed.
   *
   * @param mentions those that tell it
   */
  public boolean shows(Event event, Collection<EventMention> mentions) {
    Objects.requireNonNull(event, "event");
    if (this == ALL) {
      return true;
    }
    if (mentions.stream().noneMatch(EventMention::standsAlone)) {
      return false;
    }
    if (event.undated().isEmpty()) {
      return true;
    }
    boolean telling =
        event.types().stream().anyMatch(EventType::isKnown)
            || event.evidence().stream().anyMatch(e -> e.timex().isPresent());
    return event.status() != Status.PLANNED
        && event.status() != Status.ONGOING
        && telling
        && mentions.stream().anyMatch(m -> m.part() == Part.TEXT && m.standsAlone())
        && event.participants().stream().anyMatch(Participant::isNamed);
  }

  private static boolean isHappening(EventClass eventClass) {
    return switch (eventClass) {
      case OCCURRENCE, I_ACTION -> true;
      case REPORTING, PERCEPTION, I_STATE, STATE, ASPECTUAL -> false;
    };
  }
}
