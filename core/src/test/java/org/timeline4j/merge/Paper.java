package org.timeline4j.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.timeline4j.article.Article;
import org.timeline4j.event.DatedMention;
import org.timeline4j.event.EventClass;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.EventType;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Polarity;
import org.timeline4j.event.Quantity;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Status;
import org.timeline4j.event.Tense;
import org.timeline4j.event.When;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.text.Part;
import org.timeline4j.text.Span;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.timex.ResolutionPolicy;
import org.timeline4j.timex.Timex;
import org.timeline4j.timex.TimexMention;

/** A small article with hand-made mentions, for the tests of merging. */
final class Paper {

  /** One mention in the making; everything but the sentence has a value from the start. */
  static final class Says {
    private final EventMention.Builder mention = EventMention.builder();
    private final Set<Participant> cast = new LinkedHashSet<>();
    private String lemma = "";
    private String trigger = "";
    private String type = "";
    private String[] keywords = {};
    private String summary = "";
    private EventClass eventClass = EventClass.OCCURRENCE;
    private Status status = Status.HAPPENED;
    private When when = When.UNKNOWN;
    private Optional<String> undated = Optional.of("the text gives no date");
    private Optional<TimexMention> words = Optional.empty();
    private Optional<Timex> timex = Optional.empty();

    /**
     * The trigger as the sentence has it, its lemma and the type; the lemma is the type where that
     * is empty.
     */
    Says what(String triggerWord, String lemmaOfIt, String typeName) {
      trigger = triggerWord;
      lemma = lemmaOfIt;
      type = typeName.isEmpty() ? lemmaOfIt : typeName;
      return this;
    }

    Says to(String name) {
      return with(name, Role.PATIENT, Kind.PERSON);
    }

    Says by(String name) {
      return with(name, Role.AGENT, Kind.PERSON);
    }

    Says with(String name, Role role, Kind kind) {
      cast.add(Participant.of(name, role, kind));
      return this;
    }

    Says described(String name, String description) {
      cast.add(
          new Participant(
              name, Role.PATIENT, Kind.PERSON, Optional.empty(), Optional.of(description)));
      return this;
    }

    Says group(String name, long count, boolean about) {
      cast.add(
          new Participant(
              name,
              Role.PATIENT,
              Kind.GROUP,
              Optional.of(new Quantity(count, about)),
              Optional.empty()));
      return this;
    }

    /** A date that the text tells. */
    Says on(String edtf) {
      Edtf date = Edtf.parse(edtf).orElseThrow();
      when =
          new When(
              Optional.of(date),
              Optional.of(date.granularity().orElse(org.timeline4j.time.Granularity.DAY)),
              date.isApproximate(),
              DatingBasis.EXPLICIT);
      undated = Optional.empty();
      return this;
    }

    /** Bounds without a date. */
    Says within(String edtf) {
      Edtf date = Edtf.parse(edtf).orElseThrow();
      when = new When(Optional.of(date), Optional.empty(), false, DatingBasis.PUBLICATION);
      return this;
    }

    Says usable() {
      undated = Optional.empty();
      return this;
    }

    Says expression(TimexMention said, Timex resolved) {
      words = Optional.of(said);
      timex = Optional.of(resolved);
      return this;
    }

    Says status(Status newStatus) {
      status = newStatus;
      return this;
    }

    Says denied() {
      status = Status.NEGATED;
      mention.polarity(Polarity.NEG);
      return this;
    }

    Says of(EventClass newClass) {
      eventClass = newClass;
      return this;
    }

    Says about(String... nouns) {
      keywords = nouns;
      return this;
    }

    Says at(String place) {
      mention.place(place);
      return this;
    }

    Says line(String newSummary) {
      summary = newSummary;
      return this;
    }
  }

  private final String id;
  private final @Nullable String published;
  private final StringBuilder text = new StringBuilder();
  private final List<DatedMention> dated = new ArrayList<>();
  private Span lastSentence = new Span(0, 0);

  private Paper(String id, @Nullable String published) {
    this.id = id;
    this.published = published;
  }

  static Paper of(String id, String published) {
    return new Paper(id, published);
  }

  static Paper undated(String id) {
    return new Paper(id, null);
  }

  /** Adds a sentence with one mention. */
  Paper says(String sentence, Consumer<Says> mention) {
    text.append(text.length() == 0 ? "" : " ");
    lastSentence = new Span(text.length(), text.length() + sentence.length());
    text.append(sentence);
    return also(mention);
  }

  /** Adds a further mention of the last sentence. */
  Paper also(Consumer<Says> mention) {
    Says says = new Says();
    mention.accept(says);
    int start = text.indexOf(says.trigger, lastSentence.start());
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + says.trigger + "\" in " + text);
    }
    EventMention event =
        says.mention
            .part(Part.TEXT)
            .sentence(lastSentence)
            .addTriggers(new Span(start, start + says.trigger.length()))
            .lemma(says.lemma)
            .tense(says.trigger.endsWith("ed") ? Tense.PAST : Tense.NONE)
            .addTypes(new EventType(says.type))
            .eventClass(says.eventClass)
            .status(says.status)
            .participants(says.cast)
            .addKeywords(says.keywords)
            .summary(says.summary.isEmpty() ? lastSentence.of(text) : says.summary)
            .build();
    dated.add(
        new DatedMention(
            event,
            says.when,
            says.words,
            says.timex,
            Optional.empty(),
            says.undated,
            Derivation.of("as the test says", says.trigger, "dated")));
    return this;
  }

  int length() {
    return text.length();
  }

  Reading read() {
    Article.Builder article = Article.builder().id(id).text(text.toString());
    if (published != null) {
      article.published(LocalDate.parse(published));
    }
    TimeInterval dct =
        published == null ? TimeInterval.ALWAYS : TimeInterval.ofDay(LocalDate.parse(published));
    return new Reading(
        article.build(),
        dct,
        dated.stream().flatMap(d -> d.words().stream()).toList(),
        dated.stream().flatMap(d -> d.timex().stream()).toList(),
        dated.stream().map(DatedMention::mention).toList(),
        dated,
        List.of(),
        ResolutionPolicy.standard());
  }
}
