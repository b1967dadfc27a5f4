package org.timeline4j.timex;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.timeline4j.article.Article;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.language.en.EnglishTime;
import org.timeline4j.text.Part;
import org.timeline4j.time.TimeInterval;

/**
 * Writes the temporal expressions of a folder with {@code txt/*.txt} and {@code dct.tsv} as
 * tab-separated lines: id, start, end, type, value, quote. For measuring by hand.
 */
final class TimexesOfFolder {
  private TimexesOfFolder() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    EnglishSentences sentences = new EnglishSentences();
    try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(folder.resolve("dct.tsv"))) {
        String[] fields = line.split("\t", -1);
        String text = Files.readString(folder.resolve("txt").resolve(fields[0] + ".txt"));
        TimeInterval dct = TimeInterval.ofDay(LocalDate.parse(fields[1].substring(0, 10)));
        List<TimexMention> mentions = EnglishTime.finder().find(sentences.find(Part.TEXT, text));
        Article article = Article.builder().text(text).build();
        for (Timex timex : Timexes.resolve(article, mentions, dct, ResolutionPolicy.standard())) {
          out.println(
              String.join(
                  "\t",
                  fields[0],
                  "" + timex.span().start(),
                  "" + timex.span().end(),
                  timex.type().toString(),
                  timex.value(),
                  timex.quote() + " {" + timex.derivation().premises().get(0).rule() + "}"));
        }
      }
    }
  }
}
