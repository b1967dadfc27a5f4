package org.timeline4j;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.text.Sentence;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

/**
 * What is read of an article before its events are.
 *
 * @param dct the interval within which it was published
 * @param sentences none if it cannot be read
 * @param expressions its temporal expressions as the text says them
 * @param timexes the same, resolved
 * @param diagnostics what could not be used as it stands
 */
record ReadText(
    TimeInterval dct,
    List<Sentence> sentences,
    List<TimexMention> expressions,
    List<Timex> timexes,
    List<Diagnostic> diagnostics) {

  ReadText {
    sentences = ImmutableList.copyOf(sentences);
    expressions = ImmutableList.copyOf(expressions);
    timexes = ImmutableList.copyOf(timexes);
    diagnostics = ImmutableList.copyOf(diagnostics);
  }
}
