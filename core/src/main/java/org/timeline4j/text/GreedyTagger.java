package org.timeline4j.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word the best tag after those already given. OpenNLP's own search keeps three
 * sequences of tags: it takes twice the time and comes to the same tags.
 *
 * <p>The model is a sum of weights for each tag, one for each feature that a word has in its place.
 * Most features are of the word alone, or of a neighbour alone, so that what they weigh is looked
 * up once for each word and kept: OpenNLP makes 25 strings for each place of a word, and looks up
 * all of them. The weights are added in OpenNLP's order, so the sums are the same to the last bit.
 * Thread-safe.
 */
final class GreedyTagger {
  private static final String MODEL = "pos.model";
  private static final Splitter PARTS = Splitter.on('+');

  /** The feature that OpenNLP gives the first word of a sentence. */
  private static final String BEGIN = "S=begin";

  /** What a word weighs by itself and by being a neighbour; null for what the model knows not. */
  private static final class Weights {
    /** The tag of a word that has but one, -1 for all others. */
    final int only;

    /** The sum of what the word weighs for each tag, up to its neighbours. */
    final double[] own;

    /** What its shape, and its shape with its letters, weigh. */
    final @Nullable Context[] shape;

    /** What it weighs one and two words before, one and two words behind. */
    final @Nullable Context[] near;

    Weights(int only, double[] own, @Nullable Context[] shape, @Nullable Context[] near) {
      this.only = only;
      this.own = own;
      this.shape = shape;
      this.near = near;
    }
  }

  private final POSModel source;
  private final Map<String, Context> features;
  private final ImmutableList<ImmutableList<PartOfSpeech>> tags;
  private final List<String> names;
  private final @Nullable Context[] begins;
  private final @Nullable Context[] afterTag;
  private final @Nullable Context[][] afterTags;
  private final WordMemory<Weights> words = WordMemory.of(this::weights);

  /** Generators that are not in use: one serves one thread at a time. */
  private final Queue<POSContextGenerator> generators = new ConcurrentLinkedQueue<>();

  GreedyTagger(POSModel source) {
    this.source = source;
    AbstractModel model = source.getArtifact(MODEL);
    this.features = features(model);
    int count = model.getNumOutcomes();
    this.names = new ArrayList<>();
    ImmutableList.Builder<ImmutableList<PartOfSpeech>> parts = ImmutableList.builder();
    for (int tag = 0; tag < count; tag++) {
      names.add(model.getOutcome(tag));
      parts.add(
          PARTS
              .splitToStream(model.getOutcome(tag))
              .map(PartOfSpeech::of)
              .collect(ImmutableList.toImmutableList()));
    }
    this.tags = parts.build();
    this.begins = contexts(BEGIN, "p1" + BEGIN, "p2" + BEGIN);
    this.afterTag = contexts(names.stream().map(tag -> "t=" + tag).toArray(String[]::new));
    this.afterTags = new Context[count][];
    for (int first = 0; first < count; first++) {
      String before = "t2=" + names.get(first) + ",";
      afterTags[first] = contexts(names.stream().map(tag -> before + tag).toArray(String[]::new));
    }
  }

  /** The second of the structures of which an OpenNLP model is made. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> features(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  private @Nullable Context[] contexts(String... names) {
    @Nullable Context[] contexts = new Context[names.length];
    for (int i = 0; i < names.length; i++) {
      contexts[i] = features.get(names[i]);
    }
    return contexts;
  }

  /** Returns the parts of speech of each word: of "didn't", as the model knows it, two. */
  List<ImmutableList<PartOfSpeech>> tag(List<String> sentence) {
    List<Weights> weights = new ArrayList<>(sentence.size());
    sentence.forEach(word -> weights.add(words.apply(word)));
    List<ImmutableList<PartOfSpeech>> result = new ArrayList<>(sentence.size());
    double[] sums = new double[names.size()];
    int before = -1;
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      int only = weights.get(i).only;
      int tag = only >= 0 ? only : best(weights, i, before, last, sums);
      result.add(tags.get(tag));
      before = last;
      last = tag;
    }
    return result;
  }

  /**
   * The tag with the greatest weight at a place, the first of equals.
   *
   * @param before the tag two words before, -1 if there is none
   * @param last the tag of the word before, -1 if there is none
   */
  private int best(List<Weights> weights, int i, int before, int last, double[] sums) {
    Weights word = weights.get(i);
    System.arraycopy(word.own, 0, sums, 0, sums.length);
    if (i > 0) {
      add(weights.get(i - 1).near[0], sums);
    }
    if (i > 1) {
      add(weights.get(i - 2).near[1], sums);
    }
    if (i + 1 < weights.size()) {
      add(weights.get(i + 1).near[2], sums);
    }
    if (i + 2 < weights.size()) {
      add(weights.get(i + 2).near[3], sums);
    }
    if (i < begins.length) {
      add(begins[i], sums);
    }
    for (Context shape : word.shape) {
      add(shape, sums);
    }
    if (last >= 0) {
      add(afterTag[last], sums);
    }
    if (before >= 0) {
      add(afterTags[before][last], sums);
    }
    int best = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      if (sums[tag] > sums[best]) {
        best = tag;
      }
    }
    return best;
  }

  private static void add(@Nullable Context feature, double[] sums) {
    if (feature != null) {
      int[] outcomes = feature.getOutcomes();
      double[] parameters = feature.getParameters();
      for (int k = 0; k < outcomes.length; k++) {
        sums[outcomes[k]] += parameters[k];
      }
    }
  }

  /** Asks OpenNLP for the features of the word as a sentence of its own. */
  private Weights weights(String word) {
    POSContextGenerator free = generators.poll();
    POSContextGenerator generator =
        free != null ? free : source.getFactory().getPOSContextGenerator();
    List<String> alone =
        Arrays.asList(generator.getContext(0, new String[] {word}, new String[1], null));
    generators.offer(generator);
    int begin = alone.indexOf(BEGIN);
    double[] own = new double[names.size()];
    Arrays.fill(own, StrictMath.log(1.0 / own.length));
    alone.subList(0, begin).forEach(feature -> add(features.get(feature), own));
    String letters = alone.get(begin - 1);
    String only = onlyTag(word);
    return new Weights(
        only == null ? -1 : names.indexOf(only),
        own,
        contexts(alone.subList(begin + 1, alone.size()).toArray(String[]::new)),
        contexts("p1" + letters, "p2" + letters, "n1" + letters, "n2" + letters));
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
