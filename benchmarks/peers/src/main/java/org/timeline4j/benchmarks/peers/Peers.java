package org.timeline4j.benchmarks.peers;

import com.joestelmach.natty.Parser;
import com.zoho.hawking.HawkingTimeParser;
import com.zoho.hawking.datetimeparser.configuration.HawkingConfiguration;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.timeline4j.Pipeline;
import org.timeline4j.TemporalTagger;
import org.timeline4j.article.Article;
import org.timeline4j.article.ArticleReader;
import org.timeline4j.article.PublicationDate;

/**
 * Taggers of temporal expressions side by side: the same articles, one thread, CPU time, warm. The
 * arguments are a folder of articles and, if wanted, the CPU seconds for which each is warmed up
 * and then measured, 10 unless said. Prints characters a CPU second, the best of five stretches,
 * and ratios; an article on which a tagger fails counts for its time, not for its characters.
 */
public final class Peers {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Of several, the best: it is the one that other programs disturbed least. */
  private static final int STRETCHES = 5;

  private Peers() {}

  /** Reads one article and throws the result away. */
  @FunctionalInterface
  private interface Tagger {
    void tag(Article article) throws Exception;
  }

  /** Prints the table. */
  public static void main(String[] arguments) throws Exception {
    List<Article> articles = ArticleReader.read(Path.of(arguments[0])).articles();
    double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 10;
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (Map.Entry<String, Tagger> tagger : taggers().entrySet()) {
      Iterator<Article> round = Stream.generate(() -> articles).flatMap(List::stream).iterator();
      charactersASecond(tagger.getValue(), round, seconds);
      double speed = 0;
      for (int i = 0; i < STRETCHES; i++) {
        double now = charactersASecond(tagger.getValue(), round, seconds / STRETCHES);
        speed = Math.max(speed, now);
      }
      speeds.put(tagger.getKey(), speed);
      System.err.printf(Locale.ROOT, "%s: %,.0f%n", tagger.getKey(), speed);
    }
    double times = speeds.getOrDefault("timeline4j, times", 0.0);
    double events = speeds.getOrDefault("timeline4j, events too", 0.0);
    System.out.println("| tool | characters a CPU second | ours, times | ours, events too |");
    System.out.println("|---|--:|--:|--:|");
    speeds.forEach(
        (name, speed) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.1f | %,.1f |%n",
                name,
                speed,
                times / speed,
                events / speed));
  }

  /** Goes on with the articles until the time is over. */
  private static double charactersASecond(Tagger tagger, Iterator<Article> round, double seconds)
      throws Exception {
    long characters = 0;
    int failures = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    double spent = 0;
    while (spent < seconds) {
      Article article = round.next();
      try {
        tagger.tag(article);
        characters += article.title().length() + article.text().length();
      } catch (RuntimeException e) {
        failures++;
      }
      spent = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
    if (failures > 0) {
      System.err.println("articles that it failed to read: " + failures);
    }
    return characters / spent;
  }

  private static Map<String, Tagger> taggers() throws IOException {
    Pipeline pipeline = Pipeline.english();
    TemporalTagger times = TemporalTagger.standard();
    Map<String, Tagger> taggers = new LinkedHashMap<>();
    taggers.put("timeline4j, times", times::tag);
    taggers.put("timeline4j, events too", pipeline::read);
    taggers.put("Natty 0.13", natty());
    taggers.put("Hawking 0.1.9", hawking());
    taggers.put("HeidelTime 2.2.1 without POS", heidelTime());
    taggers.put("SUTime in CoreNLP 4.5.10", suTime());
    return taggers;
  }

  private static LocalDate day(Article article) {
    return article.published().map(PublicationDate::date).orElse(LocalDate.EPOCH);
  }

  private static Date date(Article article) {
    return Date.from(day(article).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Tagger natty() {
    Parser parser = new Parser();
    return article -> parser.parse(article.text(), date(article));
  }

  private static Tagger hawking() {
    HawkingTimeParser parser = new HawkingTimeParser();
    HawkingConfiguration configuration = new HawkingConfiguration();
    return article -> parser.parse(article.text(), date(article), configuration, "eng");
  }

  private static Tagger heidelTime() throws IOException {
    Path settings = Files.createTempFile("heideltime", ".props");
    Files.writeString(
        settings,
        """
        considerDate = true
        considerDuration = true
        considerSet = true
        considerTime = true
        considerTemponym = false
        typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
        typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
        uimaVarDate = Date
        uimaVarDuration = Duration
        uimaVarLanguage = Language
        uimaVarSet = Set
        uimaVarTime = Time
        uimaVarTemponym = Temponym
        uimaVarTypeToProcess = Type
        """);
    HeidelTimeStandalone standalone =
        new HeidelTimeStandalone(
            Language.ENGLISH,
            DocumentType.NEWS,
            OutputType.TIMEML,
            settings.toString(),
            POSTagger.NO);
    return article -> standalone.process(article.text(), date(article));
  }

  private static Tagger suTime() {
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
    return article -> {
      Annotation annotation = new Annotation(article.text());
      annotation.set(CoreAnnotations.DocDateAnnotation.class, day(article).toString());
      pipeline.annotate(annotation);
    };
  }
}
