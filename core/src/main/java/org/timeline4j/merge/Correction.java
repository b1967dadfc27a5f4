package org.timeline4j.merge;

import java.util.Objects;
import org.timeline4j.time.Edtf;

/** What an editor knows better than the articles or the library. Immutable values. */
public sealed interface Correction {

  /**
   * An event has this date, whatever the articles say. They still say it: what they disagree about
   * stays on the event.
   *
   * @param event words that tell the event
   * @param date its date
   */
  record PinDate(Passage event, Edtf date) implements Correction {
    /** Checks that nothing is null. */
    public PinDate {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * Two passages tell one event, whatever speaks against it: all that tells the one tells the
   * other.
   *
   * @param first words that tell it
   * @param second other words that tell it
   */
  record Join(Passage first, Passage second) implements Correction {
    /** Checks that nothing is null. */
    public Join {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }
  }

  /**
   * Two passages tell two events, whatever speaks for one.
   *
   * @param first words that tell the one
   * @param second words that tell the other
   */
  record Separate(Passage first, Passage second) implements Correction {
    /** Checks that nothing is null. */
    public Separate {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }
  }

  /**
   * Somebody or something has another name. If others have that name already, they are one.
   *
   * @param name the full name that the chronology shows
   * @param newName the name that it is to show
   */
  record Rename(String name, String newName) implements Correction {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the new name is blank
     */
    public Rename {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(newName, "newName");
      if (newName.isBlank()) {
        throw new IllegalArgumentException("the new name is blank");
      }
    }
  }

  /**
   * An event is not shown.
   *
   * @param event words that tell the event
   */
  record Hide(Passage event) implements Correction {
    /** Checks that nothing is null. */
    public Hide {
      Objects.requireNonNull(event, "event");
    }
  }
}
