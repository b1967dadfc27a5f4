package org.timeline4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static final Tokenizer TOKENIZER =
      new Tokenizer(
          new Abbreviations(Set.of("sept", "mr", "ph.d", "etc"), Set.of("no", "sat")),
          Set.of("'s", "n't", "'ll", "'ve", "'re", "'d", "'m"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "The harbour closed.                  ~ The harbour closed .",
        "mid-2013                             ~ mid - 2013",
        "1990s, the 3rd at 5pm                ~ 1990 s , the 3 rd at 5 pm",
        "10,000 and 3.5 and 1,234,567.89      ~ 10,000 and 3.5 and 1,234,567.89",
        "12,34 and 10,0000 and 2013,000       ~ 12 , 34 and 10 , 0000 and 2013 , 000",
        "on 1.2.2014.                         ~ on 1 . 2 . 2014 .",
        "in 2013.                             ~ in 2013 .",
        "3.5.                                 ~ 3.5 .",
        ".5 of it                             ~ . 5 of it",
        "10:30 on 2014-03-12                  ~ 10 : 30 on 2014 - 03 - 12",
        "12/10/2013                           ~ 12 / 10 / 2013",
        "Norway's fleet                       ~ Norway 's fleet",
        "Norway’s fleet                       ~ Norway ’s fleet",
        "they don't, we'll, I've, you're      ~ they do n't , we 'll , I 've , you 're",
        "he'd, I'm, can’t, DON'T              ~ he 'd , I 'm , ca n’t , DO N'T",
        "who'd've thought                     ~ who 'd 've thought",
        "the workers' union                   ~ the workers ' union",
        "O'Reilly at six o'clock              ~ O'Reilly at six o'clock",
        "O'Reilly's boat                      ~ O'Reilly 's boat",
        "the 1990's and '90s                  ~ the 1990 's and ' 90 s",
        "the U.S.'s role, U.S.-led            ~ the U.S. 's role , U.S. - led",
        "at 5 p.m. on Sept. 4                 ~ at 5 p.m. on Sept. 4",
        "5p.m. and 6 a.m                      ~ 5 p.m. and 6 a.m",
        "Mr. J. Smith, J.K. Rowe, Ph.D.       ~ Mr. J. Smith , J.K. Rowe , Ph.D.",
        "vitamin C. it helps                  ~ vitamin C . it helps",
        "No. 5, he said no. Then              ~ No. 5 , he said no . Then",
        "Sat. morning, he sat. They           ~ Sat. morning , he sat . They",
        "etc... and wait ...                  ~ etc ... and wait ...",
        "Sept.11                              ~ Sept. 11",
        "example.com                          ~ example . com",
        "it said -- ``yes'' -- \"no\"!?       ~ it said -- `` yes '' -- \" no \" ! ?",
        "(AT&T) $5 25% #tag @name             ~ ( AT & T ) $ 5 25 % # tag @ name",
        "Müller, Łódź, Ångström, नमस्ते         ~ Müller , Łódź , Ångström , नमस्ते",
        "東京2020年                             ~ 東京 2020 年",
        "٣ أيام                               ~ ٣ أيام",
        "fire 🔥🔥 now👍🏽                      ~ fire 🔥 🔥 now 👍 🏽",
        "heart ❤️ here                         ~ heart ❤️ here",
      })
  void cuts_text_into_tokens(String text, String tokens) {
    assertThat(texts(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Sept.    ~ sept",
        "P.M.     ~ p.m.",
        "U.S.     ~ u.s.",
        "Ph.D.    ~ ph.d.",
        "TITANIC  ~ titanic",
        "O’Neill  ~ o'neill",
        "10,000   ~ 10,000",
        "...      ~ ...",
      })
  void norm_is_the_form_that_lexicons_hold(String text, String norm) {
    assertThat(TOKENIZER.tokenize(text)).extracting(Token::norm).containsExactly(norm);
  }

  @Test
  void kinds_tell_words_numbers_and_marks() {
    assertThat(TOKENIZER.tokenize("By 2,000 o'clock 's !"))
        .extracting(Token::kind)
        .containsExactly(
            Token.Kind.WORD,
            Token.Kind.NUMBER,
            Token.Kind.WORD,
            Token.Kind.MARK,
            Token.Kind.WORD,
            Token.Kind.MARK);
  }

  @Test
  void blank_text_has_no_tokens() {
    assertThat(TOKENIZER.tokenize("")).isEmpty();
    assertThat(TOKENIZER.tokenize(" \t\r\n\u00A0\u200B\uFEFF\u0000\u2028")).isEmpty();
  }

  @Test
  void unpaired_surrogates_are_marks() {
    assertThat(TOKENIZER.tokenize("a\uD83D b\uDD25"))
        .extracting(Token::text)
        .containsExactly("a", "\uD83D", "b", "\uDD25");
  }

  @Test
  void a_soft_hyphen_stays_in_the_word_but_not_in_its_norm() {
    assertThat(TOKENIZER.tokenize("har\u00ADbour"))
        .singleElement()
        .extracting(Token::norm)
        .isEqualTo("harbour");
  }

  @Test
  void every_character_that_leaves_ink_is_in_exactly_one_token() {
    Random random = new Random(7);
    int[] alphabet =
        "aB.,'’-1 2\n\t\"!?…éॐ日\u0301\u200D\u00AD\uD83D\uDD25\u0000٣½".codePoints().toArray();
    for (int n = 0; n < 2000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        int c = alphabet[random.nextInt(alphabet.length)];
        text.append(random.nextInt(40) == 0 ? "\uD83D" : Character.toString(c));
      }
      int seen = 0;
      for (Token token : TOKENIZER.tokenize(text.toString())) {
        assertThat(token.text()).isEqualTo(token.span().of(text)).isNotEmpty();
        assertThat(text.substring(seen, token.start()).codePoints()).allMatch(Characters::isBlank);
        seen = token.end();
      }
      assertThat(text.substring(seen).codePoints()).allMatch(Characters::isBlank);
    }
  }

  @Test
  void extreme_texts_take_linear_time() {
    int n = 1_000_000;
    for (String unit :
        List.of("1", "1.", "1,111,", "a", "a.", "a'", "'s", "'", ".", "\u0301", "x's")) {
      String text = unit.repeat(n / unit.length());
      int length = TOKENIZER.tokenize(text).stream().mapToInt(t -> t.span().length()).sum();
      assertThat(length).as(unit).isEqualTo(text.length());
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> TOKENIZER.tokenize(null)).withMessage("text");
  }

  private static String texts(String text) {
    return TOKENIZER.tokenize(text).stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
