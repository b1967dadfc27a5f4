package org.timeline4j.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word the best tag after those already given. OpenNLP's own search keeps three
 * sequences of tags: it takes twice the time and comes to the same tags.
 *
 * <p>The model is a sum of weights for each tag, one for each feature that a word has in its place.
 * Most features are of the word alone, or of a neighbour alone, so that what they weigh is looked
 * up once for each word and kept, one number for each tag: OpenNLP makes 25 strings for each place
 * of a word, and looks up all of them. What is left to do is to add up seven rows of numbers. They
 * are added in another order than OpenNLP's, so the sums differ from its in the last bits.
 * Thread-safe.
 */
final class GreedyTagger {
  private static final Splitter PARTS = Splitter.on('+');

  /** The letters of a word, a feature of it and of its neighbours. */
  private static final AdaptiveFeatureGenerator LETTERS = new TokenFeatureGenerator();

  /** The features of a word alone, in the order in which the model lists them. */
  private static final ImmutableList<AdaptiveFeatureGenerator> OF_A_WORD =
      ImmutableList.of(
          new OutcomePriorFeatureGenerator(),
          new SuffixFeatureGenerator(),
          new PrefixFeatureGenerator(),
          LETTERS,
          new TokenClassFeatureGenerator(true));

  /** The feature that OpenNLP gives the first word of a sentence. */
  private static final String BEGIN = "S=begin";

  /** How many words from the beginning of a sentence on a place has a feature of its own. */
  private static final int OPENING = 3;

  /** What a word weighs, one number for each tag. */
  private static final class Weights {
    /** The tag of a word that has but one, -1 for all others. */
    final int only;

    /** What it weighs by itself. */
    final double[] own;

    /** What it weighs for the next word, and for the one after that. */
    final double[] before;

    final double[] longBefore;

    /** What it weighs for the word before it, and for the one before that. */
    final double[] behind;

    final double[] farBehind;

    Weights(
        int only,
        double[] own,
        double[] before,
        double[] longBefore,
        double[] behind,
        double[] farBehind) {
      this.only = only;
      this.own = own;
      this.before = before;
      this.longBefore = longBefore;
      this.behind = behind;
      this.farBehind = farBehind;
    }
  }

  private final TaggerModel model;
  private final ImmutableList<ImmutableList<PartOfSpeech>> tags;

  /** What it weighs to be the first, second and third word of a sentence. */
  private final double[][] opening;

  /** What the tags of the two words before weigh; the first row and column are for none. */
  private final double[][][] afterTags;

  /** What the end of the sentence, or a word that the model knows not, weighs for a neighbour. */
  private final double[] nothing;

  private final WordMemory<Weights> words = WordMemory.of(this::weights);

  GreedyTagger(TaggerModel model) {
    this.model = model;
    List<String> names = model.tags();
    int count = names.size();
    this.tags = names.stream().map(GreedyTagger::parts).collect(ImmutableList.toImmutableList());
    this.nothing = new double[count];
    this.opening = new double[][] {row(BEGIN), row("p1" + BEGIN), row("p2" + BEGIN)};
    this.afterTags = new double[count + 1][count + 1][];
    for (int before = -1; before < count; before++) {
      afterTags[before + 1][0] = nothing;
      for (int last = 0; last < count; last++) {
        String one = "t=" + names.get(last);
        afterTags[before + 1][last + 1] =
            before < 0 ? row(one) : row(one, "t2=" + names.get(before) + "," + names.get(last));
      }
    }
  }

  private static ImmutableList<PartOfSpeech> parts(String tag) {
    return PARTS.splitToStream(tag).map(PartOfSpeech::of).collect(ImmutableList.toImmutableList());
  }

  /** What some features weigh together for each tag. */
  private double[] row(String... present) {
    return row(Arrays.asList(present));
  }

  private double[] row(List<String> present) {
    double[] row = nothing;
    for (String name : present) {
      int feature = model.feature(name);
      if (feature >= 0) {
        row = row == nothing ? new double[nothing.length] : row;
        model.add(feature, row);
      }
    }
    return row;
  }

  /** Returns the parts of speech of each word: of "didn't", as the model knows it, two. */
  List<ImmutableList<PartOfSpeech>> tag(List<String> sentence) {
    Weights[] weights = new Weights[sentence.size()];
    Arrays.setAll(weights, i -> words.apply(sentence.get(i)));
    List<ImmutableList<PartOfSpeech>> result = new ArrayList<>(sentence.size());
    int before = -1;
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      int only = weights[i].only;
      int tag = only >= 0 ? only : best(weights, i, afterTags[before + 1][last + 1]);
      result.add(tags.get(tag));
      before = last;
      last = tag;
    }
    return result;
  }

  /**
   * The tag with the greatest weight at a place, the first of equals.
   *
   * @param after what the two tags before weigh
   */
  private int best(Weights[] sentence, int i, double[] after) {
    double[] own = sentence[i].own;
    double[] before = i > 0 ? sentence[i - 1].before : nothing;
    double[] longBefore = i > 1 ? sentence[i - 2].longBefore : nothing;
    double[] behind = i + 1 < sentence.length ? sentence[i + 1].behind : nothing;
    double[] farBehind = i + 2 < sentence.length ? sentence[i + 2].farBehind : nothing;
    double[] opens = i < OPENING ? opening[i] : nothing;
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < own.length; tag++) {
      double sum =
          own[tag]
              + before[tag]
              + longBefore[tag]
              + behind[tag]
              + farBehind[tag]
              + opens[tag]
              + after[tag];
      if (sum > most) {
        most = sum;
        best = tag;
      }
    }
    return best;
  }

  private Weights weights(String word) {
    String letters = features(word, ImmutableList.of(LETTERS)).get(0);
    String only = onlyTag(word);
    return new Weights(
        only == null ? -1 : model.tags().indexOf(only),
        row(features(word, OF_A_WORD)),
        row("p1" + letters),
        row("p2" + letters),
        row("n1" + letters),
        row("n2" + letters));
  }

  /** Asks OpenNLP for features of a word. */
  private static List<String> features(String word, List<AdaptiveFeatureGenerator> generators) {
    List<String> features = new ArrayList<>();
    for (AdaptiveFeatureGenerator generator : generators) {
      generator.createFeatures(features, new String[] {word}, 0, new String[0]);
    }
    return features;
  }

  /** The tag of a word that has but one: a quarter of running text is not put to the model. */
  static @Nullable String onlyTag(String word) {
    return switch (word) {
      case ",", ".", ";", "(", ")", "\"", "?", "!" -> "PUNCT";
      case "the", "a", "an" -> "DET";
      case "and", "or" -> "CCONJ";
      case "he", "she", "it", "they", "we", "him", "them", "his", "its", "their", "who" -> "PRON";
      case "of" -> "ADP";
      case "$", "%" -> "SYM";
      case "will", "would" -> "AUX";
      default -> null;
    };
  }
}
