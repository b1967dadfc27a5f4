package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.text.Sentence;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.TimexResolver;

/**
 * What is read of an article before its events are.
 *
 * @param dct the interval within which it was published
 * @param sentences none if it cannot be read
 * @param resolver its temporal expressions, as the text says them and resolved
 * @param diagnostics what could not be used as it stands
 */
record ReadText(
    TimeInterval dct,
    List<Sentence> sentences,
    TimexResolver resolver,
    List<Diagnostic> diagnostics) {

  ReadText {
    sentences = ImmutableList.copyOf(sentences);
    diagnostics = ImmutableList.copyOf(diagnostics);
  }
}
