package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;

/** A renderer writes while it goes: it holds neither its output nor anything of its size. */
class LargeTimelineTest {
  private static final int EVENTS = 10_000;
  private static final long MEBIBYTE = 1 << 20;
  private static final long SECOND = 1_000_000_000;

  private static final Timeline TIMELINE = timeline(EVENTS);
  private static final Timeline TENTH = timeline(EVENTS / 10);

  private static Timeline timeline(int events) {
    return Samples.timeline(
        IntStream.range(0, events).mapToObj(LargeTimelineTest::event).toList(), List.of());
  }

  private static Event event(int i) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
    return Samples.event(day.toString(), "The bridge number " + i + " opens to traffic")
        .id("e" + i)
        .addEvidence(Samples.evidence("harbour", "Bridge " + i + " opened. ".repeat(40)))
        .addEvidence(Samples.evidence("coast", "Bridge " + i + " opened, they said. ".repeat(40)))
        .build();
  }

  @TestFactory
  Stream<DynamicTest>
      ten_thousand_events_need_little_memory_and_ten_times_the_time_of_a_thousand() {
    return Stream.of(
            TextRenderer.builder().quotes(true).explanations(true).build(),
            MarkdownRenderer.create(),
            HtmlRenderer.create(),
            SvgRenderer.create(),
            SvgRenderer.builder().lanesBy(Lanes.SOURCE).build(),
            JsonRenderer.create(),
            CsvRenderer.create(),
            CsvRenderer.evidence(),
            ICalendarRenderer.create(),
            TimelineJsRenderer.create(),
            VisTimelineRenderer.builder().lanesBy(Lanes.SOURCE).build(),
            MermaidRenderer.create(),
            MermaidRenderer.builder().diagram(MermaidDiagram.GANTT).build(),
            JsonLdRenderer.create(),
            EdtfListRenderer.create(),
            TimeMlRenderer.create(),
            TurtleRenderer.create())
        .map(renderer -> dynamicTest(renderer.getClass().getSimpleName(), () -> check(renderer)));
  }

  /** Ten times the events would take a hundred times the time if each looked at all others. */
  private static void check(Renderer renderer) throws IOException {
    Gauge tenth = new Gauge(Long.MAX_VALUE);
    // What comes first is slow: the machine is cold, as it is not in what comes next.
    long tenthTime = time(renderer, TENTH, tenth);
    Gauge whole = new Gauge(Long.MAX_VALUE);
    long wholeTime = time(renderer, TIMELINE, whole);
    long before = used();
    Gauge half = new Gauge(whole.length / 2);

    renderer.render(TIMELINE, half);

    assertThat(half.length).isEqualTo(whole.length).isGreaterThan(EVENTS * 20L);
    assertThat(whole.length).isBetween(9 * tenth.length, 11 * tenth.length);
    assertThat(half.used - before).isLessThan(64 * MEBIBYTE);
    assertThat(wholeTime).isLessThan(30 * tenthTime + SECOND / 2);
  }

  /** Returns the nanoseconds of this thread that it takes, whatever else the machine does. */
  private static long time(Renderer renderer, Timeline timeline, Appendable out)
      throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    renderer.render(timeline, out);
    return clock.getCurrentThreadCpuTime() - before;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Counts what is written, keeps nothing, and looks at the heap once on the way. */
  private static final class Gauge implements Appendable {
    private final long at;
    private long length;
    private long used = -1;

    Gauge(long at) {
      this.at = at;
    }

    @Override
    public Appendable append(CharSequence text) {
      return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      length += end - start;
      if (length >= at && used < 0) {
        used = used();
      }
      return this;
    }

    @Override
    public Appendable append(char c) {
      length++;
      return this;
    }
  }
}
