package org.timeline4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfSpeechTaggerTest {
  private static final Tokenizer TOKENIZER =
      new Tokenizer(
          new Abbreviations(Set.of("sept", "mr"), Set.of()),
          Set.of("'s", "n't", "'ll", "'ve", "'re", "'d", "'m"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The police arrested him in 2013. | DET NOUN VERB PRON ADP NUM PUNCT",
        "Norway's fleet didn't sail.   | PROPN PART NOUN AUX PART VERB PUNCT",
        "Norway’s fleet didn’t sail.   | PROPN PART NOUN AUX PART VERB PUNCT",
        "It's raining and we can't go. | PRON AUX VERB CCONJ PRON AUX PART VERB PUNCT",
        "The workers' union met.       | DET NOUN PART NOUN VERB PUNCT",
        "the 3rd storm of the 1990s    | DET NUM ADJ NOUN ADP DET NUM NOUN",
        "He cannot swim.               | PRON AUX VERB PUNCT",
      })
  void gives_each_token_its_part_of_speech(String text, String expected) {
    assertThat(
            PartOfSpeechTagger.english().tag(sentence(text)).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void there_is_one_part_of_speech_for_each_token_of_any_text() {
    Random random = new Random(3);
    String alphabet = "aS.,'’-1 2\" n't's日\uD83D\uDD253rd";
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 40; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Sentence sentence = sentence(text.toString());
      assertThat(PartOfSpeechTagger.english().tag(sentence)).hasSameSizeAs(sentence.tokens());
    }
  }

  @Test
  void threads_and_order_do_not_change_the_answer() {
    List<Sentence> sentences = new ArrayList<>();
    for (String who : List.of("The crew", "Norway", "She", "Mr. Lund", "Dockers in Leeds")) {
      for (String what : List.of("left the port", "sank", "wasn't told", "will sail to Oslo")) {
        sentences.add(sentence(who + " " + what + " on Sept. 4, and nobody knows why."));
      }
    }
    List<List<PartOfSpeech>> expected =
        sentences.stream().map(PartOfSpeechTagger.english()::tag).toList();
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, 2000).boxed().toList());
    Collections.shuffle(shuffled, new Random(5));
    assertThat(shuffled.parallelStream().map(i -> i % sentences.size()))
        .allSatisfy(
            i ->
                assertThat(PartOfSpeechTagger.english().tag(sentences.get(i)))
                    .isEqualTo(expected.get(i)));
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused_by_name() {
    assertThatNullPointerException()
        .isThrownBy(() -> PartOfSpeechTagger.english().tag(null))
        .withMessage("sentence");
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = TOKENIZER.tokenize(text);
    return new Sentence(Part.TEXT, 0, new Span(0, text.length()), tokens);
  }
}
