package org.timeline4j.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.timeline4j.grammar.Pattern.anyOf;
import static org.timeline4j.grammar.Pattern.glued;
import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.not;
import static org.timeline4j.grammar.Rule.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.timeline4j.language.en.EnglishSentences;
import org.timeline4j.text.Part;
import org.timeline4j.text.Token;

/** A small grammar of sums: "two plus three", "twice two". */
class GrammarTest {
  private static final Slot<Integer> SUM = Slot.of("sum");
  private static final Slot<String> PRICE = Slot.of("price");

  private static final Grammar SUMS =
      Grammar.of(
          List.of(
              rule("two", SUM, word("two"), m -> 2),
              rule("three", SUM, words("three", "iii"), m -> 3),
              rule(
                  "<sum> plus <sum>",
                  SUM,
                  seq(slot(SUM), word("plus"), slot(SUM)),
                  m -> m.get(SUM) + m.get(SUM, 1)),
              rule(
                  "twice <sum>",
                  SUM,
                  seq(opt(word("the")), word("twice"), slot(SUM)),
                  m -> 2 * m.get(SUM)),
              not("two cents", phrase("two cents")),
              rule("$<sum>", PRICE, seq(word("$"), glued(slot(SUM))), m -> "$" + m.get(SUM))),
          List.of(
              new Shape<>(
                  "digits",
                  SUM,
                  token ->
                      token.text().length() < 5
                          ? Optional.of(Integer.valueOf(token.text()))
                          : Optional.empty())),
          Set.of("the"));

  @Test
  void a_rule_makes_a_value_of_words() {
    assertThat(values("It is three.")).containsExactly(3);
    assertThat(values("It is 17.")).containsExactly(17);
    assertThat(values("It is nothing.")).isEmpty();
  }

  @Test
  void rules_apply_to_what_rules_made() {
    assertThat(values("two plus three")).containsExactly(5);
    assertThat(values("twice two")).containsExactly(4);
    assertThat(values("the twice 21")).containsExactly(42);
  }

  @Test
  void a_rule_that_begins_with_its_own_slot_applies_again_and_again() {
    assertThat(values("two plus two plus two plus two")).containsExactly(8);
  }

  @Test
  void from_the_left_the_longest_reading_wins_and_none_overlaps_another() {
    assertThat(values("two three plus two plus iii three")).containsExactly(2, 8, 3);
  }

  @Test
  void a_negative_rule_eats_its_words() {
    assertThat(values("my two cents")).isEmpty();
    assertThat(values("two plus two cents")).containsExactly(4);
    assertThat(values("three two cents")).containsExactly(3);
  }

  @Test
  void glued_elements_touch() {
    assertThat(SUMS.find(tokens("$12"), PRICE))
        .extracting(node -> node.value(PRICE))
        .containsExactly("$12");
    assertThat(SUMS.find(tokens("$ 12"), PRICE)).isEmpty();
  }

  @Test
  void of_two_rules_for_the_same_words_the_first_is_preferred() {
    Grammar grammar =
        Grammar.of(
            List.of(rule("first", SUM, word("x"), m -> 1), rule("second", SUM, word("x"), m -> 2)),
            List.of(),
            Set.of());
    assertThat(grammar.find(tokens("x"), SUM)).extracting(Node::rule).containsExactly("first");
  }

  @Test
  void a_guard_sees_the_words_around() {
    Grammar grammar =
        Grammar.of(
            List.of(
                rule("x", SUM, word("x"), m -> 1)
                    .when(m -> m.isAfter("a") && m.isBefore("b"))
                    .when(m -> m.before(2).isEmpty() && m.after(1).isPresent())),
            List.of(),
            Set.of());
    assertThat(grammar.find(tokens("a x b"), SUM)).hasSize(1);
    assertThat(grammar.find(tokens("b x a"), SUM)).isEmpty();
    assertThat(grammar.find(tokens("x b"), SUM)).isEmpty();
  }

  @Test
  void quiet_words_alone_are_not_looked_at() {
    Grammar grammar =
        Grammar.of(List.of(rule("the", SUM, word("the"), m -> 1)), List.of(), Set.of("the"));
    assertThat(grammar.find(tokens("the"), SUM)).isEmpty();
  }

  @Test
  void the_derivation_shows_each_rule_and_its_words() {
    List<Token> tokens = tokens("So two plus  three.");
    Derivation derivation = SUMS.find(tokens, SUM).get(0).derivation(tokens, Object::toString);
    assertThat(derivation)
        .isEqualTo(
            Derivation.of(
                "<sum> plus <sum>",
                "two plus three",
                "5",
                Derivation.of("two", "two", "2"),
                Derivation.of("three", "three", "3")));
  }

  @Test
  void a_pattern_that_can_be_empty_is_refused() {
    assertThatThrownBy(
            () ->
                Grammar.of(
                    List.of(rule("maybe", SUM, opt(anyOf(word("x"), word("y"))), m -> 1)),
                    List.of(),
                    Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maybe");
  }

  @Test
  void asking_for_what_the_pattern_does_not_hold_is_an_error() {
    Grammar grammar =
        Grammar.of(
            List.of(rule("x", SUM, word("x"), m -> m.get(PRICE).length())), List.of(), Set.of());
    assertThatThrownBy(() -> grammar.find(tokens("x"), SUM))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("<price>");
  }

  private static List<Integer> values(String text) {
    return SUMS.find(tokens(text), SUM).stream().map(node -> node.value(SUM)).toList();
  }

  private static List<Token> tokens(String text) {
    return new EnglishSentences().find(Part.TEXT, text).get(0).tokens();
  }
}
