package org.timeline4j.merge;

import java.util.Objects;
import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Evidence;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.timex.Timex;

/**
 * The words of an article by which somebody points to the event that they tell. It stays good
 * whatever other articles come in, which the id of an event may not.
 *
 * @param article the id of the article
 * @param part where the words stand
 * @param trigger the word that names the event, in UTF-16 units of that part
 * @param date the expression that dates it, which tells two events of one word apart: "arrested in
 *     2013 and again in 2015"; empty if there is none, and then the word is enough
 */
public record Passage(String article, Part part, Span trigger, Optional<Span> date) {

  /** Checks that nothing is null. */
  public Passage {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(date, "date");
  }

  /** Returns the words that this evidence rests on. */
  public static Passage of(Evidence evidence) {
    Objects.requireNonNull(evidence, "evidence");
    return new Passage(
        evidence.article(), evidence.part(), evidence.trigger(), evidence.timex().map(Timex::span));
  }

  /** Returns the words that tell an event, those of its first evidence. */
  public static Passage of(Event event) {
    Objects.requireNonNull(event, "event");
    return of(event.evidence().get(0));
  }

  boolean isIn(Event event) {
    return event.evidence().stream().map(Passage::of).anyMatch(this::isSame);
  }

  boolean isIn(Article of, DatedMention dated) {
    EventMention mention = dated.mention();
    return of.id().equals(article)
        && mention.triggers().stream()
            .map(word -> new Passage(article, mention.part(), word, dated.timex().map(Timex::span)))
            .anyMatch(this::isSame);
  }

  /** An expression that dates only what other articles place may be there or not. */
  private boolean isSame(Passage other) {
    return article.equals(other.article)
        && part == other.part
        && trigger.equals(other.trigger)
        && (date.isEmpty() || other.date.isEmpty() || date.equals(other.date));
  }

  /** Returns article and place: {@code post 14-22}. */
  @Override
  public String toString() {
    return article + (part == Part.TITLE ? " title " : " ") + trigger.start() + "-" + trigger.end();
  }
}
