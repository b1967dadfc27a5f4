package org.timeline4j.text;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Gives each token of an English sentence its part of speech, by the model of Apache OpenNLP that
 * was trained on the English Web Treebank. The model comes as an ordinary dependency and is read at
 * the first use; nothing is downloaded.
 *
 * <p>The answer depends on the sentence alone. Thread-safe.
 */
public final class PartOfSpeechTagger {
  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final PartOfSpeechTagger ENGLISH =
      new PartOfSpeechTagger(Suppliers.memoize(() -> new GreedyTagger(readModel())));

  private static final ImmutableSet<String> NUMBER_ENDINGS =
      ImmutableSet.of("st", "nd", "rd", "th", "s");

  private final Supplier<GreedyTagger> model;
  private final AtomicBoolean prepared = new AtomicBoolean();

  private PartOfSpeechTagger(Supplier<GreedyTagger> model) {
    this.model = model;
  }

  /** Returns the tagger for English; its model is read when it is first used. */
  public static PartOfSpeechTagger english() {
    return ENGLISH;
  }

  /**
   * Begins to read the model in the background, so that it is there when the first sentence is.
   * Whoever needs the model meets a failure to read it. Only the first call does something.
   */
  public void prepare() {
    if (!prepared.getAndSet(true)) {
      Background.run("timeline4j-model", () -> Objects.requireNonNull(model.get(), "model"));
    }
  }

  /**
   * Returns the parts of speech, one for each token. The clitic {@code 's} is {@link
   * PartOfSpeech#PART} where it marks possession, {@link PartOfSpeech#AUX} where it is short for
   * "is" or "has".
   *
   * @throws IllegalStateException if the model is neither on the class path nor on the module path
   */
  public List<PartOfSpeech> tag(Sentence sentence) {
    Objects.requireNonNull(sentence, "sentence");
    if (sentence.tokens().stream().noneMatch(token -> token.kind() == Token.Kind.WORD)) {
      return sentence.tokens().stream().map(PartOfSpeechTagger::withoutWords).toList();
    }
    List<List<Token>> groups = groups(sentence.tokens());
    List<String> words = groups.stream().map(PartOfSpeechTagger::word).toList();
    List<ImmutableList<PartOfSpeech>> tags = model.get().tag(words);
    ImmutableList.Builder<PartOfSpeech> result = ImmutableList.builder();
    for (int i = 0; i < tags.size(); i++) {
      if (groups.get(i).size() == 1) {
        result.add(tags.get(i).get(0));
      } else {
        result.addAll(parts(groups.get(i), tags.get(i)));
      }
    }
    return result.build();
  }

  /** Tables and rows of dots need no model. */
  private static PartOfSpeech withoutWords(Token token) {
    return token.kind() == Token.Kind.NUMBER ? PartOfSpeech.NUM : PartOfSpeech.PUNCT;
  }

  /**
   * The model knows {@code didn't}, {@code Norway's} and {@code 3rd} as one word each, so it is
   * shown them as one.
   */
  private static List<List<Token>> groups(List<Token> tokens) {
    List<List<Token>> groups = new ArrayList<>(tokens.size());
    int first = 0;
    boolean quoted = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && !isJoined(tokens, i, quoted)) {
        groups.add(tokens.subList(first, i));
        first = i;
      }
      quoted |= first == i && isOpeningQuote(tokens.get(i));
    }
    groups.add(tokens.subList(first, tokens.size()));
    return groups;
  }

  /** Tells whether a token and the one before it are of one word. */
  private static boolean isJoined(List<Token> tokens, int i, boolean quoted) {
    Token previous = tokens.get(i - 1);
    Token token = tokens.get(i);
    if (!previous.touches(token)) {
      return false;
    }
    boolean endsWord = i + 1 == tokens.size() || !token.touches(tokens.get(i + 1));
    return isClitic(token)
        || endsNumber(previous, token)
        || (endsWord && !quoted && isPossessive(previous, token));
  }

  private static boolean isOpeningQuote(Token token) {
    return token.kind() == Token.Kind.MARK
        && (token.norm().equals("'") || token.norm().equals("`") || token.norm().equals("\u2018"));
  }

  private static boolean isClitic(Token token) {
    return token.kind() == Token.Kind.WORD
        && (token.norm().startsWith("'") || token.norm().equals("n't"));
  }

  private static boolean endsNumber(Token previous, Token token) {
    return previous.kind() == Token.Kind.NUMBER && NUMBER_ENDINGS.contains(token.norm());
  }

  /**
   * An apostrophe behind an s, unless a single quotation mark before it makes it one that closes.
   */
  private static boolean isPossessive(Token previous, Token token) {
    return token.norm().equals("'")
        && previous.kind() == Token.Kind.WORD
        && previous.norm().endsWith("s");
  }

  private static String word(List<Token> group) {
    if (group.size() == 1) {
      return Characters.straighten(group.get(0).text());
    }
    StringBuilder word = new StringBuilder();
    group.forEach(t -> word.append(Characters.straighten(t.text())));
    return word.toString();
  }

  /** Hands the parts of a tag such as {@code AUX+PART} out to the tokens of its word. */
  private static List<PartOfSpeech> parts(List<Token> group, ImmutableList<PartOfSpeech> parts) {
    if (group.size() == parts.size()) {
      return parts;
    }
    ImmutableList.Builder<PartOfSpeech> result = ImmutableList.builder();
    boolean number = group.get(0).kind() == Token.Kind.NUMBER;
    result.add(number ? PartOfSpeech.NUM : parts.get(0));
    for (Token token : group.subList(1, group.size())) {
      result.add(
          NUMBER_ENDINGS.contains(token.norm()) ? parts.get(0) : clitic(token, parts.get(0)));
    }
    return result.build();
  }

  private static PartOfSpeech clitic(Token token, PartOfSpeech host) {
    return switch (token.norm()) {
      case "n't", "'" -> PartOfSpeech.PART;
      case "'s" -> host == PartOfSpeech.PRON ? PartOfSpeech.AUX : PartOfSpeech.PART;
      default -> PartOfSpeech.AUX;
    };
  }

  private static TaggerModel readModel() {
    try (InputStream in = PartOfSpeechTagger.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the artifact org.apache.opennlp:opennlp-models-pos-en is missing: no resource "
                + MODEL);
      }
      return TaggerModel.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
