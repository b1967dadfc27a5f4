package org.timeline4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          plain text, 25 per cent. | plain text, 25 per cent.
          *bold*                   | \\*bold\\*
          __init__                 | \\_\\_init\\_\\_
          `code`                   | \\`code\\`
          [a](http://b.example)    | \\[a\\](http://b.example)
          ![a](b)                  | !\\[a\\](b)
          <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
          <!-- gone -->            | &lt;!-- gone --&gt;
          AT&T                     | AT&amp;T
          &lt;b&gt;                | &amp;lt;b&amp;gt;
          ~~struck~~               | \\~\\~struck\\~\\~
          back\\slash              | back\\\\slash
          {{ site.secret }}        | &#123;&#123; site.secret &#125;&#125;
          {% include x %}          | &#123;% include x %&#125;
          $x$                      | \\$x\\$
          [^1]: note               | \\[^1\\]: note
          """)
  void markup_in_an_article_shows_as_text(String text, String escaped) {
    assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
  }

  @Test
  void a_column_of_a_table_stays_text() {
    assertThat(MarkdownText.escape("a|b")).isEqualTo("a\\|b");
  }

  @Test
  void a_line_break_opens_no_block() {
    assertThat(MarkdownText.escape("a\n\n# Heading\n- item")).isEqualTo("a # Heading - item");
  }

  @ParameterizedTest
  @CsvSource({
    "# Heading, \\# Heading",
    "- item, \\- item",
    "+ item, \\+ item",
    "1. item, 1\\. item",
    "12) item, 12\\) item",
    "---, \\---",
    "===, \\===",
    ": definition, \\: definition",
    "> quote, &gt; quote",
    "* item, \\* item",
    "1984 was, 1984 was",
    "1.5 million, 1\\.5 million",
  })
  void the_beginning_of_a_line_opens_no_block(String text, String escaped) {
    assertThat(MarkdownText.escapeAtLineStart(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x, https://a.example/x",
    "HTTP://a.example, HTTP://a.example",
    "' https://a.example ', https://a.example",
    "https://a.example/(x), https://a.example/%28x%29",
    "https://a.example/?a=1&copy;=2, https://a.example/?a=1&copy;=2",
    "https://a.example/\u00E9, https://a.example/%C3%A9",
    "'https://a.example/\"<x>', https://a.example/%22%3Cx%3E",
    "https://a.example/\\x, https://a.example/%5Cx",
  })
  void a_web_address_stays_one(String address, String safe) {
    assertThat(WebAddress.of(address)).contains(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//a.example",
        "https:",
        "https://",
        "https://a.example/x y",
        "https://a.example/\n> x",
        "mailto:a@b.example",
        "",
      })
  void any_other_address_is_no_link(String address) {
    assertThat(WebAddress.of(address)).isEmpty();
    assertThat(MarkdownText.link("Gazette", Optional.of(address))).isEqualTo("Gazette");
  }

  @Test
  void a_label_cannot_close_its_link() {
    assertThat(MarkdownText.link("a](javascript:x)[b", Optional.of("https://c.example")))
        .isEqualTo("[a\\](javascript:x)\\[b](https://c.example)");
  }
}
