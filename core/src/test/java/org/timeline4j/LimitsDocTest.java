package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.time.Edtf;

/** What docs/limits.md says that comes out still does; who mends it changes the page. */
class LimitsDocTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 13);

  @TestFactory
  Stream<DynamicTest> each_limit_still_holds() {
    return Docs.rows("docs/limits.md", "| text | comes out |").stream()
        .map(row -> DynamicTest.dynamicTest(row.name(), row.source(), () -> check(row)));
  }

  private static void check(Docs.Row row) {
    String text = row.cells().get(0);
    Article article = Article.builder().text(text).published(PUBLISHED).language("en").build();

    Timeline timeline = Timeline.fromArticles(article);

    List<String> events =
        Stream.concat(
                timeline.events().stream().map(event -> date(event) + " " + trigger(event, text)),
                timeline.undated().stream().map(event -> "undated " + trigger(event, text)))
            .toList();
    assertThat(Docs.cell(events)).as(text).isEqualTo(row.cells().get(1));
  }

  private static String date(Event event) {
    return "`" + event.when().edtf().map(Edtf::text).orElseThrow() + "`";
  }

  private static String trigger(Event event, String text) {
    Evidence first = event.evidence().get(0);
    return first.trigger().of(text);
  }
}
