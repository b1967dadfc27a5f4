package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {
  @ParameterizedTest
  @CsvSource({
    "attacks, attack",
    "elections, election",
    "policies, policy",
    "countries, country",
    "churches, church",
    "crashes, crash",
    "taxes, tax",
    "losses, loss",
    "witnesses, witness",
    "crises, crisis",
    "men, man",
    "women, woman",
    "children, child",
    "policemen, policeman",
    "firemen, fireman",
    "wives, wife",
    "lives, life",
    "thieves, thief",
    "people, people",
    "police, police",
    "series, series",
    "news, news",
    "talks, talks",
    "days, day",
    "votes, vote",
    "houses, house",
    "judges, judge",
    "prizes, prize",
  })
  void a_plural_becomes_its_singular(String plural, String singular) {
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({"attack", "virus", "basis", "crisis", "witness", "gas", "man", "bus", "omen"})
  void a_singular_stays(String noun) {
    assertThat(Nouns.singular(noun)).isEqualTo(noun);
  }
}
