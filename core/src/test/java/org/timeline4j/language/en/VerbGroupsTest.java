package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.text.Part;
import org.timeline4j.text.PartOfSpeechTagger;
import org.timeline4j.text.Sentence;

/** Verb groups as the real tagger hands them over: the lemma, then what its words say. */
class VerbGroupsTest {
  private static final String ROWS =
      """
      arrive   PAST|NONE|active|POS|                        : The delegation arrived on Monday.
      arrive   PRESENT|PERFECTIVE|active|POS|               : The delegation has arrived.
      arrive   PAST|PERFECTIVE|active|POS|                  : The delegation had already arrived.
      arrive   FUTURE|NONE|active|POS|                      : The delegation will arrive on Monday.
      arrive   FUTURE|NONE|active|NEG|                      : The delegation won't arrive on Monday.
      arrive   PRESENT|PROGRESSIVE|active|POS|              : The guests are arriving.
      arrive   PAST|PROGRESSIVE|active|POS|                 : The guests were still arriving.
      wait     PRESENT|PERFECTIVE_PROGRESSIVE|active|POS|   : They have been waiting for an hour.
      wait     PAST|PERFECTIVE_PROGRESSIVE|active|POS|      : They had been waiting for an hour.
      arrest   PAST|NONE|passive|POS|                       : The mayor was arrested in June.
      arrest   PRESENT|PERFECTIVE|passive|POS|              : The mayor has been arrested.
      arrest   PAST|PERFECTIVE|passive|NEG|                 : The mayor had not been arrested.
      arrest   FUTURE|NONE|passive|POS|                     : The mayor will be arrested.
      arrest   NONE|NONE|passive|POS|could                  : The mayor could be arrested.
      arrest   NONE|PERFECTIVE|passive|POS|might            : The mayor might have been arrested.
      resign   NONE|NONE|active|POS|may                     : The minister may resign.
      resign   NONE|NONE|active|POS|would                   : The minister would resign.
      resign   NONE|NONE|active|NEG|should                  : The minister should not resign.
      resign   NONE|NONE|active|POS|must                    : The minister must resign.
      resign   PAST|NONE|active|NEG|                        : The minister did not resign.
      resign   PAST|NONE|active|NEG|                        : The minister didn't resign.
      resign   PRESENT|NONE|active|NEG|                     : The ministers do not resign.
      resign   PAST|NONE|active|NEG|                        : The minister never resigned.
      sign     PAST|NONE|active|POS|                        : She signed the treaty.
      sign     PRESENT|NONE|active|POS|                     : She signs the treaty.
      sign     NONE|NONE|active|NEG|can                     : She cannot sign the treaty.
      sink     PRESENT|PERFECTIVE|active|POS|               : The ferry has sunk.
      rise     PAST|NONE|active|POS|                        : Prices rose sharply in March.
      rise     PRESENT|PERFECTIVE|active|POS|               : The toll has risen to twelve.
      build    PAST|NONE|passive|POS|                       : The bridge was built in 1903.
      build    PRESENT|NONE|passive|POS|                    : The bridges are built of steel.
      build    PRESENT|PROGRESSIVE|passive|POS|             : The bridge is being built.
      build    PAST|PROGRESSIVE|passive|POS|                : The bridge was being built.
      fund     NONE|NONE|active|POS|would                   : The bank would fund the project.
      support  FUTURE|NONE|active|POS|                      : The union will fully support the plan.
      demand   INFINITIVE|NONE|active|POS|                  : to demand the return of the ship
      leave    INFINITIVE|NONE|active|POS|                  : to leave the country
      extradite INFINITIVE|NONE|passive|POS|                : to be extradited to Spain
      leave    INFINITIVE|PERFECTIVE|active|POS|            : to have left the country
      win      PAST|NONE|active|POS|                        : The club won the cup.
      lose     FUTURE|PERFECTIVE|active|POS|                : The club will have lost the cup.
      shoot    PAST|NONE|passive|POS|                       : The officer was shot on Friday.
      shut     PRESENT|PERFECTIVE|active|POS|               : They have shut the mine.
      """;

  @TestFactory
  Stream<DynamicTest> tense_aspect_voice_polarity_and_modality() {
    return ROWS.lines()
        .map(line -> line.split(" : ", 2))
        .map(row -> DynamicTest.dynamicTest(row[1], () -> check(row[0].trim(), row[1])));
  }

  private static void check(String expected, String text) {
    List<VerbGroup> groups = groups(text);

    assertThat(groups).extracting(VerbGroupsTest::told).contains(expected.replaceAll(" +", " "));
  }

  private static String told(VerbGroup group) {
    return group.lemma()
        + ' '
        + group.tense()
        + '|'
        + group.aspect()
        + '|'
        + (group.passive() ? "passive" : "active")
        + '|'
        + (group.negative() ? "NEG" : "POS")
        + '|'
        + group.modal();
  }

  private static List<VerbGroup> groups(String text) {
    Sentence sentence = new EnglishSentences().find(Part.TEXT, text).get(0);
    List<Word> words =
        new WordTagger(EnglishLexicon.get())
            .words(sentence, PartOfSpeechTagger.english().tag(sentence));
    List<VerbGroup> groups = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<VerbGroup> group = VerbGroups.at(words, i);
      group.ifPresent(groups::add);
      i = group.map(VerbGroup::main).orElse(i);
    }
    return groups;
  }
}
