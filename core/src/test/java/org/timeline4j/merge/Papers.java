package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Status;
import org.timeline4j.event.Vocabulary;

/** Papers and questions that the tests of merging share. */
final class Papers {

  static final String ARREST = "Justice.Arrest-Jail";
  static final String RELEASE = "Justice.Release-Parole";
  static final String DIE = "Life.Die";
  static final String MOVE = "Movement.Transport";

  static Merged merge(Paper... papers) {
    return Merger.merge(
        Stream.of(papers).map(Paper::read).toList(), SameEvent.strict(), Vocabulary.CHRONOLOGY);
  }

  static List<String> dates(Merged merged) {
    return merged.events().stream().map(e -> e.when().edtf().orElseThrow().text()).toList();
  }

  static Event only(Merged merged) {
    assertThat(merged.events()).hasSize(1);
    return merged.events().get(0);
  }

  static List<String> names(Event event, Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(Participant::name)
        .toList();
  }

  static Paper arrest(String id, String date, String patient) {
    return Paper.of(id, "2023-02-01")
        .says(
            patient + " was arrested in " + date + ".",
            m -> m.what("arrested", "arrest", ARREST).to(patient).on(date));
  }

  static Paper arrestOf(EventClass eventClass, Status status) {
    return Paper.of("a", "2020-02-28")
        .says(
            "Ana Vega was arrested in 2013.",
            m ->
                m.what("arrested", "arrest", ARREST)
                    .to("Ana Vega")
                    .of(eventClass)
                    .status(status)
                    .on("2013"));
  }

  static Paper.Says transfer(Paper.Says mention, String trigger) {
    return mention
        .what(trigger, "send", MOVE)
        .with("Arland", Role.AGENT, Kind.PLACE)
        .with("Borland", Role.RECIPIENT, Kind.PLACE)
        .on("2020-02-27");
  }

  static Paper handover(String id, String country) {
    return Paper.of(id, "2020-02-28")
        .says(
            "Ivo Brand was sent to " + country + ".",
            m ->
                m.what("sent", "send", MOVE)
                    .to("Ivo Brand")
                    .with(country, Role.RECIPIENT, Kind.PLACE)
                    .on("2020-02-27"));
  }

  static Paper purchase(String id, String company) {
    return Paper.of(id, "2020-02-28")
        .says(
            "Northwind bought " + company + ".",
            m ->
                m.what("bought", "buy", "Transaction.Transfer-Ownership")
                    .with("Northwind", Role.AGENT, Kind.ORGANIZATION)
                    .with(company, Role.PATIENT, Kind.ORGANIZATION)
                    .on("2020-02-27"));
  }

  static Paper crashed(String id, String number, int count) {
    return Paper.of(id, "2020-02-28")
        .says(
            number + " people died in a crash.",
            m ->
                m.what("died", "die", DIE)
                    .group(number + " people", count, false)
                    .about("crash")
                    .on("2020-02-27"));
  }

  static void bridge(Paper.Says mention) {
    mention.what("collapsed", "collapse", "").about("bridge", "river").on("2020-02-27");
  }

  private Papers() {}
}
