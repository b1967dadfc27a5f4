package org.timeline4j.language.en;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Part;
import org.timeline4j.text.Token;

/** Rules of somebody else's hand, checked, so that what is wrong with one is said by its name. */
final class OwnRules {
  private static final EnglishSentences SENTENCES = new EnglishSentences();

  private OwnRules() {}

  /**
   * Returns the rule, which throws by its name.
   *
   * @throws IllegalArgumentException naming the rule, if its pattern can be empty or holds a word
   *     that no token is
   */
  static <T> Rule<T> checked(Rule<T> rule) {
    for (List<Pattern.Element> sequence : rule.pattern().expand()) {
      if (sequence.isEmpty()) {
        throw new IllegalArgumentException("the pattern of this rule can be empty: " + rule.name());
      }
      for (Pattern.Element element : sequence) {
        if (element.slot() == null && !isToken(element.norm())) {
          throw new IllegalArgumentException(
              "no token is written \"" + element.norm() + "\" in rule \"" + rule.name() + "\"");
        }
      }
    }
    return new Rule<>(
        rule.name(),
        rule.makes(),
        rule.pattern(),
        match -> named(rule, () -> rule.guard().test(match)),
        match -> named(rule, () -> rule.production().apply(match)));
  }

  private static <T> T named(Rule<?> rule, Supplier<T> step) {
    try {
      return Objects.requireNonNull(step.get(), "no value");
    } catch (RuntimeException e) {
      throw new IllegalStateException("rule \"" + rule.name() + "\": " + e, e);
    }
  }

  /**
   * Checks that each word of a lexicon is written as tokens are.
   *
   * @throws IllegalArgumentException naming file and line, if one is not
   */
  static void checkWords(Lexicon words) {
    for (String section : words.sections()) {
      for (Lexicon.Entry entry : words.section(section)) {
        List<String> norms = norms(entry.phrase());
        if (!entry.norms().equals(norms)) {
          throw new IllegalArgumentException(
              words.name()
                  + ":"
                  + entry.line()
                  + ": \""
                  + entry.phrase()
                  + "\" stands in texts as the tokens \""
                  + String.join(" ", norms)
                  + "\"");
        }
      }
    }
  }

  /** Behind a number any abbreviation keeps its full stop, and clitics need a word before them. */
  private static boolean isToken(String norm) {
    return norms(norm).equals(List.of(norm))
        || norms("1 " + norm).equals(List.of("1", norm))
        || norms("a" + norm).equals(List.of("a", norm));
  }

  private static List<String> norms(String text) {
    return SENTENCES.find(Part.TEXT, text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::norm)
        .collect(Collectors.toList());
  }
}
