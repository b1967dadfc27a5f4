package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.timeline4j.merge.Papers.arrest;
import static org.timeline4j.merge.Papers.arrestOf;
import static org.timeline4j.merge.Papers.dates;
import static org.timeline4j.merge.Papers.merge;
import static org.timeline4j.merge.Papers.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Status;
import org.timeline4j.event.Vocabulary;

/** What a chronology shows, and in which order. */
class ChronologyTest {

  @Test
  void leaves_out_reports_states_thoughts_and_what_was_only_considered() {
    for (EventClass left :
        List.of(
            EventClass.REPORTING,
            EventClass.PERCEPTION,
            EventClass.I_STATE,
            EventClass.STATE,
            EventClass.ASPECTUAL)) {
      assertThat(merge(arrestOf(left, Status.HAPPENED)).events()).as("%s", left).isEmpty();
    }
    assertThat(merge(arrestOf(EventClass.OCCURRENCE, Status.HYPOTHETICAL)).events()).isEmpty();
    assertThat(merge(arrestOf(EventClass.I_ACTION, Status.PLANNED)).events()).hasSize(1);
  }

  @Test
  void shows_everything_if_asked() {
    Merged all =
        Merger.merge(
            List.of(arrestOf(EventClass.REPORTING, Status.HYPOTHETICAL).read()),
            SameEvent.strict(),
            Vocabulary.ALL);

    assertThat(all.events()).hasSize(1);
  }

  @Test
  void lists_without_a_date_only_what_somebody_by_name_took_part_in() {
    Merged merged =
        merge(
            Paper.of("a", "2020-02-28")
                .says(
                    "Ana Vega was once injured.",
                    m ->
                        m.what("injured", "injure", "Life.Injure")
                            .to("Ana Vega")
                            .within("[..2020-02-28]"))
                .says(
                    "Ana Vega once laughed.",
                    m -> m.what("laughed", "laugh", "").by("Ana Vega").within("[..2020-02-28]"))
                .says(
                    "Somebody broke a window.",
                    m -> m.what("broke", "break", "").within("[..2020-02-28]")));

    assertThat(merged.events()).isEmpty();
    assertThat(merged.undated())
        .extracting(Event::summary)
        .containsExactly("Ana Vega was once injured.");
    assertThat(merged.undated().get(0).undated()).contains("the text gives no date");
  }

  @Test
  void is_ordered_by_earliest_day_then_the_finer_date() {
    Merged merged =
        merge(
            arrest("a", "2013", "Ana Vega"),
            arrest("b", "2013-01-01", "Ivo Brand"),
            arrest("c", "2012-12-31", "Eva Lund"),
            arrest("d", "2013-01", "Tom Hale"),
            arrest("e", "2013-01", "Kim Rowe"));

    assertThat(dates(merged))
        .containsExactly("2012-12-31", "2013-01-01", "2013-01", "2013-01", "2013");
    assertThat(EventOrder.ranks(merged.events(), TemporalOrder.of(merged.events())))
        .containsExactly(1, 2, 3, 3, 4);
  }

  @Test
  void keeps_the_id_of_an_event_when_articles_are_added_behind_the_first() {
    Event alone = only(merge(arrest("a", "2013", "Ana Vega")));
    Event both = only(merge(arrest("a", "2013", "Ana Vega"), arrest("b", "2013", "Ana Vega Soto")));

    assertThat(both.id()).isEqualTo(alone.id()).hasSize(16);
  }

  @Test
  void of_nothing_is_empty() {
    assertThat(merge())
        .isEqualTo(new Merged(List.of(), List.of(), List.of(), List.of(), Corrections.none()));
  }

  @Test
  @SuppressWarnings("NullAway")
  void needs_all_its_arguments() {
    assertThatNullPointerException()
        .isThrownBy(() -> Merger.merge(List.of(), null, Vocabulary.ALL))
        .withMessage("same");
  }
}
