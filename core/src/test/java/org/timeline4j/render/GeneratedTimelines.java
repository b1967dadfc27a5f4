package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.article.PublicationDate;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Quantity;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.Timex;

/** Chronologies that hold each part in each state, from a seed. */
final class GeneratedTimelines {
  private static final ImmutableList<String> TEXTS =
      ImmutableList.of(
          "The bridge opened on Thursday.",
          "",
          "Línea – “quoted” ’s",
          "<script>alert('x')</script>",
          "</script><!-- & -->",
          "tab\tline\nreturn\r\u0000\u001B[31m\u007F\u0085",
          "\u202Ereversed\u202C \u2066isolated\u2069 \u200F",
          "\u2028\u2029\uFEFF",
          "\uD83D\uDE00 grin",
          "lone \uD83D high",
          "lone \uDE00 low",
          "\uDE00\uD83D turned round",
          "back\\slash \"double\" 'single'",
          "javascript:alert(1)",
          "新闻 новости");
  private static final ImmutableList<String> DATES =
      ImmutableList.of(
          "2025-02-27",
          "1985",
          "2013-05",
          "1985~",
          "1985?",
          "201X",
          "2024-33",
          "1979/1985",
          "1979/..",
          "[2025-03-03..2025-03-09]",
          "[..2025-02-28]",
          "[2025-03-03..]",
          "[2024-03-14,2024-03-15]",
          "0000",
          "9999-12-31",
          "2025-02-27T09:30:00");

  private final Random random;

  private GeneratedTimelines(long seed) {
    this.random = new Random(seed);
  }

  static Timeline timeline(long seed) {
    return new GeneratedTimelines(seed).timeline();
  }

  private Timeline timeline() {
    return Timeline.restore(
        some(i -> article("article-" + i)),
        some(i -> event("event-" + i, Optional.empty())),
        some(i -> event("undated-" + i, Optional.of(text()))),
        some(i -> new Diagnostic("article-" + i, any(Diagnostic.Code.values()), text())));
  }

  private SourceArticle article(String id) {
    return new SourceArticle(
        id,
        text(),
        maybe(this::published),
        maybe(this::edtf),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text));
  }

  private PublicationDate published() {
    return any(
        new PublicationDate(LocalDate.of(2025, 2, 28)),
        new PublicationDate(LocalDateTime.of(2025, 2, 28, 9, 0)),
        new PublicationDate(OffsetDateTime.parse("2025-02-28T09:30:15+01:00")),
        new PublicationDate(OffsetDateTime.parse("0001-01-01T00:00:00Z")));
  }

  private Event event(String id, Optional<String> undated) {
    return Event.builder()
        .id(id)
        .when(
            new When(
                maybe(this::edtf),
                maybe(() -> any(Granularity.values())),
                random.nextBoolean(),
                any(DatingBasis.values())))
        .summary(text())
        .addTypes(new EventType("Life.Die"))
        .addAllTypes(some(i -> new EventType("type-" + i)))
        .status(any(Status.values()))
        .addAllParticipants(some(i -> participant()))
        .place(maybe(this::text))
        .undated(undated)
        .addAllEvidence(some(i -> evidence("article-" + i)))
        .addAllConflicts(some(i -> conflict()))
        .addAllLinks(some(i -> new Link(any(Link.Kind.values()), "event-" + i)))
        .addAllRelations(
            some(
                i ->
                    new StatedRelation(
                        any(TemporalRelation.values()), "event-" + i, "article-" + i, text())))
        .why(derivation(random.nextInt(4)))
        .build();
  }

  private Participant participant() {
    return new Participant(
        text(),
        any(Participant.Role.values()),
        any(Participant.Kind.values()),
        maybe(() -> new Quantity(any(0L, -1L, 29L, Long.MAX_VALUE), random.nextBoolean())),
        maybe(this::text));
  }

  private Evidence evidence(String article) {
    return Evidence.builder()
        .article(article)
        .part(any(Part.values()))
        .span(span())
        .quote(text())
        .trigger(span())
        .timex(maybe(this::timex))
        .status(any(Status.values()))
        .claimedBy(maybe(this::text))
        .why(derivation(random.nextInt(3)))
        .build();
  }

  private Timex timex() {
    return Timex.builder()
        .part(any(Part.values()))
        .span(span())
        .quote(text())
        .type(any(TimexType.values()))
        .value(text())
        .mod(maybe(() -> any(Modifier.values())))
        .quant(maybe(this::text))
        .freq(maybe(this::text))
        .granularity(any(Granularity.values()))
        .edtf(maybe(this::edtf))
        .range(maybe(this::edtf))
        .zone(
            maybe(() -> any(ZoneOffset.UTC, ZoneOffset.ofHours(-5), ZoneId.of("America/New_York"))))
        .basis(any(DatingBasis.values()))
        .derivation(derivation(2))
        .build();
  }

  private Conflict conflict() {
    return new Conflict(
        any(Conflict.About.values()),
        List.of(new Conflict.Claim("article-0", "2013"), new Conflict.Claim(text(), text())));
  }

  private Derivation derivation(int depth) {
    List<Derivation> premises = depth == 0 ? List.of() : some(i -> derivation(depth - 1));
    return Derivation.of(text(), text(), text(), premises);
  }

  private Span span() {
    int start = random.nextInt(1000);
    return new Span(start, start + random.nextInt(1000));
  }

  private Edtf edtf() {
    return Samples.edtf(DATES.get(random.nextInt(DATES.size())));
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> supplier) {
    return Stream.generate(supplier).limit(random.nextInt(2)).findFirst();
  }

  private <T> List<T> some(IntFunction<T> maker) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(maker).toList();
  }
}
