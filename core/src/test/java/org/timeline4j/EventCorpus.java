package org.timeline4j;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.timeline4j.article.Article;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Quantity;
import org.timeline4j.event.Status;
import org.timeline4j.text.Span;

/** The corpus of events; its README says what the lines mean. */
final class EventCorpus {
  static final Path FOLDER = Path.of("src/test/resources/org/timeline4j/events");
  static final String GAP = "gap: ";
  private static final String INDENT = "  ";
  private static final String NONE = "none";
  private static final Splitter FIELDS = Splitter.on("; ").trimResults();
  private static final Splitter VALUES = Splitter.on(" + ").trimResults();
  private static final Pipeline PIPELINE = Pipeline.english();

  private EventCorpus() {}

  /**
   * A text and what it must give.
   *
   * @param line the number of its line in the file, from 1
   * @param expected what its event must be
   * @param published the date of publication
   * @param text the text, brackets included
   * @param gap whether it is known not to give that yet
   */
  record Row(int line, String expected, LocalDate published, String text, boolean gap) {

    boolean isMet() {
      return complaints().isEmpty();
    }

    /** Tells what is wrong with the event at the brackets; nothing if it is as it must be. */
    List<String> complaints() {
      int open = text.indexOf('[');
      int close = text.indexOf(']') - 1;
      if (open < 0 || close < open) {
        throw new IllegalArgumentException("no brackets: " + text);
      }
      Span marked = new Span(open, close);
      String plain = text.replace("[", "").replace("]", "");
      Optional<EventMention> event =
          PIPELINE.read(Article.of("", plain, published)).mentions().stream()
              .filter(mention -> mention.triggers().stream().anyMatch(t -> overlap(t, marked)))
              .findFirst();
      return FIELDS
          .splitToStream(expected)
          .filter(field -> !isMet(field, event))
          .map(field -> field + ", not " + event.map(Row::described).orElse("an absent event"))
          .toList();
    }

    private static boolean overlap(Span first, Span second) {
      return first.start() < second.end() && second.start() < first.end();
    }

    private static boolean isMet(String field, Optional<EventMention> event) {
      if (field.startsWith("not ")) {
        return event.isEmpty() || !isMet(field.substring("not ".length()), event);
      }
      if (field.equals(NONE) || event.isEmpty()) {
        return field.equals(NONE) && event.isEmpty();
      }
      int space = field.indexOf(' ');
      String value = field.substring(space + 1);
      EventMention it = event.get();
      return switch (field.substring(0, space)) {
        case "type" -> it.types().stream().anyMatch(type -> type.name().equals(value));
        case "class" -> it.eventClass().name().toLowerCase(Locale.ROOT).equals(value);
        case "status" -> Arrays.asList(value.split(" or ", -1)).contains(word(it.status()));
        case "source" -> it.claimedBy().orElse(NONE).equals(value);
        case "place" -> it.place().orElse(NONE).equals(value);
        case "quantity" -> set(value).equals(quantities(it));
        case "has" -> holds(it, value, false);
        case "other" -> holds(it, field, false);
        default -> holds(it, field, true);
      };
    }

    private static String word(Status status) {
      return status.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> set(String values) {
      return values.equals(NONE) ? Set.of() : new HashSet<>(VALUES.splitToList(values));
    }

    private static Set<String> quantities(EventMention event) {
      return event.participants().stream()
          .flatMap(p -> p.quantity().stream())
          .map(Row::quantity)
          .collect(Collectors.toSet());
    }

    private static String quantity(Quantity quantity) {
      return (quantity.approximate() ? "~" : "") + quantity.value();
    }

    /** Tells whether the participants in a role are those that are named, all or among others. */
    private static boolean holds(EventMention event, String field, boolean all) {
      int space = field.indexOf(' ');
      Role role = Role.valueOf(field.substring(0, space).toUpperCase(Locale.ROOT));
      Set<String> wanted = set(field.substring(space + 1));
      List<Participant> there =
          event.participants().stream().filter(p -> p.role() == role).toList();
      return (!all || there.size() == wanted.size())
          && wanted.stream().allMatch(name -> there.stream().anyMatch(p -> isCalled(p, name)));
    }

    private static boolean isCalled(Participant participant, String wanted) {
      String described =
          participant.name() + participant.description().map(d -> " (" + d + ")").orElse("");
      return wanted.equals(participant.name()) || wanted.equals(described);
    }

    private static String described(EventMention event) {
      String participants =
          event.participants().stream()
              .map(
                  p ->
                      "; %s %s%s%s"
                          .formatted(
                              p.role().name().toLowerCase(Locale.ROOT),
                              p.name(),
                              p.description().map(d -> " (" + d + ")").orElse(""),
                              p.quantity().map(q -> " #" + quantity(q)).orElse("")))
              .collect(Collectors.joining());
      return "type %s; class %s; status %s; source %s; place %s%s"
          .formatted(
              event.types(),
              event.eventClass().name().toLowerCase(Locale.ROOT),
              word(event.status()),
              event.claimedBy().orElse(NONE),
              event.place().orElse(NONE),
              participants);
    }
  }

  /** Returns the files, sorted by name. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rows of a file. */
  static List<Row> rows(Path file) {
    List<Row> rows = new ArrayList<>();
    String expected = "";
    LocalDate published = LocalDate.of(2024, 3, 13);
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(INDENT)) {
        String text = line.strip();
        boolean gap = text.startsWith(GAP);
        rows.add(
            new Row(i + 1, expected, published, gap ? text.substring(GAP.length()) : text, gap));
      } else if (line.startsWith("published ")) {
        published = LocalDate.parse(line.substring("published ".length()).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        expected = line.strip();
      }
    }
    return rows;
  }

  /** Rewrites the files with exactly the gaps marked; all else stays as it is. */
  static void markGaps(Path folder) throws IOException {
    for (Path file : files(folder)) {
      List<String> lines = new ArrayList<>(lines(file));
      for (Row row : rows(file)) {
        lines.set(row.line() - 1, INDENT + (row.isMet() ? "" : GAP) + row.text());
      }
      Files.writeString(file, String.join("\n", lines) + "\n");
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
