package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.language.en.Verbs.Form;

class VerbsTest {
  private static final String ROWS =
      """
      BASE                   : arrive=arrive plan=plan visit=visit agree=agree try=try die=die panic=panic
      BASE                   : focus=focus miss=miss buzz=buzz go=go do=do have=have be=be
      BASE,PAST_PARTICIPLE   : come=come become=become run=run overcome=overcome
      BASE,PAST,PAST_PARTICIPLE : put=put cut=cut cost=cost set=set hurt=hurt spread=spread
      THIRD_PERSON           : arrives=arrive plans=plan tries=try goes=go misses=miss watches=watch
      THIRD_PERSON           : pushes=push fixes=fix has=have does=do is=be are=be dies=die agrees=agree
      THIRD_PERSON           : buzzes=buzz focuses=focus pays=pay
      PAST                   : went=go fell=fall rose=rise began=begin wrote=write saw=see took=take
      PAST                   : gave=give flew=fly drove=drive broke=break chose=choose was=be were=be
      PAST                   : ate=eat drank=drink sank=sink knew=know grew=grow threw=throw
      PAST_PARTICIPLE        : gone=go fallen=fall risen=rise begun=begin written=write seen=see
      PAST_PARTICIPLE        : taken=take given=give flown=fly driven=drive broken=break been=be
      PAST,PAST_PARTICIPLE   : sent=send found=find sold=sell told=tell built=build made=make held=hold
      PAST,PAST_PARTICIPLE   : said=say paid=pay led=lead met=meet won=win lost=lose kept=keep
      PAST,PAST_PARTICIPLE   : planned=plan hoped=hope tried=try agreed=agree visited=visit died=die
      PAST,PAST_PARTICIPLE   : stopped=stop admitted=admit raised=raise imposed=impose used=use
      PAST,PAST_PARTICIPLE   : killed=kill passed=pass missed=miss played=play carried=carry
      PRESENT_PARTICIPLE     : planning=plan hoping=hope trying=try agreeing=agree dying=die lying=lie
      PRESENT_PARTICIPLE     : stopping=stop raising=raise imposing=impose killing=kill seeing=see
      PRESENT_PARTICIPLE     : being=be having=have going=go sending=send running=run falling=fall
      none                   : king thing red bed is-not news always bus this during chair-person wolves
      """;

  @TestFactory
  Stream<DynamicTest> lemma_and_forms() {
    Verbs verbs = EnglishLexicon.get().verbs();
    return ROWS.lines()
        .flatMap(
            line -> {
              String[] halves = line.split(" : ", 2);
              return Stream.of(halves[1].trim().split(" "))
                  .map(
                      row ->
                          DynamicTest.dynamicTest(
                              row, () -> check(verbs, halves[0].trim(), row.split("="))));
            });
  }

  private static void check(Verbs verbs, String forms, String[] row) {
    if (forms.equals("none")) {
      assertThat(verbs.analyze(row[0])).isEmpty();
      return;
    }
    Verbs.Analysis analysis = verbs.analyze(row[0]).orElseThrow();
    assertThat(analysis.lemma()).isEqualTo(row[1]);
    assertThat(analysis.forms())
        .containsExactlyInAnyOrder(
            Stream.of(forms.split(",")).map(Form::valueOf).toArray(Form[]::new));
  }

  @Test
  void a_pure_verb_is_never_a_noun() {
    Verbs verbs = EnglishLexicon.get().verbs();

    assertThat(Stream.of("arrive", "announce", "destroy", "agree")).allMatch(verbs::isPure);
    assertThat(Stream.of("visit", "plan", "attack", "empty")).noneMatch(verbs::isPure);
  }
}
