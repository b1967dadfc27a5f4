package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;

/** What the reference parser of CommonMark for Java makes of our Markdown. */
class MarkdownParsedTest {
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private static Node parse(Timeline timeline) {
    return Parser.builder().build().parse(MarkdownRenderer.create().render(timeline));
  }

  private static <T extends Node> List<T> all(Node document, Class<T> type) {
    List<T> found = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node parent) {
            if (type.isInstance(parent)) {
              found.add(type.cast(parent));
            }
            super.visitChildren(parent);
          }
        });
    return found;
  }

  private static String text(Node node) {
    return PlainText.oneLine(TEXT.render(node));
  }

  /** Each entry of the outermost lists: the first paragraph of what stands there. */
  private static List<Node> entries(Node document) {
    return all(document, ListItem.class).stream()
        .filter(item -> item.getParent().getParent() == document)
        .map(Node::getFirstChild)
        .toList();
  }

  @Test
  void headings_entries_sources_and_quotes_are_what_they_look_like() {
    Node document = parse(Samples.signs());

    assertThat(all(document, Heading.class))
        .extracting(heading -> heading.getLevel() + " " + text(heading))
        .containsExactly(
            "1 Chronology",
            "2 1979",
            "2 2018",
            "2 2021",
            "2 2024",
            "2 2025",
            "2 Undated",
            "2 Diagnostics");
    List<Node> entries = entries(document);
    assertThat(entries).hasSize(9);
    assertThat(entries.get(0).getFirstChild()).isInstanceOf(StrongEmphasis.class);
    assertThat(text(entries.get(0))).isEqualTo("1979 to 1985: The old bridge is built");
    assertThat(text(entries.get(6))).isEqualTo("2025: The city introduces a toll (planned)");
    assertThat(text(all(entries.get(6), Emphasis.class).get(0))).isEqualTo("(planned)");
    assertThat(all(document, BlockQuote.class)).hasSize(11);
    assertThat(text(all(document, BlockQuote.class).get(0)))
        .isEqualTo(
            "«It took from 1979 to 1985 to build the old bridge. — Harbour Gazette (18 March"
                + " 2024)»");
    assertThat(all(document, Link.class))
        .extracting(Link::getDestination)
        .containsOnly(
            "https://harbour.example/bridge?a=1&b=2",
            "http://coast.example/%281%29",
            "https://wire.example/2024/03/18/bridge");
  }

  @ParameterizedTest
  @MethodSource("org.timeline4j.render.HostileTexts#all")
  void whatever_an_article_holds_reads_back_as_text(String hostile) {
    Timeline timeline = HostileTexts.timeline(hostile);
    Node document = parse(timeline);

    for (Class<? extends Node> markup :
        List.of(
            HtmlBlock.class,
            HtmlInline.class,
            Image.class,
            Code.class,
            FencedCodeBlock.class,
            IndentedCodeBlock.class,
            ThematicBreak.class)) {
      assertThat(all(document, markup)).as(markup.getSimpleName()).isEmpty();
    }
    List<Event> events =
        Stream.concat(timeline.events().stream(), timeline.undated().stream()).toList();
    List<Node> entries = entries(document);
    assertThat(entries).hasSize(events.size() + timeline.diagnostics().size());
    for (int i = 0; i < events.size(); i++) {
      String summary = EventWords.english().summary(events.get(i));
      assertThat(entries.get(i)).isInstanceOf(Paragraph.class);
      assertThat(text(entries.get(i)))
          .startsWith(DateWords.english().format(events.get(i)) + ": " + summary);
    }
    assertThat(all(document, BlockQuote.class))
        .hasSize(2 * events.size())
        .allMatch(quote -> text(quote).contains(PlainText.oneLine(hostile)));
    assertThat(all(document, Link.class))
        .extracting(Link::getDestination)
        .allMatch(address -> address.startsWith("https://example.org/"));
  }

  @Test
  void markup_that_is_not_escaped_is_found() {
    Node document = Parser.builder().build().parse("- **2013**: <b>x</b>\n\n<div>\n");

    assertThat(all(document, HtmlInline.class)).hasSize(2);
    assertThat(all(document, HtmlBlock.class)).hasSize(1);
  }
}
