package org.timeline4j.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something about one article that could not be used as it stands; the rest of the article was
 * read.
 *
 * @param article the id of the article; empty if it is about none of them
 * @param code what kind of thing it is
 * @param message one sentence for a person
 */
public record Diagnostic(String article, Code code, String message) {

  /** By article, code and message. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::article)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** The kinds of diagnostics. */
  public enum Code {
    /** The article has no publication date: what is relative to it cannot be resolved. */
    NO_PUBLICATION_DATE,
    /** Bounds of the publication date were inferred from what articles tell; dates rest on them. */
    INFERRED_PUBLICATION_DATE,
    /** A publication date was given that cannot be read, or that no article can have. */
    BAD_PUBLICATION_DATE,
    /** The text names a date that does not exist. */
    IMPOSSIBLE_DATE,
    /** The text calls a day by another weekday than it is; the day stands. */
    WRONG_WEEKDAY,
    /** The text is in a language that is not supported. */
    UNSUPPORTED_LANGUAGE,
    /** There is no text, or nothing in it can be read. */
    EMPTY_TEXT,
    /** The text holds markup, which was skipped. */
    MARKUP,
    /** The text holds control characters, unpaired surrogates or the like, which were skipped. */
    BAD_CHARACTERS,
    /** Another article with the same id and a different content was kept instead. */
    DUPLICATE_ID,
    /** The article puts an event before or after another, which dates or other articles exclude. */
    CONTRADICTORY_ORDER,
    /** A correction is about words of the article that tell no event, or a name that nobody has. */
    UNUSED_CORRECTION,
    /**
     * A correction hides an event, or keeps two apart, which the chronology shows in no other way.
     */
    APPLIED_CORRECTION
  }

  /** Checks that nothing is null. */
  public Diagnostic {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
