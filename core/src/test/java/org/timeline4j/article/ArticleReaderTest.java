package org.timeline4j.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  @TempDir private Path folder;

  @Test
  void a_line_of_json_gives_all_that_is_known_of_an_article() {
    Articles read =
        json(
            "{\"id\":\"a1\",\"title\":\"Ferry"
                + " sinks\",\"published\":\"2021-05-03T09:30:00+02:00\",\"text\":\"The ferry"
                + " \\u201csank\\u201d.\\n"
                + "\",\"url\":\"https://example.org/a1\",\"source\":\"Harbour"
                + " Post\",\"language\":\"en\"}");
    assertThat(read.problems()).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.articles())
        .containsExactly(
            Article.builder()
                .published(PublicationDate.parse("2021-05-03T09:30:00+02:00").orElseThrow())
                .id("a1")
                .title("Ferry sinks")
                .text("The ferry “sank”.\n")
                .url("https://example.org/a1")
                .source("Harbour Post")
                .language("en")
                .build());
  }

  @Test
  void only_the_text_is_required() {
    Articles read = json("{\"text\":\"The ferry sank.\"}\n\n{\"text\":\"\",\"id\":\" \"}");
    assertThat(read.problems()).isEmpty();
    assertThat(read.articles())
        .containsExactly(
            Article.builder().text("The ferry sank.").build(), Article.builder().text("").build());
  }

  @Test
  void other_fields_are_ignored_and_null_is_the_same_as_absent() {
    Articles read =
        json(
            "{\"tags\":[{\"text\":\"no\"},[1]],\"text\":\"Yes\",\"title\":null,\"published\":null,"
                + "\"url\":{\"text\":\"no\"},\"length\":1e400,\"id\":17}");
    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).containsExactly(Article.builder().id("17").text("Yes").build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"cut off",
        "{\"text\":\"x\"",
        "{\"text\":\"x\",}",
        "{\"text\":\"x\"} {\"text\":\"y\"}",
        "[{\"text\":\"x\"}]",
        "\"x\"",
        "The ferry sank.",
        "{}",
        "{\"title\":\"x\"}",
        "{\"text\":null}",
        "{\"text\":7}",
        "{\"text\":[\"x\"]}",
        "{\"text\":\"bad \\x escape\"}",
      })
  void a_malformed_line_is_named_and_the_rest_is_read(String line) {
    Articles read = json("{\"text\":\"one\"}\r\n" + line + "\n{\"text\":\"three\"}");
    assertThat(read.articles()).extracting(Article::text).containsExactly("one", "three");
    assertThat(read.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).startsWith("input:2: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-02-30", "yesterday", "2021-13-01", "12021-01-01", "20210503", "2021"})
  void a_bad_publication_date_leaves_the_article_without_one(String date) {
    Articles read = json("{\"id\":\"a1\",\"text\":\"x\",\"published\":\"" + date + "\"}");
    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).singleElement().matches(a -> a.published().isEmpty());
    assertThat(read.diagnostics())
        .singleElement()
        .matches(d -> d.article().equals("a1"))
        .matches(d -> d.code() == Diagnostic.Code.BAD_PUBLICATION_DATE)
        .matches(d -> d.message().contains(date));
  }

  @Test
  void unpaired_surrogates_control_characters_and_long_lines_are_kept() {
    String text = "x".repeat(1 << 20);
    Articles read =
        json(
            "{\"text\":\"a\\ud83d\\u0000b\"}\n{\"text\":\""
                + text
                + "\",\"n\":"
                + "1".repeat(1 << 20)
                + "}");
    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::text).containsExactly("a\uD83D\u0000b", text);
  }

  @Test
  void malformed_bytes_are_replaced_and_named() {
    byte[] bytes = "{\"text\":\"José\"}\n{\"text\":\"José\"}".getBytes(StandardCharsets.ISO_8859_1);
    Articles read = ArticleReader.readJsonLines(new ByteArrayInputStream(bytes), "input");
    assertThat(read.articles()).extracting(Article::text).containsExactly("Jos\uFFFD", "Jos\uFFFD");
    assertThat(read.problems()).extracting(InputProblem::line).containsExactly(1, 2);
  }

  @Test
  void a_byte_order_mark_is_no_content() throws IOException {
    assertThat(json("\uFEFF{\"text\":\"x\"}").problems()).isEmpty();
    assertThat(text("\uFEFFThe ferry sank.").text()).isEqualTo("The ferry sank.");
  }

  @Test
  void a_stream_that_breaks_is_a_problem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    assertThat(ArticleReader.readJsonLines(broken, "input").problems())
        .containsExactly(new InputProblem("input", 0, "cannot be read: IOException"));
  }

  @Test
  void a_text_file_without_a_header_is_verbatim() throws IOException {
    for (String text :
        List.of(
            "",
            " \n The ferry sank.\r\n\n",
            "Source: he said so.\nThe ferry sank.",
            "date unknown",
            "Note: x\n\ny")) {
      assertThat(text(text)).isEqualTo(Article.builder().id("a").text(text).build());
    }
  }

  @Test
  void a_header_ends_with_a_blank_line() throws IOException {
    Article article =
        text(
            """
            Title: Ferry: sinks
            Date: 2021-05-03\r
            source: Post
            URL:
            Language: en
            \s

            It sank.
            """);
    assertThat(article)
        .isEqualTo(
            Article.builder()
                .published(PublicationDate.parse("2021-05-03").orElseThrow())
                .id("a")
                .title("Ferry: sinks")
                .source("Post")
                .language("en")
                .text("\nIt sank.\n")
                .build());
    assertThat(text("Title: Ferry sinks").title()).isEqualTo("Ferry sinks");
  }

  @Test
  void a_leading_date_is_a_header() throws IOException {
    Article article = text(" date 2021-05-03 The ferry  sank.\n");
    assertThat(article.text()).isEqualTo("The ferry  sank.\n");
    assertThat(article.published()).isEqualTo(PublicationDate.parse("2021-05-03"));
    Articles bad = read("date 2021-02-30 It sank.");
    assertThat(bad.articles()).extracting(Article::text).containsExactly("It sank.");
    assertThat(bad.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Diagnostic.Code.BAD_PUBLICATION_DATE);
  }

  @Test
  void a_text_file_that_is_not_utf_8_is_read_and_named() throws IOException {
    Path file =
        Files.write(folder.resolve("a.txt"), "x\ny\nJosé".getBytes(StandardCharsets.ISO_8859_1));
    Articles read = ArticleReader.read(file);
    assertThat(read.articles()).extracting(Article::text).containsExactly("x\ny\nJos\uFFFD");
    assertThat(read.problems()).containsExactly(new InputProblem(file.toString(), 3, Utf8.MESSAGE));
  }

  @Test
  void a_folder_is_read_in_the_order_of_its_paths() throws IOException {
    write("b.txt", "b");
    write("a/z.txt", "z");
    write("a/c.jsonl", "{\"id\":\"c1\",\"text\":\"c1\"}\n{\"id\":\"c2\",\"text\":\"c2\"}");
    write("a/deep/D.TXT", "d");
    write("readme.md", "no");
    write(".hidden.txt", "no");
    write(".git/x.txt", "no");
    Articles read = ArticleReader.read(folder);
    assertThat(read.problems()).isEmpty();
    assertThat(read.articles()).extracting(Article::id).containsExactly("c1", "c2", "D", "z", "b");
  }

  @Test
  void a_table_gives_the_dates_of_the_text_files_in_its_folder_and_below() throws IOException {
    write("dct.tsv", "a\t2021-05-03\nb\t2021-05-04T10:00:00\nc\t2021-05-05\n");
    write("txt/a.txt", "Date: 1999-01-01\n\nx");
    write("txt/near/b.txt", "x");
    write("txt/near/dct.tsv", "b\t2022-01-01\n");
    write("other.jsonl", "{\"id\":\"c\",\"text\":\"x\"}");
    write("txt/d.txt", "Date: 1999-01-01\n\nx");
    Articles read = ArticleReader.read(folder);
    assertThat(read.articles())
        .extracting(a -> a.id() + " " + a.published().map(Object::toString).orElse("-"))
        .containsExactly("c -", "a 2021-05-03", "d 1999-01-01", "b 2022-01-01");
    assertThat(ArticleReader.read(folder.resolve("txt/near/b.txt")).articles())
        .extracting(a -> a.published().orElseThrow().toString())
        .containsExactly("2022-01-01");
  }

  @Test
  void malformed_lines_of_a_table_are_named_once() throws IOException {
    Path table = write("dct.tsv", "a 2021-05-03\n\nb\t2021-05-04\nb\t2021-05-05\nc\tsoon");
    write("a.txt", "x");
    write("b.txt", "x");
    write("c.txt", "x");
    Articles read = ArticleReader.read(folder);
    assertThat(read.problems()).extracting(InputProblem::line).containsExactly(1, 4);
    assertThat(read.problems()).extracting(InputProblem::input).containsOnly(table.toString());
    assertThat(read.diagnostics()).extracting(Diagnostic::article).containsExactly("c");
  }

  @Test
  void what_is_missing_or_no_article_file_is_a_problem_and_the_rest_is_read() throws IOException {
    Path good = write("a.txt", "x");
    Path image = write("a.png", "x");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("missing.txt");
    Articles read = ArticleReader.read(missing, image, empty, good);
    assertThat(read.articles()).extracting(Article::id).containsExactly("a");
    assertThat(read.problems())
        .extracting(InputProblem::input)
        .containsExactly(missing.toString(), image.toString(), empty.toString());
  }

  @Test
  void two_articles_with_one_id_are_both_returned() {
    assertThat(json("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}").articles())
        .hasSize(2);
  }

  @Test
  void lines_are_read_one_at_a_time_as_they_are_asked_for() throws IOException {
    byte[] line = "{\"text\":\"The ferry sank.\"}\n".getBytes(StandardCharsets.UTF_8);
    AtomicLong given = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[(int) (given.getAndIncrement() % line.length)];
          }

          @Override
          public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
          }
        };
    try (Stream<Article> articles =
        ArticleReader.streamJsonLines(endless, "endless", this::fail, this::fail)) {
      assertThat(articles.limit(3)).extracting(Article::text).containsOnly("The ferry sank.");
    }
    assertThat(given.get()).isLessThanOrEqualTo(4L * line.length);
  }

  private void fail(Object unexpected) {
    throw new AssertionError(unexpected);
  }

  @Test
  void a_stream_gives_what_the_whole_file_gives() throws IOException {
    Path file =
        write(
            "a.jsonl",
            """
            {"text":"One.","published":"soon"}

            no object
            {"text":"Two."}
            {"id":1}
            """);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<InputProblem> problems = new ArrayList<>();
    List<Article> articles;
    try (Stream<Article> stream =
        ArticleReader.streamJsonLines(file, diagnostics::add, problems::add)) {
      articles = stream.toList();
    }
    Articles whole = ArticleReader.read(file);
    assertThat(articles).hasSize(2);
    assertThat(new Articles(articles, diagnostics, problems)).isEqualTo(whole);
  }

  @Test
  void a_stream_of_a_file_that_is_not_there_is_empty_with_a_problem() {
    List<InputProblem> problems = new ArrayList<>();
    try (Stream<Article> stream =
        ArticleReader.streamJsonLines(folder.resolve("no.jsonl"), this::fail, problems::add)) {
      assertThat(stream).isEmpty();
    }
    assertThat(problems).hasSize(1);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleReader.read((List<Path>) null))
        .withMessage("inputs");
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleReader.readJsonLines(null, "x"))
        .withMessage("in");
  }

  private static Articles json(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    return ArticleReader.readJsonLines(new ByteArrayInputStream(bytes), "input");
  }

  private Articles read(String content) throws IOException {
    return ArticleReader.read(write("a.txt", content));
  }

  private Article text(String content) throws IOException {
    Articles read = read(content);
    assertThat(read.problems()).isEmpty();
    return read.articles().get(0);
  }

  private Path write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
