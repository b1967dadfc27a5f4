package org.timeline4j.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.timeline4j.text.Part;

/**
 * A news article: its text, and what is known about it. Immutable and thread-safe.
 *
 * <p>Offsets everywhere in the library count UTF-16 units of {@link #text()}, or of {@link
 * #title()} where they say so.
 */
@Value.Immutable
public abstract class Article {

  /** By publication date, articles without one last; then by id. */
  public static final Comparator<Article> ORDER =
      Comparator.comparing(
              (Article a) -> a.published().map(PublicationDate::date).orElse(LocalDate.MAX))
          .thenComparing(Article::id);

  Article() {}

  /**
   * Returns an article with an id that is computed from its content.
   *
   * @param title the headline, may be empty
   * @param text the running text, may be empty
   * @param published the calendar date of publication
   */
  public static Article of(String title, String text, LocalDate published) {
    Objects.requireNonNull(published, "published");
    return builder().title(title).text(text).published(published).build();
  }

  /** Returns a builder; only {@code text} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The name of the article within a timeline; unless given, computed from title, text and
   * publication date.
   */
  @Value.Default
  public String id() {
    String content =
        title() + "\u0000" + text() + "\u0000" + published().map(Object::toString).orElse("");
    return com.google.common.hash.Hashing.sha256()
        .hashString(content, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }

  /** The headline; empty if there is none. */
  @Value.Default
  public String title() {
    return "";
  }

  /** The running text, verbatim. */
  public abstract String text();

  /** When it was published; empty if that is not known. */
  public abstract Optional<PublicationDate> published();

  /** Who published it, such as the name of the newspaper. */
  public abstract Optional<String> source();

  /** Where it can be read. */
  public abstract Optional<String> url();

  /**
   * The language as a BCP 47 tag, such as {@code en} or {@code es-MX}; empty leaves it to the text.
   */
  public abstract Optional<String> language();

  /** The kind of text; empty leaves it to the caller's policy or to what the text shows. */
  public abstract Optional<Domain> domain();

  /** Returns the title or the text. */
  public String part(Part part) {
    Objects.requireNonNull(part, "part");
    return part == Part.TITLE ? title() : text();
  }

  /** Builds an article. Not thread-safe. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}

    /** Sets the calendar date of publication. */
    public Builder published(LocalDate date) {
      return published(new PublicationDate(Objects.requireNonNull(date, "date")));
    }

    /** Sets the moment of publication, whose zone is not known. */
    public Builder published(LocalDateTime moment) {
      return published(new PublicationDate(Objects.requireNonNull(moment, "moment")));
    }

    /** Sets the moment of publication. */
    public Builder published(OffsetDateTime moment) {
      return published(new PublicationDate(Objects.requireNonNull(moment, "moment")));
    }

    /** Sets the language by its locale. */
    public Builder language(Locale locale) {
      return language(Objects.requireNonNull(locale, "locale").toLanguageTag());
    }
  }
}
