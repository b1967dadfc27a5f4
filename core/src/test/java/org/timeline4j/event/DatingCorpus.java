package org.timeline4j.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.timeline4j.Pipeline;
import org.timeline4j.article.Article;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;

/** The corpus of dated events; its README tells the form of the files. */
final class DatingCorpus {
  static final Path FOLDER = Path.of("src/test/resources/org/timeline4j/dating");
  static final String GAP = "gap: ";

  private static final String UNDATED = "undated";

  private DatingCorpus() {}

  /** One line that says when an event of a text took place. */
  record Row(Path file, int line, Article article, boolean gap, String trigger, String date) {

    /** Returns the dates of the events that have the trigger. */
    List<String> dates(Reading reading) {
      return reading.dated().stream()
          .filter(dated -> triggers(dated).anyMatch(trigger::equals))
          .map(Row::date)
          .toList();
    }

    boolean isMet(Reading reading) {
      return date.equals("none") ? dates(reading).isEmpty() : dates(reading).contains(date);
    }

    private Stream<String> triggers(DatedMention dated) {
      String text = article.part(dated.mention().part());
      return dated.mention().triggers().stream().map(span -> span.of(text));
    }

    private static String date(DatedMention dated) {
      boolean estimated = dated.undated().isPresent() && Vocabulary.CHRONOLOGY.estimates(dated);
      When when = estimated ? dated.estimate().orElseThrow() : dated.when();
      String edtf = when.edtf().map(Edtf::text).orElse("");
      String basis = when.basis().name().toLowerCase(Locale.ROOT);
      if (dated.undated().isEmpty() || estimated) {
        return edtf + " " + basis;
      }
      boolean plain = when.basis() == DatingBasis.PUBLICATION || edtf.isEmpty();
      return plain ? UNDATED : UNDATED + " " + edtf;
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Returns the rows of a file in order. */
  static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    Optional<LocalDate> now = Optional.empty();
    String title = "";
    Optional<Article> article = Optional.empty();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("now ")) {
        now =
            line.equals("now unknown")
                ? Optional.empty()
                : Optional.of(LocalDate.parse(line.substring(4)));
      } else if (line.startsWith("title ")) {
        title = line.substring(6);
      } else if (line.startsWith("  ")) {
        rows.add(row(file, i + 1, article.orElseThrow(), line.strip()));
      } else {
        Article.Builder builder =
            Article.builder().title(title).text(line.replace(" // ", "\n\n")).language("en");
        now.ifPresent(builder::published);
        article = Optional.of(builder.build());
        title = "";
      }
    }
    return rows;
  }

  private static Row row(Path file, int line, Article article, String words) {
    boolean gap = words.startsWith(GAP);
    String[] parts = (gap ? words.substring(GAP.length()) : words).split(" : ", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException(file + ":" + line + ": no \" : \"");
    }
    return new Row(file, line, article, gap, parts[0].strip(), parts[1].strip());
  }

  static Reading read(Article article) {
    return Pipeline.english().read(article);
  }

  /** Sets and removes the marks of gaps, changes nothing else, and prints what is left open. */
  public static void main(String[] args) throws IOException {
    for (Path file : files()) {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      int gaps = 0;
      List<Row> rows = rows(file);
      for (Row row : rows) {
        Reading reading = read(row.article());
        boolean gap = !row.isMet(reading);
        gaps += gap ? 1 : 0;
        lines.set(row.line() - 1, "  " + (gap ? GAP : "") + row.trigger() + " : " + row.date());
        if (gap) {
          System.out.println(
              row.article().text()
                  + "\n    "
                  + row.trigger()
                  + " : "
                  + row.date()
                  + "  is "
                  + row.dates(reading));
        }
      }
      Files.write(file, lines);
      System.out.println(
          "== " + file.getFileName() + ": " + rows.size() + " dates, " + gaps + " gaps");
    }
  }
}
