package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeech;
import org.timeline4j.text.PartOfSpeechTagger;
import org.timeline4j.text.Sentence;

class WordTaggerTest {
  private static final WordTagger TAGGER = new WordTagger(EnglishLexicon.get());

  @ParameterizedTest
  @CsvSource({
    "The ministry said that the 33 prisoners sent to Spain faced charges., NUM, 33",
    "He flew on Apollo 11 in 1969., NUM, 11 1969",
    "Cem Şahin had broken out of prison., PROPN, Cem Şahin",
    "Daniel Okoye had broken out of prison., PROPN, Daniel Okoye",
    "The court heard of the murder of the officer Le Thi Hoa., PROPN, Le Thi Hoa",
    "The court heard of the murder of the officer Inês Brandão., PROPN, Inês Brandão",
    "They pay before the June 15 deadline set by Spain., VERB, pay set"
  })
  void numbers_names_and_passives_are_told_by_form_and_neighbours(
      String text, PartOfSpeech tag, String expected) {
    List<Sentence> sentences = new EnglishSentences().find(Part.TEXT, text);
    assertThat(sentences).hasSize(1);
    Sentence sentence = sentences.get(0);

    assertThat(
            TAGGER.words(sentence, PartOfSpeechTagger.english().tag(sentence)).stream()
                .filter(word -> word.is(tag))
                .map(word -> word.token().text())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
