package org.timeline4j.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What holds of every date. */
class EdtfLawsTest {

  private static final int[] YEARS = {
    -99999, -9999, -401, -400, -100, -44, -1, 0, 1, 4, 44, 100, 400, 999, 1582, 1900, 1999, 2000,
    2023, 2024, 9998, 9999, 10000, 170000002
  };

  @Test
  void a_date_reads_back_to_itself() {
    for (Edtf date : grid()) {
      assertReadsBack(date);
    }
  }

  @Test
  void a_date_made_of_any_others_reads_back_to_itself() {
    Random random = new Random(20190219);
    List<Edtf> dates = new ArrayList<>(grid());
    for (int i = 0; i < 20_000; i++) {
      Edtf date = composite(random, dates);
      assertReadsBack(date);
      assertReadsBack(date.approximate());
      assertReadsBack(date.uncertain().approximate());
      if (i % 10 == 0) {
        dates.add(date);
      }
    }
  }

  @Test
  void the_bounds_enclose_the_bounds_of_each_part() {
    Random random = new Random(4);
    List<Edtf> dates = grid();
    for (int i = 0; i < 5_000; i++) {
      Edtf date = composite(random, dates);
      if (date.kind() != Edtf.Kind.INTERVAL) {
        assertThat(date.parts())
            .as(date.text())
            .allMatch(part -> date.bounds().encloses(part.bounds()));
      }
      assertThat(date.first().map(first -> first.bounds().start()))
          .isEqualTo(Optional.of(date.bounds().start()).filter(s -> date.bounds().hasStart()));
      assertThat(date.last().map(last -> last.bounds().end()))
          .isEqualTo(Optional.of(date.bounds().end()).filter(s -> date.bounds().hasEnd()));
    }
  }

  @Test
  void a_unit_is_named_by_its_bounds_and_granularity() {
    for (Edtf date : grid()) {
      date.granularity()
          .ifPresent(
              granularity ->
                  assertThat(Edtf.of(date.bounds(), granularity)).as(date.text()).contains(date));
    }
  }

  @Test
  void within_keeps_the_bounds_of_whole_days() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(800));
      TimeInterval days = TimeInterval.ofDays(first, first.plusDays(random.nextInt(800)));
      for (Granularity coarsest : Granularity.values()) {
        assertThat(Edtf.within(days, coarsest).bounds()).isEqualTo(days);
        assertThat(Edtf.lasting(days, coarsest).bounds()).isEqualTo(days);
      }
    }
  }

  @Test
  void any_text_reads_to_nothing_or_to_a_date_that_reads_back() {
    Random random = new Random(11);
    String alphabet = "0012345679-/.,[]{}XYTZ:+?~% ";
    List<Edtf> dates = grid();
    int read = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder(composite(random, dates).text());
      for (int changes = random.nextInt(3) + 1; changes > 0; changes--) {
        int at = random.nextInt(text.length() + 1);
        char letter = alphabet.charAt(random.nextInt(alphabet.length()));
        text.replace(at, Math.min(text.length(), at + random.nextInt(2)), String.valueOf(letter));
      }
      Optional<Edtf> date = Edtf.parse(text.toString());
      date.ifPresent(EdtfLawsTest::assertReadsBack);
      read += date.isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(1_000, 49_000);
  }

  @Test
  void neither_locale_nor_time_zone_changes_a_date() {
    List<String> expected = texts();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag :
          List.of("ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "fa-IR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo")) {
          TimeZone.setDefault(TimeZone.getTimeZone(id));
          assertThat(texts()).isEqualTo(expected);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void assertReadsBack(Edtf date) {
    Edtf read =
        Edtf.parse(date.text())
            .orElseThrow(() -> new AssertionError("does not read back: " + date.text()));
    assertThat(read).isEqualTo(date);
    assertThat(read.kind()).as(date.text()).isEqualTo(date.kind());
    assertThat(read.bounds()).as(date.text()).isEqualTo(date.bounds());
    assertThat(read.granularity()).as(date.text()).isEqualTo(date.granularity());
    assertThat(read.parts()).as(date.text()).isEqualTo(date.parts());
  }

  private static List<String> texts() {
    return grid().stream()
        .map(date -> Edtf.parse(date.text()).orElseThrow())
        .map(date -> date + " " + date.bounds())
        .toList();
  }

  private static Edtf composite(Random random, List<Edtf> dates) {
    Edtf a = dates.get(random.nextInt(dates.size()));
    Edtf b = dates.get(random.nextInt(dates.size()));
    Edtf c = dates.get(random.nextInt(dates.size()));
    return switch (random.nextInt(5)) {
      case 0 -> Edtf.oneOf(List.of(a, b));
      case 1 -> Edtf.oneOf(List.of(a, b, c));
      case 2 -> isForward(a, b) ? Edtf.lasting(a, b) : a.approximate();
      case 3 ->
          hasBound(a.bounds().span(b.bounds())) ? Edtf.within(a.bounds().span(b.bounds())) : a;
      default -> hasBound(a.bounds()) ? Edtf.lasting(a.bounds()) : b;
    };
  }

  private static boolean isForward(Edtf a, Edtf b) {
    return hasBound(a.bounds())
        && hasBound(b.bounds())
        && (a.bounds().hasStart() || b.bounds().hasEnd())
        && a.bounds().start().isBefore(b.bounds().end());
  }

  private static boolean hasBound(TimeInterval interval) {
    return interval.hasStart() || interval.hasEnd();
  }

  private static List<Edtf> grid() {
    List<Edtf> dates = new ArrayList<>();
    for (int year : YEARS) {
      dates.add(Edtf.ofYear(year));
      if (Math.abs(year) <= 9999) {
        addDatesOf(year, dates);
      }
      if (year >= 0 && year <= 9999) {
        dates.add(Edtf.ofDecade(year));
        dates.add(Edtf.ofCentury(year));
      }
    }
    return dates;
  }

  private static void addDatesOf(int year, List<Edtf> dates) {
    for (int month = 1; month <= 12; month++) {
      YearMonth whole = YearMonth.of(year, month);
      dates.add(Edtf.ofMonth(whole));
      dates.add(Edtf.ofDay(whole.atDay(1)));
      dates.add(Edtf.ofDay(whole.atEndOfMonth()));
    }
    for (int i = 1; i <= 4; i++) {
      dates.add(Edtf.ofSeason(year, i));
      dates.add(Edtf.ofQuarter(year, i));
    }
    dates.add(Edtf.ofHalf(year, 1));
    dates.add(Edtf.ofHalf(year, 2));
    dates.add(Edtf.ofDateTime(LocalDateTime.of(year, 12, 31, 23, 59, 59)));
  }
}
