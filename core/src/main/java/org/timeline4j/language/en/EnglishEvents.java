package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.timeline4j.event.Anchor;
import org.timeline4j.event.Aspect;
import org.timeline4j.event.EventFinder;
import org.timeline4j.event.EventMention;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Polarity;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.event.Tense;
import org.timeline4j.language.en.Chunk.Kind;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.PartOfSpeechTagger;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Span;
import org.timeline4j.text.WordMemory;
import org.timeline4j.timex.TimexMention;

/**
 * Finds the events of English sentences, with who took part in them, what the text tells them as,
 * and what it ties them to in time. Thread-safe.
 */
public final class EnglishEvents implements EventFinder {
  private static final WordMemory<String> WORDS = WordMemory.of(word -> word);

  /** The ties in use: most events are tied to the first or second date of their article. */
  private static final Interner<Anchor> ANCHORS = Interners.newWeakInterner();

  private final EnglishLexicon lexicon = EnglishLexicon.get();
  private final WordTagger tagger = new WordTagger(lexicon);
  private final NounPhrases phrases = new NounPhrases(lexicon);
  private final Drafts drafts = new Drafts(lexicon, phrases);
  private final Sources sources = new Sources(lexicon);
  private final Statuses statuses = new Statuses(lexicon, sources);

  /** Reads the word lists. */
  public EnglishEvents() {}

  @Override
  public List<EventMention> find(List<Sentence> sentences, List<TimexMention> timexes) {
    Objects.requireNonNull(sentences, "sentences");
    Objects.requireNonNull(timexes, "timexes");
    List<Parsed> parsed = parse(sentences, timexes);
    List<Draft> all = new ArrayList<>();
    Map<Draft, Anchor> timeAnchors = new LinkedHashMap<>();
    for (Parsed sentence : parsed) {
      List<Draft> found = drafts.of(sentence);
      Map<Draft, Anchor> anchors = TimeAnchors.of(sentence, found);
      Set<Draft> withRepeated = new LinkedHashSet<>(found);
      withRepeated.addAll(anchors.keySet());
      all.addAll(withRepeated);
      timeAnchors.putAll(anchors);
    }
    return mentions(parsed, all, new Told(all, timeAnchors, timexes));
  }

  private List<Parsed> parse(List<Sentence> sentences, List<TimexMention> timexes) {
    List<Parsed> parsed = new ArrayList<>();
    List<TimeSpans> times = TimeSpans.of(sentences, timexes);
    List<List<PartOfSpeech>> all =
        Surnames.marked(
            sentences, sentences.stream().map(PartOfSpeechTagger.english()::tag).toList());
    for (Sentence sentence : sentences) {
      List<PartOfSpeech> tags = all.get(parsed.size());
      parsed.add(
          Parsed.of(
              parsed.size(),
              sentence,
              tagger.words(sentence, tags),
              times.get(parsed.size()),
              lexicon,
              phrases));
    }
    return parsed;
  }

