package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.time.Edtf;

class EdtfListRendererTest {

  @Test
  void a_line_is_the_date_and_what_happened() {
    assertThat(EdtfListRenderer.create().render(Samples.bridge()))
        .isEqualTo(
            """
            [2024-03-14,2024-03-15]\tThe Long Bridge opens to traffic after six years of work
            2025\tThe city introduces a toll (planned)
            """);
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void each_date_parses_back_to_the_same_interval(String text) {
    Timeline timeline = HostileTexts.timeline(text);

    List<String> lines = EdtfListRenderer.create().render(timeline).lines().toList();

    assertThat(lines).hasSize(timeline.events().size());
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", -1);
      Event event = timeline.events().get(i);
      assertThat(columns).hasSize(2);
      assertThat(Edtf.parse(columns[0])).isEqualTo(event.when().edtf());
      assertThat(Edtf.parse(columns[0]).orElseThrow().bounds()).isEqualTo(event.when().bounds());
      assertThat(columns[1]).isEqualTo(EventLabel.english().happening(event));
    }
  }
}
