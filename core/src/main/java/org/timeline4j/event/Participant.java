package org.timeline4j.event;

import java.util.Objects;
import java.util.Optional;

/**
 * Who or what took part in an event.
 *
 * @param name the fullest name that is known ("Maria Lopez" where the sentence says "Lopez" or
 *     "she"), or the phrase for what has no name ("29 prisoners"), without articles
 * @param role the part it had
 * @param kind what it is
 * @param quantity how many, where the phrase counts
 * @param description the words beside a name that say who it is ("DEA agent", "former leader of the
 *     party"), without articles; empty if there are none, or if there is no name
 */
public record Participant(
    String name, Role role, Kind kind, Optional<Quantity> quantity, Optional<String> description) {

  /** The part that a participant has in an event. */
  public enum Role {
    /** Who did it. */
    AGENT,
    /** Whom or what it was done to, or whom it happened to. */
    PATIENT,
    /** Whom it was given, sent or said to; where it went. */
    RECIPIENT,
    /** In any other part. */
    OTHER
  }

  /** What a participant is. */
  public enum Kind {
    /** A person by name. */
    PERSON,
    /** A company, party, agency, court or the like by name. */
    ORGANIZATION,
    /** A country, region, town or other place by name. */
    PLACE,
    /** Several people or things that the text counts or lumps together. */
    GROUP,
    /** A name of another or an unknown kind. */
    NAME,
    /** A thing or person without a name: "a US agent", "tariffs". */
    DESCRIPTION
  }

  /** Checks that nothing is null. */
  public Participant {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(description, "description");
  }

  /** Returns a participant that is neither counted nor described. */
  public static Participant of(String name, Role role, Kind kind) {
    return new Participant(name, role, kind, Optional.empty(), Optional.empty());
  }

  /** Tells whether the participant is known by name. */
  public boolean isNamed() {
    return kind != Kind.GROUP && kind != Kind.DESCRIPTION;
  }

  /** Returns the same participant under another name. */
  public Participant named(String newName) {
    return new Participant(newName, role, kind, quantity, description);
  }
}
