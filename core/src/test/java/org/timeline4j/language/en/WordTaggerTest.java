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

  /** The word in brackets, and what it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They found Olsson's [remains] on Monday. | NOUN",
        "The wreck [remains] on the shore. | VERB",
        "[Amid] reports that hundreds had fled, the army sealed the town. | ADP",
        "Amid [reports] that hundreds had fled, the army sealed the town. | NOUN",
        "The ruling was odd, [given] that the judge had ruled otherwise. | ADP",
        "The man, [given] two years in jail, appealed. | VERB",
        "The founder and [controlling] shareholder resigned. | ADJ",
        "The founder and controlling [shareholder] resigned. | NOUN",
        "He took the [fixed]-price contract. | ADJ",
        "The [floating]-point unit failed. | ADJ",
        "The break-even [point] for next year is lower. | NOUN",
        "Both half-brothers [live] in Oslo. | VERB",
        "The deal [carries] heightened risks for lenders. | VERB",
        "The deal carries [heightened] risks for lenders. | ADJ",
        "The line blamed [reduced] service by its rivals. | ADJ",
        "Closely [held] Orla Foods sold two mills. | ADJ",
        "Badly [hurt], Berg crawled to the road. | VERB",
        "[Concern] about falls in other markets hit stocks. | NOUN",
        "[Talk] of a strike put pressure on the firm. | NOUN",
        "[Talk] to us if you saw the man. | VERB"
      })
  void the_neighbours_of_a_word_tell_what_it_is(String marked, PartOfSpeech expected) {
    int at = marked.indexOf('[');
    String text = marked.replace("[", "").replace("]", "");
    Sentence sentence = new EnglishSentences().find(Part.TEXT, text).get(0);

    assertThat(
            TAGGER.words(sentence, PartOfSpeechTagger.english().tag(sentence)).stream()
                .filter(word -> word.token().start() == at)
                .map(Word::pos))
        .containsExactly(expected);
  }
}
