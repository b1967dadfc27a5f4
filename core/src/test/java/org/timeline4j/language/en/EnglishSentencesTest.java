package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.timeline4j.text.Part;
import org.timeline4j.text.Sentence;
import org.timeline4j.text.Token;

class EnglishSentencesTest {
  private static final EnglishSentences FINDER = new EnglishSentences();

  /** A bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Marks that end a sentence.
        "The ferry sank.| Nobody was hurt.",
        "Did it sink?| It did!| Help came late.",
        "The ferry sank",
        "It sank in 2013.| 14 people were saved.",
        "He waited…| Nobody came.",
        "He waited ...| Nobody came.",
        "He waited ... and waited.",
        "Really?!| Yes.",
        "What?!!| No way.",
        "船が沈んだ。|誰も怪我をしなかった。",
        "The price rose to 3.5 million.| The year before it fell.",
        "They met on 1.2.2014.| Then they left.",
        "The bill rose to $4.| Then it fell.",
        "Shares fell.| iPads did not sell.| eBay gained.",
        // Marks that do not.
        "See example.com for more.",
        "Node.js was released; version 1.2.3 followed.",
        "It closed: nobody came.",
        "Yahoo! bought the firm.",
        "He asked why? and left.",
        "1. Close the valve.| 2. Open the door.",
        "He left.|The door stayed open.",
        // Quotations and brackets.
        "“It sank,” she said.| “Nobody was hurt.”| The crew left.",
        "\"It sank.\"| The crew left.",
        "\"It sank.\" said the captain.",
        "\"Will it sink?\" asked the captain.| Nobody knew.",
        "She said: \"It sank.\"| \"Nobody was hurt.\"",
        "``It sank.''| The crew left.",
        "`It sank.'| The crew left.",
        "It sank . \" |The crew left.",
        "It sank .\"| The crew left.",
        "(It sank.)| The crew left.",
        "It sank (so they say).| The crew left.",
        "It sank [see the map.]| The crew left.",
        "He said \"never.\"| And he meant it.",
        // Titles, ranks, initials.
        "Mr. Lund met Dr. Okafor and Gen. Ruiz.| They spoke.",
        "Mrs. The was not her name.",
        "J. Lund and J.K. Okafor met.| They spoke.",
        "George W. Okafor spoke.",
        "St. Olaf was king.",
        "Lt. Col. Lund resigned.| He was tired.",
        "Prof. Ruiz, Sen. Lund and Rep. Okafor agreed.",
        "She took vitamin C.| It helped.",
        "So do I.| They know.",
        "He asked the union rep.| They spoke.",
        "They mine iron ore.| Police watch.",
        "Lund of Portland, Ore., spoke.",
        "PORTLAND, Ore. (Harbour Post) -- The ferry sank.",
        // Other abbreviations.
        "The U.S. officials met in Washington, D.C. on Monday.",
        "He left the U.S.| The trial went on.",
        "He left the U.S.| In 2013 he returned.",
        "The U.S. Congress met.",
        "The U.S. State Department agreed.",
        "The U.N. said so.",
        "Lund Corp. bought Okafor Inc. in May.| The price was low.",
        "It was bought by Okafor Inc.| The price was low.",
        "It was bought by Okafor Inc.| \"We are glad,\" said Ruiz.",
        "He works at Okafor Co. Ltd. in Leeds.",
        "On Sept. 4 and Oct. 5 they met.| On Nov. 6 they parted.",
        "They met in Sept.| The talks failed.",
        "They met at 5 p.m.| Nobody spoke.",
        "They met at 5 p.m. Tuesday in Leeds.",
        "They met at 5 p.m. EST and left.",
        "They met at 5 p.m. and left.",
        "Ships, ferries, etc. were sold.| Nobody bought them.",
        "Ships, ferries, etc.| Nobody bought them.",
        "Room No. 5 was empty.| He said no.| Then he left.",
        "Cats vs. dogs is old.",
        "Martin Lund Jr. resigned.| He was tired.",
        "She has a Ph.D. from Leeds.| It took years.",
        "See pp. 4-5, i.e. the map, e.g. the coast.",
        "(He left the U.S.)| The trial went on.",
        "He said \"I love the U.S.\"| People laughed.",
        // Lines.
        "The ferry sank off the coast\n\n|Nobody was hurt.",
        "The ferry sank off the coast\r\n\r\n|Nobody was hurt.",
        "The ferry sank off the coast\n \t\n|nobody was hurt.",
        "The ferry sank off the coast\u2029|Nobody was hurt.",
        "Ferry sinks\n"
            + "|The ferry sank off the northern coast on Monday, and nobody of the crew was hurt.",
        "The old ferry that sank on Monday off the northern coast was built by\n"
            + "Okafor in 1974, the owner says, and nobody of the crew was hurt when\nit sank.",
        "The old ferry that sank on Monday off the northern coast was built in\n"
            + "1974.| Nobody of the crew was hurt when it sank.",
        "The ferry sank.\n|Nobody was hurt.",
        "The ferry sank.\r\n|Nobody was hurt.",
        "- the ferry sank\n|- the crew left",
        "The ferry sank,\nOkafor said.",
        // Odd characters.
        "The ferry sank 😢.| Nobody was hurt 👍🏽!| Good.",
        "The ferry sank \uD83D.| Nobody\u0000was hurt.| Good.",
        "\uFEFFThe ferry sank.|\u200B Nobody was hurt.",
      })
  void finds_the_ends(String marked) {
    assertThat(sentences(marked.replace("|", ""))).isEqualTo(expected(marked));
  }

  @Test
  void text_without_ink_has_no_sentences() {
    assertThat(FINDER.find(Part.TEXT, "")).isEmpty();
    assertThat(FINDER.find(Part.TEXT, " \n\u0000\n ")).isEmpty();
  }

  @Test
  void a_blank_line_begins_a_paragraph() {
    assertThat(FINDER.find(Part.TEXT, "One. Two.\n\nThree.\n \n\nFour"))
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 1, 2);
  }

  @Test
  void without_blank_lines_a_line_is_a_paragraph_unless_every_line_is_one_sentence() {
    assertThat(FINDER.find(Part.TEXT, "One. Two.\nThree.\nFour."))
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 1, 2);
    assertThat(FINDER.find(Part.TEXT, "One.\nTwo.\nThree."))
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 0);
  }

  @Test
  void no_sentence_ends_with_an_article_or_a_preposition_at_the_end_of_a_line() {
    assertThat(FINDER.find(Part.TEXT, "It began on the\n5th, and ended in the town of\nOslo."))
        .hasSize(1);
    assertThat(FINDER.find(Part.TEXT, "It began on\n5 December and ended.")).hasSize(1);
    assertThat(FINDER.find(Part.TEXT, "Ferry sinks\n5 December")).hasSize(2);
    assertThat(FINDER.find(Part.TEXT, "Life goes on\nThe Ferry")).hasSize(2);
  }

  @Test
  void the_part_is_the_one_that_was_asked_for() {
    assertThat(FINDER.find(Part.TITLE, "Ferry sinks"))
        .extracting(Sentence::part)
        .containsExactly(Part.TITLE);
  }

  @Test
  void all_tokens_quote_the_text_and_none_is_lost_in_a_sentence_without_end() {
    String text = "word ".repeat(5_000);
    List<Sentence> sentences = FINDER.find(Part.TEXT, text);
    int end = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(EnglishSentences.MOST_TOKENS);
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).isEqualTo(token.span().of(text));
        assertThat(token.start()).isGreaterThanOrEqualTo(end);
        end = token.end();
      }
    }
    assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(5_000);
  }

  @Test
  void extreme_texts_take_linear_time() {
    for (String unit :
        List.of(".", "\n", "a\n", "A.\n", "\" ", ").", "Mr. ", "U.S. ", "\r\n\r\n", "a\n ")) {
      String text = unit.repeat(500_000 / unit.length());
      assertThat(FINDER.find(Part.TEXT, text)).as(unit).allMatch(s -> s.span().length() > 0);
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> FINDER.find(null, "")).withMessage("part");
    assertThatNullPointerException()
        .isThrownBy(() -> FINDER.find(Part.TEXT, null))
        .withMessage("text");
  }

  private static List<String> sentences(String text) {
    return FINDER.find(Part.TEXT, text).stream().map(s -> s.span().of(text)).toList();
  }

  private static List<String> expected(String marked) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : Splitter.on('|').split(marked)) {
      sentences.add(sentence.replaceAll("^[\\s\\u200B\\uFEFF]+|[\\s\\u2029]+$", ""));
    }
    return sentences;
  }
}
