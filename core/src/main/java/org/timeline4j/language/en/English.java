package org.timeline4j.language.en;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.timeline4j.event.EventFinder;
import org.timeline4j.event.EventMention;
import org.timeline4j.language.Language;
import org.timeline4j.text.Background;
import org.timeline4j.text.PartOfSpeechTagger;
import org.timeline4j.text.Sentence;
import org.timeline4j.timex.TimexFinder;
import org.timeline4j.timex.TimexMention;

/** English. */
public final class English {
  private static final class Holder {
    static final Language LANGUAGE = with(EnglishTime.finder());
  }

  private English() {}

  /** Returns the language; its word lists are read when they are first needed. */
  public static Language language() {
    return Holder.LANGUAGE;
  }

  /** Returns a builder of English with words and rules of one's own. */
  public static EnglishBuilder builder() {
    return new EnglishBuilder();
  }

  static Language with(TimexFinder timexes) {
    return new Language(
        "en", EnglishText::isPlausible, new EnglishSentences(), timexes, new Events(timexes));
  }

  /** Reads no word of verbs and people, and no model, before somebody asks for events. */
  private static final class Events implements EventFinder {
    private static final class Reader {
      static final EventFinder FINDER = new EnglishEvents();
    }

    private final TimexFinder timexes;
    private final AtomicBoolean prepared = new AtomicBoolean();

    Events(TimexFinder timexes) {
      this.timexes = timexes;
    }

    @Override
    public List<EventMention> find(List<Sentence> sentences, List<TimexMention> timexes) {
      return Reader.FINDER.find(sentences, timexes);
    }

    @Override
    public void prepare() {
      PartOfSpeechTagger.english().prepare();
      if (!prepared.getAndSet(true)) {
        Background.run("timeline4j-words", this::readWords);
      }
    }

    /** The rules of time come first: the first article asks for them first. */
    private void readWords() {
      timexes.find(List.of());
      Objects.requireNonNull(Reader.FINDER, "events");
    }
  }
}
