package org.timeline4j.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;

class NamesTest {

  /** One identity: the full name, then the names that articles use for it. */
  private static final String[] SAME = {
    "PERSON: Ana Vega Soto | Ana Vega | Vega Soto | Mr Vega Soto",
    "PERSON: Lucía Fernández Prado | Lucia Fernandez Prado | LUCÍA FERNÁNDEZ PRADO | Luca Fernndez"
        + " Prado",
    "PERSON: José Ángel Peña Ruiz | José Peña Ruiz | Jos Pea Ruiz | Peña Ruiz",
    "PERSON: Ramón Ibáñez | Ramn Ibez | Dr. Ramón Ibáñez | Ibáñez",
    "PERSON: Jürgen Müller | Jurgen Muller | Jrgen Mller | Herr Müller",
    "PERSON: Søren Kjær | Soren Kjaer | Kjær",
    "PERSON: Maria Lopez | Ms. Lopez | Ms Lopez | Lopez",
    "PERSON: John Henry Miller | John H. Miller | J. Miller | John Miller | President Miller",
    "PERSON: Robert \"Bobby\" Stone | Robert Stone | Mr. Stone | Robert Bobby Stone",
    "PERSON: Seán O'Brien | Sean O’Brien | O'Brien | Sean OBrien",
    "PERSON: Jean-Claude Morel | Jean Claude Morel | Morel",
    "PERSON: William Grant Jr | William Grant | William Grant Jr.",
    "PERSON: Claudia Rojas Pardo | Claudia Rojas | President Claudia Rojas Pardo",
    "PERSON: Tariq al-Hamdani | Tariq al Hamdani | Hamdani | al-Hamdani | Tariq el-Hamdani"
        + " | Mr al-Hamdani",
    "PERSON: Zia ul-Rashid | Zia-ul-Rashid | Rashid",
    "ORGANIZATION: al-Furqan | Al-Furqan | Furqan",
    "PERSON: Peter van der Berg | van der Berg | Berg | Mr van der Berg",
    "PERSON: Ivo Brand | Northwind Inc. Ivo Brand | Brand",
    "PERSON: Claudia Sheinbaum | Claudia Sinbaum | Claudia Sheynbaum",
    "PERSON: Muhammad al-Hamdani | Mohamed al-Hamdani | Mohammed Hamdani",
    "PERSON: Aleksandr Volkov | Alexander Volkov | Alexandr Wolkow | Aleksander Volkov",
    "PERSON: Yevgeny Orlov | Evgeny Orlov | Yevgeniy Orlow",
    "PERSON: Muammar Qaddafi | Moammar Gadhafi",
    "PERSON: Zoë Quinn | Zoe Quinn | Zo Quinn",
    "PERSON: Anna Karlsson | Anna Karlsson's | Karlsson’s",
    "ORGANIZATION: Drug Enforcement Administration | DEA | D.E.A. | the DEA | Drug Enforcement"
        + " Agency",
    "ORGANIZATION: National Weather Service | NWS | the National Weather Service",
    "ORGANIZATION: Federal Bureau of Investigation | FBI | F.B.I.",
    "ORGANIZATION: Office of Rail Safety | ORS",
    "ORGANIZATION: United Nations | UN | U.N.",
    "ORGANIZATION: Northwind Corp | Northwind | Northwind Corporation | Northwind Inc.",
    "ORGANIZATION: Acme Holdings Ltd | Acme",
    "PLACE: United States | US | U.S. | USA | America | the United States | United States of"
        + " America",
    "PLACE: United Kingdom | UK | U.K. | Britain | Great Britain",
    "PLACE: Mexico | México",
    "PLACE: Ivory Coast | Côte d'Ivoire | Cote d’Ivoire",
    "PLACE: São Paulo | Sao Paulo | So Paulo",
  };

