package org.timeline4j.language.en;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank off the northern coast on Monday, and nobody of the crew was hurt.",
        "Police arrested two men in Leeds after a bank robbery that had shocked the whole town.",
        "FERRY SINKS OFF NORTHERN COAST, CREW SAVED BY FISHERMEN FROM NEARBY ISLAND AT NIGHT",
        "Okafor, Lund, Ruiz, Müller, Tanaka, Smith, Brown, Novak, Rossi, Dubois, Silva, Hansen,"
            + " Kim",
        "Lena Vogt had broken out of prison in 2003. She was at large until she was arrested by"
            + " border guards in 2012.",
        "In 2011 he was sentenced to three years in prison for fraud, but he was at large in 2014.",
        "Quake hit at 3:12 pm local time. Tsunami warning til midnight. My sis landed in Lisbon"
            + " yday!!",
        "Ferry sinks",
        "a b c d",
        "",
        "1985 2013 !!! 😢",
        "The president of 中国东方航空 said that flights would resume when the storm has passed.",
      })
  void english_and_texts_without_evidence_are_plausible(String text) {
    assertThat(EnglishText.isPlausible(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡轮星期一在北部海岸沉没，船员无人受伤。",
        "フェリーは月曜日に北の海岸で沈没した。",
        "월요일 북쪽 해안에서 여객선이 침몰했다.",
        "غرقت العبارة يوم الاثنين قبالة الساحل الشمالي ولم يصب أحد.",
        "Паром затонул в понедельник у северного побережья, никто не пострадал.",
        "Το πλοίο βυθίστηκε τη Δευτέρα στη βόρεια ακτή.",
        "नौका सोमवार को उत्तरी तट पर डूब गई।",
        "המעבורת טבעה ביום שני מול החוף הצפוני.",
        "El transbordador se hundió el lunes frente a la costa norte y nadie de la tripulación"
            + " resultó herido, según dijo un portavoz de la empresa que lo construyó hace diez"
            + " años.",
        "Le ferry a coulé lundi au large de la côte nord et personne n'a été blessé, selon un"
            + " porte-parole de la société qui l'avait construit il y a dix ans.",
        "Die Fähre ist am Montag vor der nördlichen Küste gesunken, und niemand wurde dabei"
            + " verletzt, wie ein Sprecher der Firma sagte, die sie vor zehn Jahren gebaut hatte.",
        "Il traghetto è affondato lunedì al largo della costa settentrionale e nessuno è rimasto"
            + " ferito, ha detto un portavoce della società che lo aveva costruito.",
        "A balsa afundou na segunda-feira ao largo da costa norte e ninguém da tripulação ficou"
            + " ferido, disse um porta-voz da empresa que a construiu há dez anos.",
        "De veerboot is maandag voor de noordkust gezonken en niemand van de bemanning raakte"
            + " gewond, zei een woordvoerder van het bedrijf dat de boot had gebouwd.",
        "Färjan sjönk på måndagen utanför den norra kusten och ingen i besättningen skadades, sade"
            + " en talesman för företaget som byggde den för tio år sedan.",
        "Prom zatonął w poniedziałek u północnego wybrzeża i nikt z załogi nie został ranny,"
            + " powiedział rzecznik firmy, która zbudowała go dziesięć lat temu.",
        "Hij was in mei over de grens gevlucht en had daar een jaar in een dorp gewoond; in juni is"
            + " hij in een trein op weg naar huis gezien en door agenten van de politie opgepakt.",
        "Er war im Mai in ein Dorf an der Grenze geflohen und hat dort ein Jahr in einem Hotel"
            + " gewohnt; was er so am Ende wollte, ist bis heute nicht bekannt.",
        "Han var i maj over grænsen og boede et år i en by; i juni så man ham i et tog, og han blev"
            + " anholdt af politiet, men har nu en god advokat.",
        "Feribot pazartesi günü kuzey kıyısı açıklarında battı ve mürettebattan kimse yaralanmadı,"
            + " dedi gemiyi on yıl önce inşa eden şirketin sözcüsü basın toplantısında.",
      })
  void other_languages_are_not_plausible(String text) {
    assertThat(EnglishText.isPlausible(text)).isFalse();
  }

  @Test
  void unpaired_surrogates_prove_nothing() {
    assertThat(EnglishText.isPlausible("\uD83D\uDD25\uD83D\uDC00\uDC00 \uD83D")).isTrue();
  }
}
