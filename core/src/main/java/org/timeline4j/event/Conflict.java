package org.timeline4j.event;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * Sources that disagree about one event; none of them is preferred.
 *
 * @param about what they disagree about
 * @param claims what each of them says, at least two
 */
public record Conflict(About about, List<Claim> claims) {

  /** What sources disagree about. */
  public enum About {
    /** The date. */
    DATE,
    /** How many. */
    NUMBER,
    /** Where. */
    PLACE,
    /** Who did it, or to whom it happened. */
    NAME
  }

  /**
   * What one article says.
   *
   * @param article the id of the article
   * @param value the date in EDTF, the number, the place or the name
   */
  public record Claim(String article, String value) {

    /** Checks that nothing is null. */
    public Claim {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(value, "value");
    }
  }

  /** Copies the claims. */
  public Conflict {
    Objects.requireNonNull(about, "about");
    claims = ImmutableList.copyOf(claims);
  }
}