  /** Two identities. */
  private static final String[] TWO = {
    "NAME: War | World War II",
    "PERSON: Tariq al-Hamdani | Omar al-Hamdani",
    "PERSON: Omar Ruiz Morales | Miguel Ruiz Morales",
    "PERSON: Ana Vega | Ana Soto",
    "PERSON: Ana Vega | Eva Vega",
    "PERSON: William Grant Jr | William Grant Sr",
    "PERSON: John Miller | Jane Miller",
    "PERSON: John H. Miller | Mary H. Miller",
    "PERSON: María Ruiz | Mario Ruiz",
    "PERSON: Maria Lopez | Maria Lopes",
    "PERSON: Anna Berg | Anne Berg",
    "PERSON: Ahmed Hassan | Ahmed Hussein",
    "PERSON: Omar Berg | Osama Berg",
    "PERSON: Sheinbaum | Sinbaum",
    "PERSON: Peter Stone | Stone Peters",
    "ORGANIZATION: Bank of Arland | Bank of Borland",
    "ORGANIZATION: Deutsche Bank | Bank",
    "ORGANIZATION: National Weather Service | NSA",
    "ORGANIZATION: North Bank | North Bank Theatre",
    "PLACE: Niger | Nigeria",
    "PLACE: Guinea | Equatorial Guinea",
    "PLACE: North Korea | South Korea",
    "PLACE: Dominica | Dominican Republic",
    "PLACE: York | New York",
  };

  @TestFactory
  Stream<DynamicTest> variants_of_one_name_are_one_identity() {
    return Arrays.stream(SAME)
        .flatMap(
            row -> {
              List<String> names = names(row);
              return names.stream()
                  .skip(1)
                  .map(
                      name ->
                          dynamicTest(
                              name + " is " + names.get(0),
                              () -> {
                                Names known = of(kind(row), names.get(0), name);
                                assertThat(full(known, kind(row), name))
                                    .isEqualTo(full(known, kind(row), names.get(0)));
                              }));
            });
  }

  @TestFactory
  Stream<DynamicTest> names_of_two_stay_two() {
    return Arrays.stream(TWO)
        .map(
            row ->
                dynamicTest(
                    row,
                    () -> {
                      Names known = of(kind(row), names(row).toArray(String[]::new));
                      assertThat(names(row).stream().map(n -> full(known, kind(row), n)).distinct())
                          .hasSize(2);
                    }));
  }

  @Test
  void the_fullest_name_without_its_title_is_shown() {
    Names names = of(Kind.PERSON, "Mr Soto", "Ana Vega Soto", "Ms Vega Soto", "Ana Soto");

    assertThat(full(names, Kind.PERSON, "Mr Soto")).isEqualTo("Ana Vega Soto");
    assertThat(of(Kind.PERSON, "Mr. Stone").inFull(person("Mr. Stone")).name()).isEqualTo("Stone");
  }

  @Test
  void a_surname_that_two_brothers_share_is_neither_of_them() {
    Names names = of(Kind.PERSON, "Omar Ruiz Morales", "Miguel Ruiz Morales", "Morales");

    assertThat(full(names, Kind.PERSON, "Morales")).isEqualTo("Morales");
  }

  @Test
  void a_damaged_name_is_mended_from_the_name_of_a_relative() {
    Names names = of(Kind.PERSON, "Omar Ibez Morales", "Miguel Ángel Ibáñez Morales");

    assertThat(full(names, Kind.PERSON, "Omar Ibez Morales")).isEqualTo("Omar Ibáñez Morales");
  }

  @Test
  void a_word_is_not_mended_from_a_name_that_shares_nothing_else() {
    Names names = of(Kind.PERSON, "Mara Stone", "María Lopez");

    assertThat(full(names, Kind.PERSON, "Mara Stone")).isEqualTo("Mara Stone");
  }

  @Test
  void the_spelling_that_lost_no_letter_is_shown() {
    Names names = of(Kind.PERSON, "Ramn Ibez Soto", "Ramón Ibáñez Soto");

    assertThat(full(names, Kind.PERSON, "Ramn Ibez Soto")).isEqualTo("Ramón Ibáñez Soto");
  }

  @Test
  void a_person_is_not_a_company_of_the_same_name() {
    Participant company = Participant.of("Stone", Role.AGENT, Kind.ORGANIZATION);
    Names names = Names.of(List.of(person("Robert Stone"), company));

    assertThat(names.inFull(company).name()).isEqualTo("Stone");
  }

