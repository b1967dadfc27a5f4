package org.timeline4j.render;

import java.util.Objects;
import java.util.Optional;

/**
 * What a renderer can be told of its readers and of the name of the whole. Not thread-safe.
 *
 * @param <B> the builder
 */
public abstract class TitledOptions<B extends TitledOptions<B>> extends ReaderOptions<B> {
  private Optional<String> title = Optional.empty();

  TitledOptions() {}

  /**
   * Sets the title, plain text; a blank one leaves the title out. Unless the renderer says
   * otherwise it is "Chronology" in the language of {@link #locale}.
   */
  public B title(String text) {
    this.title = Optional.of(Objects.requireNonNull(text, "text"));
    return self();
  }

  @Override
  void copy(B other) {
    super.copy(other);
    TitledOptions<B> options = other;
    this.title = options.title;
  }

  /** Returns the title as one line, if there is one. */
  final Optional<String> title() {
    return Optional.of(title.map(PlainText::oneLine).orElseGet(() -> words().get("title")))
        .filter(words -> !words.isEmpty());
  }

  /** Returns the title of a format that must have one. */
  final String heading() {
    return title().orElseThrow();
  }
}
