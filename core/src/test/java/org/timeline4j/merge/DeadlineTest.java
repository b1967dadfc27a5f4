package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.timeline4j.merge.Papers.merge;

import org.junit.jupiter.api.Test;
import org.timeline4j.event.Event;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;

/** Deadlines and the acts that they concern. */
class DeadlineTest {

  @Test
  void is_linked_with_the_planned_act_and_not_merged() {
    Merged merged =
        merge(
            Paper.of("a", "2025-02-28")
                .says(
                    "Tariffs will be imposed next week.",
                    m ->
                        m.what("imposed", "impose", "")
                            .with("tariffs", Role.PATIENT, Kind.DESCRIPTION)
                            .status(Status.PLANNED)
                            .about("tariff")
                            .on("[2025-03-03..2025-03-09]"))
                .says(
                    "The deadline for the tariffs is March 4.",
                    m ->
                        m.what("deadline", "deadline", "")
                            .status(Status.PLANNED)
                            .about("tariff")
                            .on("2025-03-04")));

    Event act = merged.events().get(0);
    Event deadline = merged.events().get(1);
    assertThat(act.links()).containsExactly(new Link(Link.Kind.HAS_DEADLINE, deadline.id()));
    assertThat(deadline.links()).containsExactly(new Link(Link.Kind.DEADLINE_FOR, act.id()));
  }

  @Test
  void is_not_linked_with_an_act_of_another_time_or_matter() {
    Merged merged =
        merge(
            Paper.of("a", "2025-02-28")
                .says(
                    "Tariffs will be imposed in June.",
                    m ->
                        m.what("imposed", "impose", "")
                            .status(Status.PLANNED)
                            .about("tariff")
                            .on("2025-06"))
                .says(
                    "A strike will begin on March 4.",
                    m ->
                        m.what("strike", "strike", "")
                            .status(Status.PLANNED)
                            .about("railway")
                            .on("2025-03-04"))
                .says(
                    "The deadline for the tariffs is March 4.",
                    m ->
                        m.what("deadline", "deadline", "")
                            .status(Status.PLANNED)
                            .about("tariff")
                            .on("2025-03-04")));

    assertThat(merged.events()).hasSize(3).allMatch(event -> event.links().isEmpty());
  }
}