  private List<EventMention> mentions(List<Parsed> parsed, List<Draft> all, Told times) {
    Participants participants =
        new Participants(parsed, NameReader.read(parsed, phrases), phrases, lexicon);
    Summaries summaries = new Summaries(lexicon, participants, phrases);
    List<List<Participant>> cast = new ArrayList<>();
    all.forEach(draft -> cast.add(participants(draft, participants)));
    EventAnchors anchors = new EventAnchors(lexicon, parsed, times, cast);
    ImmutableList.Builder<EventMention> mentions = ImmutableList.builder();
    List<Optional<Anchor>> ties = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Optional<Anchor> anchor = anchors.of(i);
      if (anchor.isPresent() && anchor.get().rule().equals(EventAnchors.TOLD_BEFORE)) {
        cast.set(i, coreferent(cast.get(i), cast.get(anchor.get().index())));
      }
      ties.add(anchor);
    }
    Completions completions = new Completions(lexicon, all, ties);
    Stays stays = new Stays(times);
    List<EventMention> unnamed = new ArrayList<>();
    List<Status> told = all.stream().map(statuses::of).toList();
    StandingLines lines = new StandingLines(participants, all, ties, told);
    for (int i = 0; i < all.size(); i++) {
      Optional<String> place = place(all.get(i), participants);
      mentions.add(
          mention(all.get(i), told.get(i), ties.get(i), cast.get(i), participants, summaries)
              .place(place.map(WORDS))
              .standsAlone(lines.standsAlone(i, cast.get(i), place))
              .related(anchors.related(i))
              .completesVerb(completions.completesVerb(i))
              .types(completions.types(i))
              .build());
      stays.before(i, cast.get(i)).ifPresent(unnamed::add);
    }
    parsed.forEach(sentence -> unnamed.addAll(LifeDates.of(sentence, participants)));
    return mentions.addAll(unnamed).build();
  }

  /** Whoever took part in an event that was told before took part in it when it is told again. */
  private static List<Participant> coreferent(List<Participant> own, List<Participant> before) {
    Set<Participant> all = new LinkedHashSet<>(before);
    own.stream().filter(Participant::isNamed).forEach(all::add);
    return ImmutableList.copyOf(all);
  }

  private EventMention.Builder mention(
      Draft draft,
      Status status,
      Optional<Anchor> anchor,
      List<Participant> cast,
      Participants participants,
      Summaries summaries) {
    Parsed parsed = draft.parsed();
    Optional<VerbGroup> verb = draft.clause().map(Clause::verb);
    EventMention.Builder builder = EventMention.builder();
    builder
        .part(parsed.sentence().part())
        .sentence(parsed.sentence().span())
        .triggers(triggers(draft))
        .lemma(draft.lemma())
        .eventClass(draft.eventClass())
        .tense(verb.map(VerbGroup::tense).orElse(Tense.NONE))
        .aspect(verb.map(VerbGroup::aspect).orElse(Aspect.NONE))
        .polarity(verb.map(VerbGroup::negative).orElse(false) ? Polarity.NEG : Polarity.POS)
        .modality(verb.map(VerbGroup::modal).filter(m -> !m.isEmpty()))
        .status(status)
        .claimedBy(claimedBy(draft, participants))
        .participants(cast)
        .keywords(kept(keywords(draft)))
        .phase(draft.isPhase())
        .phrases(draft.clause().map(c -> kept(Completions.phrases(parsed, c))).orElse(Set.of()))
        .anchor(anchor.map(ANCHORS::intern))
        .summary(
            summaries.of(
                draft,
                status,
                anchor.filter(a -> a.relation() == TemporalRelation.SINCE).isPresent()));
    return builder;
  }

  private static Optional<String> place(Draft draft, Participants participants) {
    Parsed parsed = draft.parsed();
    return draft
        .clause()
        .map(
            clause ->
                participants
                    .place(parsed, clause.complements(), true)
                    .or(() -> participants.placeBefore(parsed, clause)))
        .orElseGet(() -> participants.place(parsed, draft.complements(), false));
  }

  private Optional<String> claimedBy(Draft draft, Participants participants) {
    return sources
        .of(draft)
        .flatMap(s -> participants.participant(draft.parsed(), s.chunk(), Role.OTHER))
        .map(Participant::name);
  }

  private static List<Span> triggers(Draft draft) {
    return draft.triggers().stream()
        .map(token -> draft.parsed().words().get(token).token().span())
        .toList();
  }

  private static List<Participant> participants(Draft draft, Participants participants) {
    List<Participant> all =
        draft.clause().isPresent()
            ? participants.ofVerb(draft.parsed(), draft.clause().get(), draft.type())
            : participants.ofNoun(draft.parsed(), draft.chunk(), draft.type(), draft.complements());
    return all.stream()
        .distinct()
        .map(EnglishEvents::kept)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the same participant, whose name is kept once however many mentions have it. */
  private static Participant kept(Participant participant) {
    return participant.named(WORDS.apply(participant.name()));
  }

  /** Returns the same words, each of them kept once however many mentions have it. */
  private static Set<String> kept(Set<String> words) {
    return words.stream().map(WORDS).collect(ImmutableSet.toImmutableSet());
  }

  /** The lemmas of the nouns that go with the event. */
  private static Set<String> keywords(Draft draft) {
    Parsed parsed = draft.parsed();
    Set<String> keywords = new LinkedHashSet<>();
    draft.clause().ifPresent(c -> c.subject().forEach(s -> attached(parsed, s, keywords)));
    draft.clause().ifPresent(c -> c.objects().forEach(o -> nouns(parsed, o, keywords)));
    draft
        .clause()
        .map(Clause::complements)
        .orElse(draft.complements())
        .forEach(c -> nouns(parsed, c.chunk(), keywords));
    if (draft.isNoun()) {
      nouns(parsed, draft.chunk(), keywords);
      draft.triggers().forEach(t -> keywords.remove(parsed.words().get(t).lemma()));
      followingNouns(parsed, draft.chunk(), keywords);
    }
    return keywords;
  }

  /** "The bridge [over the Orla] collapsed": what tells the subject from others of its kind. */
  private static void attached(Parsed parsed, int subject, Set<String> keywords) {
    for (int j = subject + 1;
        parsed.is(j, Kind.PREPOSITION) && parsed.is(j + 1, Kind.NOUN);
        j += 2) {
      nouns(parsed, j + 1, keywords);
    }
  }

  /** What the verb behind a noun is about belongs to the noun: "the deadline to pay the fine". */
  private static void followingNouns(Parsed parsed, int chunk, Set<String> keywords) {
    for (int j = chunk + 1; j < parsed.chunks().size(); j++) {
      if (parsed.is(j, Kind.COMMA, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.BREAK)) {
        return;
      }
      if (parsed.is(j, Kind.NOUN)) {
        nouns(parsed, j, keywords);
      }
    }
  }

  private static void nouns(Parsed parsed, int chunk, Set<String> keywords) {
    Chunk noun = parsed.chunks().get(chunk);
    for (int i = noun.first(); i <= noun.last(); i++) {
      if (parsed.words().get(i).isNominal() && !parsed.times().isTime(i)) {
        keywords.add(parsed.words().get(i).lemma());
      }
    }
  }
}
