package org.timeline4j.language.en;

import org.timeline4j.language.Language;
import org.timeline4j.text.PartOfSpeechTagger;

/** English. */
public final class English {
  private static final class Holder {
    static final Language LANGUAGE = read();

    private static Language read() {
      PartOfSpeechTagger.english().prepare();
      return new Language(
          "en",
          EnglishText::isPlausible,
          new EnglishSentences(),
          EnglishTime.finder(),
          new EnglishEvents());
    }
  }

  private English() {}

  /** Returns the language; its word lists are read when it is first asked for. */
  public static Language language() {
    return Holder.LANGUAGE;
  }
}
