package org.timeline4j.event;

import java.util.Objects;
import java.util.Optional;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.LengthOfTime.Length;
import org.timeline4j.time.TimeInterval;

/**
 * What the text ties an event to.
 *
 * @param target what the event is tied to
 * @param index the position in the list of the article's temporal expressions or event mentions; 0
 *     for the publication
 * @param relation how the event stands to it
 * @param distance how long before or after it, or from it on, or until it; with DURING the age of
 *     whatever began with it; empty if the text does not tell
 * @param tie how the text ties the two
 * @param rule what tied them, in words
 */
public record Anchor(
    Target target,
    int index,
    TemporalRelation relation,
    Optional<Length> distance,
    Tie tie,
    String rule) {

  /** What an anchor points to. */
  public enum Target {
    /** A temporal expression. */
    TIMEX,
    /** Another event mention. */
    EVENT,
    /**
     * The publication of the article: the event is its news. If it is carried, it is told after the
     * news, and goes by the date on which that was told to have happened.
     */
    PUBLICATION
  }

  /** How the text ties an event to something. */
  public enum Tie {
    /** By the words of its own clause. */
    OWN,
    /** By those of an earlier clause or sentence: "In 1996 ... He then ...". */
    CARRIED,
    /** By a length of time, from which it follows: "jailed in 1985 and freed after 28 years". */
    DERIVED
  }

  /** What somebody did for a day, which need not have come yet: "set the hearing for March 5". */
  public static final String FOR_DATE = "<event> for <date>";

  /** What happened on a day: "approved a plan on Monday". */
  public static final String ON_DATE = "<event> on <date>";

  /** What began or ended a life: "Anna Berg (1901-1985)" tells both, each with its own date. */
  public static final String OF_LIFE = "<person> (<birth> - <death>)";

  /** Checks that nothing is null. */
  public Anchor {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(distance, "distance");
    Objects.requireNonNull(tie, "tie");
    Objects.requireNonNull(rule, "rule");
  }

  /** Returns the tie to a temporal expression. */
  public static Anchor timex(int index, TemporalRelation relation, String rule) {
    return new Anchor(Target.TIMEX, index, relation, Optional.empty(), Tie.OWN, rule);
  }

  /** Returns the tie to another event mention. */
  public static Anchor event(int index, TemporalRelation relation, String rule) {
    return new Anchor(Target.EVENT, index, relation, Optional.empty(), Tie.OWN, rule);
  }

  /** Returns the tie to the publication. */
  public static Anchor publication(TemporalRelation relation, String rule) {
    return new Anchor(Target.PUBLICATION, 0, relation, Optional.empty(), Tie.OWN, rule);
  }

  /**
   * Returns the date of an event that stands so to the time or event of that date, in an article
   * published within the interval; empty if nothing follows.
   *
   * @param told whether the event is told to have happened, and so not after the publication
   */
  public Optional<Edtf> dateFrom(Edtf time, boolean told, TimeInterval published) {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(published, "published");
    return new Related(this, told, published).to(time);
  }

  /** Tells whether it goes back to an earlier clause. */
  public boolean isCarried() {
    return tie == Tie.CARRIED;
  }

  /** Returns the same tie as one that goes back to an earlier clause. */
  public Anchor carried(String newRule) {
    return new Anchor(target, index, relation, distance, Tie.CARRIED, newRule);
  }

  /** Returns the same tie over a length of time. */
  public Anchor over(Length length) {
    return new Anchor(target, index, relation, Optional.of(length), tie, rule);
  }

  /**
   * Returns the same tie to the unit that a time or event is a part of: "before noon" is not after
   * that day, "before the end of 2024" not after that year.
   */
  Anchor toWhole() {
    TemporalRelation wider =
        switch (relation) {
          case BEFORE -> TemporalRelation.NOT_AFTER;
          case AFTER -> TemporalRelation.NOT_BEFORE;
          default -> relation;
        };
    return distance.isPresent() ? this : new Anchor(target, index, wider, distance, tie, rule);
  }

  /** Returns the same tie as one that follows from its length. */
  public Anchor derived() {
    return new Anchor(target, index, relation, distance, Tie.DERIVED, rule);
  }
}