  @Test
  void a_country_is_who_acts_for_it() {
    assertThat(
            Stream.of(
                "Mexico",
                "Mexican government",
                "the Mexican authorities",
                "Mexican forces",
                "Mexico's government",
                "Mexico’s police",
                "Mexican government officials"))
        .allSatisfy(name -> assertThat(Countries.actor(name)).contains("MX"));
    assertThat(Countries.actor("U.S. officials")).contains("US");
    assertThat(Countries.actor("South Korean army")).contains("KR");
    assertThat(Countries.actor("us")).isEmpty();
    assertThat(Countries.actor("Mexican food")).isEmpty();
    assertThat(Countries.actor("government")).isEmpty();
  }

  @Test
  void somebody_asked_for_is_found_by_any_variant() {
    for (String asked :
        List.of("Ibáñez", "Ibanez", "ibez", "Omar", "Ibáñez Morales", "Omar Ibáñez Morales")) {
      assertThat(Names.matches(asked, "Omar Ibáñez Morales")).as(asked).isTrue();
    }
    assertThat(Names.matches("DEA", "Drug Enforcement Administration")).isTrue();
    assertThat(Names.matches("Mexico", "Mexican government")).isTrue();
    assertThat(Names.matches("Moral", "Omar Ibáñez Morales")).isFalse();
    assertThat(Names.matches("Miguel Morales", "Omar Ibáñez Morales")).isFalse();
    assertThat(Names.matches("", "Omar Ibáñez Morales")).isFalse();
  }

  @Test
  void neither_the_order_of_names_nor_the_locale_matters() {
    String[] all = {
      "Omar Ibez Morales",
      "Miguel Ángel Ibáñez Morales",
      "Morales",
      "Miguel Morales",
      "M. Morales",
      "Ibáñez Morales",
      "Miguel Ibáñez Morales",
      "IBÁÑEZ"
    };
    List<String> expected = fullNames(of(Kind.PERSON, all), all);
    List<String> turned = Arrays.asList(all.clone());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      for (int i = 0; i < all.length; i++) {
        Collections.rotate(turned, 1);
        assertThat(fullNames(of(Kind.PERSON, turned.toArray(String[]::new)), all))
            .isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void every_pair_that_is_one_name_shares_a_key() {
    List<NameForm> forms =
        Stream.concat(Arrays.stream(SAME), Arrays.stream(TWO))
            .flatMap(row -> names(row).stream().map(name -> NameForm.of(name, kind(row))))
            .toList();
    for (NameForm one : forms) {
      for (NameForm two : forms) {
        if (one.size() >= two.size()
            && one.accents() >= two.accents()
            && NameRules.same(one, two)) {
          assertThat(NameKeys.whole(one))
              .as("%s and %s", one.shown(), two.shown())
              .containsAnyElementsOf(NameKeys.asked(two));
        }
      }
    }
  }

  private static List<String> fullNames(Names names, String[] all) {
    return Arrays.stream(all).map(name -> full(names, Kind.PERSON, name)).toList();
  }

  private static Names of(Kind kind, String... names) {
    return Names.of(
        Arrays.stream(names).map(name -> Participant.of(name, Role.PATIENT, kind)).toList());
  }

  private static String full(Names names, Kind kind, String name) {
    return names.inFull(Participant.of(name, Role.PATIENT, kind)).name();
  }

  private static Participant person(String name) {
    return Participant.of(name, Role.PATIENT, Kind.PERSON);
  }

  private static Kind kind(String row) {
    return Kind.valueOf(row.substring(0, row.indexOf(':')));
  }

  private static List<String> names(String row) {
    return Arrays.stream(row.substring(row.indexOf(':') + 1).split("\\|"))
        .map(String::strip)
        .toList();
  }

  @Test
  void a_name_within_the_name_of_another_thing_does_not_match_it() {
    assertThat(Names.matches("Polaris", "Polaris nano")).isFalse();
    assertThat(Names.matches("Vega", "Ana Vega")).isTrue();
  }
}
