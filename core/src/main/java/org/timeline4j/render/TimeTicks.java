package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.timeline4j.render.TimeScale.Piece;

/** The ticks of an axis, in steps of the calendar, each labelled with the unit that it begins. */
final class TimeTicks {
  private static final double CLOSEST = 52;
  private static final double DAYS_OF_YEAR = 365.2425;

  /**
   * A tick.
   *
   * @param x where it is
   * @param label what begins there
   */
  record Tick(double x, String label) {}

  /**
   * The steps from a tick to the next.
   *
   * @param unit the calendar unit
   * @param count how many of it
   * @param days how long it is about
   */
  private record Step(ChronoUnit unit, int count, double days) {}

  private static final ImmutableList<Step> STEPS = steps();

  private final TimeScale scale;
  private final DateWords dates;
  private final Step step;

  TimeTicks(TimeScale scale, DateWords dates) {
    this.scale = scale;
    this.dates = dates;
    this.step =
        STEPS.stream()
            .filter(s -> s.days() * scale.pixelsPerDay() >= CLOSEST)
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
  }

  private static ImmutableList<Step> steps() {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int hours : new int[] {1, 3, 6, 12}) {
      steps.add(new Step(ChronoUnit.HOURS, hours, hours / 24.0));
    }
    steps.add(new Step(ChronoUnit.DAYS, 1, 1)).add(new Step(ChronoUnit.WEEKS, 1, 7));
    steps.add(new Step(ChronoUnit.MONTHS, 1, 30)).add(new Step(ChronoUnit.MONTHS, 3, 91));
    for (int power = 1; power <= 100_000_000; power *= 10) {
      for (int digit : new int[] {1, 2, 5}) {
        int years = digit * power;
        steps.add(new Step(ChronoUnit.YEARS, years, years * DAYS_OF_YEAR));
      }
    }
    return steps.build();
  }

  /** Returns the ticks of the piece, from left to right. */
  List<Tick> of(Piece piece) {
    return ticks(piece, step, 0);
  }

  /**
   * Returns what the ticks of the piece lie in, the year of months or the month of days: where each
   * begins, the first at the left end. If the ticks are years, the year at the left end or nothing.
   */
  List<Tick> contexts(Piece piece) {
    Step context =
        switch (step.unit()) {
          case HOURS -> new Step(ChronoUnit.DAYS, 1, 1);
          case DAYS, WEEKS -> new Step(ChronoUnit.MONTHS, 1, 30);
          case MONTHS -> new Step(ChronoUnit.YEARS, 1, DAYS_OF_YEAR);
          default -> step;
        };
    if (context.equals(step)) {
      return year(piece);
    }
    List<Tick> ticks = new ArrayList<>(ticks(piece, context, 1));
    LocalDateTime first = begin(TimeScale.day(piece.from()).atStartOfDay(), context);
    if (ticks.isEmpty() || ticks.get(0).x() > piece.x()) {
      ticks.add(0, new Tick(piece.x(), label(first, context, 1)));
    }
    return withRoom(ticks, piece);
  }

  /** The year at the left end, where no tick near by tells it. */
  private List<Tick> year(Piece piece) {
    String year = dates.formatYear(TimeScale.day(piece.from()).getYear());
    double room = 12 * TextWidths.ofBold(year) + 12;
    boolean told = of(piece).stream().anyMatch(tick -> tick.x() - piece.x() < room);
    return told ? ImmutableList.of() : ImmutableList.of(new Tick(piece.x(), year));
  }

  /** Tells whether ticks need a line of their own below that of their contexts. */
  boolean areNested() {
    return step.unit() != ChronoUnit.YEARS;
  }

  /** The first one is left out where the next one begins before its end: that one tells it too. */
  private static List<Tick> withRoom(List<Tick> ticks, Piece piece) {
    boolean crowded =
        ticks.size() > 1
            && ticks.get(1).x() - piece.x() < 12 * TextWidths.ofBold(ticks.get(0).label()) + 12;
    return crowded ? ticks.subList(1, ticks.size()) : ticks;
  }

  private List<Tick> ticks(Piece piece, Step every, int level) {
    List<Tick> ticks = new ArrayList<>();
    LocalDateTime time = begin(TimeScale.day(piece.from()).atStartOfDay(), every);
    double at = TimeScale.moment(time);
    // The room of a label must lie in the piece.
    double last = piece.to() - 30 / scale.pixelsPerDay();
    while (at <= last) {
      if (at >= piece.from()) {
        ticks.add(new Tick(scale.x(at), label(time, every, level)));
      }
      if (time.getYear() > 999_999_999 - every.count()) {
        break;
      }
      time = time.plus(every.count(), every.unit());
      at = TimeScale.moment(time);
    }
    return ticks;
  }

  /** Returns where the step begins that holds the time. */
  private static LocalDateTime begin(LocalDateTime time, Step step) {
    LocalDate day = time.toLocalDate();
    return switch (step.unit()) {
      case WEEKS -> time.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTHS -> {
        int month = (day.getMonthValue() - 1) / step.count() * step.count() + 1;
        yield day.withDayOfMonth(1).withMonth(month).atStartOfDay();
      }
      case YEARS -> {
        int year = Math.floorDiv(day.getYear(), step.count()) * step.count();
        yield LocalDate.of(Math.max(year, -999_999_999), 1, 1).atStartOfDay();
      }
      default -> time;
    };
  }

  private String label(LocalDateTime time, Step every, int level) {
    LocalDate day = time.toLocalDate();
    return switch (every.unit()) {
      case HOURS -> dates.formatTime(time.toLocalTime());
      case DAYS, WEEKS -> level > 0 ? dates.format(day) : dates.formatDayOfMonth(day);
      case MONTHS ->
          level > 0
              ? dates.formatMonth(YearMonth.from(day))
              : dates.formatMonthShort(day.getMonth());
      default -> dates.formatYear(day.getYear());
    };
  }
}
