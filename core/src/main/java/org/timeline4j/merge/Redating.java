package org.timeline4j.merge;

import java.time.LocalDate;
import java.util.Optional;
import org.timeline4j.event.Reading;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.TimexMention;

/** What an article's words mean under another publication date. */
interface Redating {

  /** By the algebra of time expressions. */
  Redating STANDARD =
      new Redating() {
        @Override
        public Optional<TimeInterval> resolve(TimexMention words, LocalDate published) {
          return words
              .expression()
              .resolve(
                  new ReferenceTime(
                      TimeInterval.ofDay(published), words.direction(), Optional.empty()))
              .interval();
        }

        @Override
        public Reading publishedWithin(Reading reading, TimeInterval window) {
          return reading.publishedWithin(window);
        }
      };

  /** Returns the time that the words denote in an article published on that day; empty if none. */
  Optional<TimeInterval> resolve(TimexMention words, LocalDate published);

  /** Returns the reading of the same article, published within the window. */
  Reading publishedWithin(Reading reading, TimeInterval window);
}
