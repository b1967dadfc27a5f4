package org.timeline4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;

class GreedyTaggerTest {
  private static final List<String> WORDS =
      List.of(
          ("The the a of and She he who will would , . ; ( ) \" ? ! $ % crew Nordlys sank didn't"
                  + " Norway's 3rd 1990s eBay A320 X-12 re-emerged S=begin w=the def left right is"
                  + " to that round set before 12,000 3-1 Anna Berg's I II émigré naïve 日本 …"
                  + " extraordinarily-long-word-that-nobody-has-ever-written-in-one-piece")
              .split(" ", -1));

  @Test
  void each_tag_is_the_one_that_opennlp_gives_after_the_tags_before_it() throws IOException {
    POSModel source = model();
    MaxentModel model = source.getArtifact("pos.model");
    POSContextGenerator generator = source.getFactory().getPOSContextGenerator();
    GreedyTagger tagger = tagger();
    Random random = new Random(11);
    for (int n = 0; n < 2_000; n++) {
      List<String> sentence =
          IntStream.range(0, 1 + random.nextInt(12))
              .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
              .toList();
      assertThat(tagger.tag(sentence))
          .as("%s", sentence)
          .isEqualTo(expected(sentence, model, generator));
    }
  }

  private static List<List<PartOfSpeech>> expected(
      List<String> sentence, MaxentModel model, POSContextGenerator generator) {
    String[] words = sentence.toArray(String[]::new);
    String[] tags = new String[words.length];
    List<List<PartOfSpeech>> expected = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String only = GreedyTagger.onlyTag(words[i]);
      tags[i] =
          only != null
              ? only
              : model.getBestOutcome(model.eval(generator.getContext(i, words, tags, null)));
      expected.add(Arrays.stream(tags[i].split("\\+", -1)).map(PartOfSpeech::of).toList());
    }
    return expected;
  }

  private static GreedyTagger tagger() throws IOException {
    try (InputStream in = file()) {
      return new GreedyTagger(TaggerModel.read(in));
    }
  }

  private static POSModel model() throws IOException {
    try (InputStream in = file()) {
      return new POSModel(new BufferedInputStream(in));
    }
  }

  private static InputStream file() {
    return Objects.requireNonNull(
        GreedyTaggerTest.class
            .getClassLoader()
            .getResourceAsStream("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"));
  }
}
