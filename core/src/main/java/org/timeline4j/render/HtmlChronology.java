package org.timeline4j.render;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.timeline4j.Timeline;
import org.timeline4j.article.Diagnostic;
import org.timeline4j.event.Conflict;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Link;
import org.timeline4j.event.Participant;
import org.timeline4j.event.SourceArticle;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.Edtf;

/** Writes the section of one chronology. For one use. */
final class HtmlChronology {
  /** What the {@code datetime} of HTML can hold: no sets, no intervals, no years before 1. */
  private static final Pattern DATETIME =
      Pattern.compile("(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");

  /** The spaces between a number and its word, and between a word and its year. */
  private static final Pattern GLUE =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2}\\.?) (?=\\p{L})|(?<=\\p{L}) (?=\\d{4}(?!\\d))");

  private static final Pattern QUOTED = Pattern.compile("[\u201C\u2018\u00AB\u201E]|&quot;|&#39;");

  private final Timeline timeline;
  private final HtmlRenderer.Builder options;
  private final Appendable out;
  private final DateWords dates;
  private final EventWords words;

  /** Articles, and what is derived from them, are English. */
  private final String english;

  private final Citations citations;
  private final Map<String, Integer> idsGiven = new HashMap<>();

  HtmlChronology(Timeline timeline, HtmlRenderer.Builder options, Appendable out) {
    this.timeline = timeline;
    this.options = options;
    this.out = out;
    this.dates = options.dates();
    this.words = options.events();
    this.english = options.words().language().equals("en") ? "" : " lang=\"en\"";
    this.citations = options.citations(timeline);
  }

  void write() throws IOException {
    String titleId = options.idPrefix + "-title";
    out.append("<section class=\"chronology\" lang=\"").append(options.words().language());
    out.append("\" dir=\"").append(options.words().direction()).append("\" aria-labelledby=\"");
    out.append(titleId).append("\">\n");
    heading(
        0,
        " class=\"chronology-title\" id=\"" + titleId + "\"",
        HtmlText.escape(options.heading()));
    out.append("<p class=\"chronology-extent\">").append(HtmlText.escape(options.extent(timeline)));
    out.append("</p>\n");
    List<Event> events = options.newestFirst ? Lists.reverse(timeline.events()) : timeline.events();
    String open = "";
    boolean listed = false;
    for (Event event : events) {
      String group =
          options.grouping == Grouping.NONE
              ? ""
              : options.grouping.heading(event, dates).orElseGet(() -> words.get("unknown"));
      if (!listed || !group.equals(open)) {
        endList(listed);
        beginList(group);
        open = group;
        listed = true;
      }
      event(event);
    }
    endList(listed);
    if (!timeline.undated().isEmpty()) {
      beginList(words.get("undated"));
      for (Event event : timeline.undated()) {
        event(event);
      }
      endList(true);
    }
    diagnostics();
    out.append("</section>\n");
  }

  private void beginList(String group) throws IOException {
    if (group.isEmpty()) {
      out.append("<ol class=\"chronology-events\">\n");
      return;
    }
    String id = id("group-" + group);
    heading(1, " class=\"chronology-group\" id=\"" + id + "\"", HtmlText.escape(group));
    out.append("<ol class=\"chronology-events\" aria-labelledby=\"").append(id).append("\">\n");
  }

  private void endList(boolean open) throws IOException {
    if (open) {
      out.append("</ol>\n");
    }
  }

  private void event(Event event) throws IOException {
    String id = id(event.id());
    String summaryId = id + "-t";
    out.append("<li class=\"chronology-event\" id=\"").append(id).append("\"><article");
    out.append(" aria-labelledby=\"").append(summaryId).append("\">\n");
    int below = options.grouping == Grouping.NONE ? 1 : 2;
    String attributes = " class=\"chronology-summary\" id=\"" + summaryId + "\"";
    heading(below, attributes, summary(event));
    out.append("<p class=\"chronology-date\"><a href=\"#").append(id).append("\"");
    out.append(" aria-describedby=\"").append(summaryId).append("\">").append(date(event));
    out.append("</a></p>\n");
    Optional<String> mark = words.mark(event);
    if (mark.isPresent()) {
      line("chronology-mark", HtmlText.escape(capitalized(mark.get())));
    }
    if (event.undated().isPresent()) {
      line("chronology-note", words.get("reason", english(event.undated().get())));
    }
    for (Conflict conflict : event.conflicts()) {
      line("chronology-note chronology-conflict", prose(words.conflict(conflict, citations)));
    }
    for (Link link : event.links()) {
      line("chronology-note", HtmlText.escape(words.link(link, citations)));
    }
    evidence(event);
    out.append("</article></li>\n");
  }

  private String date(Event event) {
    String words = HtmlText.escape(dates.format(event));
    Optional<String> edtf = event.when().edtf().map(Edtf::text);
    String data = edtf.map(e -> " data-edtf=\"" + HtmlText.escape(e) + "\"").orElse("");
    return edtf.filter(e -> DATETIME.matcher(e).matches())
        .map(e -> "<time datetime=\"" + e + "\"" + data + ">" + words + "</time>")
        .orElseGet(() -> "<span" + data + ">" + words + "</span>");
  }

  private void evidence(Event event) throws IOException {
    List<SourceArticle> articles = citations.of(event);
    String names =
        articles.stream()
            .map(citations::name)
            .distinct()
            .limit(4)
            .map(name -> "<bdi>" + HtmlText.escape(name) + "</bdi>")
            .collect(joining(words.get("comma")));
    String count = words.count("sources", Citations.sources(articles));
    out.append(options.evidenceOpen ? "<details open=\"open\">" : "<details>");
    opener(names.isEmpty() ? count : words.get("sources.counted", count, names), event);
    facts(event);
    if (options.quotes) {
      Set<Quote> quoted = new HashSet<>();
      for (Evidence evidence : event.evidence()) {
        if (quoted.add(new Quote(evidence.article(), evidence.part(), evidence.span()))) {
          quote(evidence);
        }
      }
    } else {
      for (SourceArticle article : articles) {
        source(article);
      }
    }
    if (options.explanations) {
      out.append("<details>");
      opener(words.get("why"), event);
      // Reasons read from left to right, whatever the page does.
      out.append("<pre dir=\"ltr\"").append(english).append('>');
      out.append(HtmlText.escapeLines(event.explain())).append("</pre></details>\n");
    }
    out.append("</details>\n");
  }

  /** What opens evidence also says, to those who do not see it, of which event. */
  private void opener(String html, Event event) throws IOException {
    String of = summary(event);
    out.append("<summary>").append(html).append("<span class=\"chronology-hidden\">");
    out.append(words.get("for", "", of)).append("</span></summary>\n");
  }

  private String summary(Event event) {
    boolean told = !PlainText.oneLine(event.summary()).isEmpty();
    String summary = HtmlText.escape(words.summary(event));
    return "<bdi" + (told ? english : "") + ">" + summary + "</bdi>";
  }

  /** Two words of one sentence can tell the event; the sentence is quoted once. */
  private record Quote(String article, Part part, Span span) {}

  private void facts(Event event) throws IOException {
    String who =
        event.participants().stream()
            .map(HtmlChronology::participant)
            .filter(name -> !name.isEmpty())
            .map(name -> "<dd><bdi>" + name + "</bdi></dd>")
            .collect(joining());
    String where = event.place().map(HtmlText::escape).filter(name -> !name.isEmpty()).orElse("");
    if (who.isEmpty() && where.isEmpty()) {
      return;
    }
    out.append("<dl>");
    out.append(who.isEmpty() ? "" : "<div><dt>" + words.get("who") + "</dt>" + who + "</div>");
    out.append(
        where.isEmpty()
            ? ""
            : "<div><dt>" + words.get("where") + "</dt><dd><bdi>" + where + "</bdi></dd></div>");
    out.append("</dl>\n");
  }

  private static String participant(Participant participant) {
    String name = HtmlText.escape(participant.name());
    return participant
        .description()
        .map(HtmlText::escape)
        .filter(description -> !description.isEmpty() && !name.isEmpty())
        .map(description -> name + " (" + description + ")")
        .orElse(name);
  }

  private void quote(Evidence evidence) throws IOException {
    SourceArticle article = citations.article(evidence.article());
    String cite =
        article
            .url()
            .flatMap(WebAddress::of)
            .map(url -> " cite=\"" + HtmlText.escape(url) + "\"")
            .orElse("");
    out.append("<blockquote dir=\"auto\"").append(english).append(cite).append("><p>");
    out.append(HtmlText.escape(evidence.quote())).append("</p></blockquote>\n");
    source(article);
  }

  private void source(SourceArticle article) throws IOException {
    String name = "<bdi>" + HtmlText.escape(citations.name(article)) + "</bdi>";
    String linked =
        article
            .url()
            .flatMap(WebAddress::of)
            .map(
                url ->
                    "<a href=\""
                        + HtmlText.escape(url)
                        + "\" rel=\"noopener external\">"
                        + name
                        + "</a>")
            .orElse(name);
    String title = HtmlText.escape(article.title());
    // A headline that is a quotation has its marks.
    String element = QUOTED.matcher(title).lookingAt() ? "span" : "q";
    String headline =
        "<" + element + " dir=\"auto\"" + english + ">" + title + "</" + element + ">";
    String cite = "<cite>" + linked + "</cite>";
    String named = title.isEmpty() ? cite : words.get("clauses", cite, headline);
    line("chronology-source", words.get("clauses", named, prose(citations.published(article))));
  }

  private void diagnostics() throws IOException {
    if (timeline.diagnostics().isEmpty()) {
      return;
    }
    String id = id("group-diagnostics");
    heading(1, " class=\"chronology-group\" id=\"" + id + "\"", words.get("diagnostics"));
    out.append("<ul>\n");
    for (Diagnostic diagnostic : timeline.diagnostics()) {
      String article = "<bdi>" + HtmlText.escape(diagnostic.article()) + "</bdi>";
      String message = english(diagnostic.message());
      String line =
          diagnostic.article().isEmpty() ? message : words.get("diagnostic", article, message);
      out.append("<li>").append(line).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  /** What the library itself says in English, on a page of another language marked as such. */
  private String english(String text) {
    String escaped = HtmlText.escape(text);
    return english.isEmpty() ? escaped : "<bdi" + english + ">" + escaped + "</bdi>";
  }

  /** Text in which no line ends within a date, or between a number and what it counts. */
  private static String prose(String text) {
    return GLUE.matcher(HtmlText.escape(text)).replaceAll("$1\u00A0");
  }

  private void heading(int below, String attributes, String html) throws IOException {
    String name = "h" + Math.min(6, options.level + below);
    out.append('<').append(name).append(attributes).append('>').append(html);
    out.append("</").append(name).append(">\n");
  }

  private void line(String classes, String html) throws IOException {
    out.append("<p class=\"").append(classes).append("\">").append(html).append("</p>\n");
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** An id that nothing else in the section has: the second of two gets a number. */
  private String id(String name) {
    String id = options.idPrefix + "-" + HtmlText.id(name);
    int before = idsGiven.merge(id, 1, Integer::sum) - 1;
    return before == 0 ? id : id + "_" + before;
  }
}
