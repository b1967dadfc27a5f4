package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where a moment stands on an axis of a given width. The scale is the same everywhere: a day is as
 * wide in one place as in another. Where most of the time holds nothing, the axis is broken: it is
 * made of pieces, and between two of them there is no event and no time. Immutable.
 *
 * <p>A moment is a number of days since 1970-01-01T00:00.
 */
final class TimeScale {
  /** The room between two pieces. */
  static final double BREAK = 24;

  private static final double PAD = 12;
  private static final double NARROWEST_PIECE = 96;
  private static final double WIDEST_MARK = 110;
  private static final int MOST_PIECES = 5;
  private static final double NANOS_OF_DAY = 86_400e9;

  /** What must be empty of the time that is left, so that the axis is broken there. */
  private static final double MOSTLY = 0.8;

  /** A stretch of time, an event. */
  record Extent(double from, double to) {}

  /**
   * A piece of the axis without a break.
   *
   * @param from the moment at its left end
   * @param to the moment at its right end
   * @param x where the left end is
   * @param width how wide it is
   */
  record Piece(double from, double to, double x, double width) {
    double right() {
      return x + width;
    }
  }

  private final ImmutableList<Piece> pieces;
  private final double pixelsPerDay;

  private TimeScale(ImmutableList<Piece> pieces, double pixelsPerDay) {
    this.pieces = pieces;
    this.pixelsPerDay = pixelsPerDay;
  }

  /** Returns the scale on which the extents, at least one, take the room from x on. */
  static TimeScale of(List<Extent> extents, double x, double width) {
    List<Extent> parts = split(extents);
    double breaks = (parts.size() - 1) * BREAK;
    double narrowest =
        extents.stream().mapToDouble(e -> e.to - e.from).filter(d -> d > 0).min().orElse(1);
    double scale = Math.min(scale(parts, width - breaks), WIDEST_MARK / narrowest);
    double used = parts.stream().mapToDouble(part -> width(part, scale)).sum();
    double spare = Math.max(0, width - breaks - used) / parts.size();
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    double left = x;
    for (Extent part : parts) {
      double wide = width(part, scale) + spare;
      double margin = (wide / scale - (part.to - part.from)) / 2;
      pieces.add(new Piece(part.from - margin, part.to + margin, left, wide));
      left += wide + BREAK;
    }
    return new TimeScale(pieces.build(), scale);
  }

  private static double width(Extent part, double scale) {
    return Math.max((part.to - part.from) * scale + 2 * PAD, NARROWEST_PIECE);
  }

  /** Returns the scale at which the parts fill the width. */
  private static double scale(List<Extent> parts, double width) {
    double low = 0;
    double high = 1e9;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      double needed = parts.stream().mapToDouble(part -> width(part, middle)).sum();
      if (needed > width) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return Math.max(low, 1e-12);
  }

  /** Returns the stretches of time that are shown, without the long empty ones between them. */
  private static List<Extent> split(List<Extent> extents) {
    double[] ends =
        extents.stream().flatMapToDouble(e -> DoubleStream.of(e.from, e.to)).sorted().toArray();
    long distinct = extents.stream().mapToDouble(Extent::from).distinct().count();
    List<Integer> byLength =
        IntStream.range(1, ends.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> ends[i - 1] - ends[i]))
            .toList();
    int cuts = cuts(ends, byLength, (int) Math.min(MOST_PIECES, (distinct + 1) / 2) - 1);
    List<Integer> cut = byLength.stream().limit(cuts).sorted().toList();
    List<Extent> parts = new ArrayList<>();
    double from = ends[0];
    for (int i : cut) {
      parts.add(new Extent(from, ends[i - 1]));
      from = ends[i];
    }
    parts.add(new Extent(from, ends[ends.length - 1]));
    return parts;
  }

  /**
   * Returns how many of the longest gaps are cut out: as few as hold most of the time, and again of
   * the time that is left.
   */
  private static int cuts(double[] ends, List<Integer> byLength, int most) {
    double left = ends[ends.length - 1] - ends[0];
    double sum = 0;
    int cuts = 0;
    for (int i = 0; i < Math.min(most, byLength.size()); i++) {
      int end = byLength.get(i);
      sum += ends[end] - ends[end - 1];
      if (sum > MOSTLY * left) {
        cuts = i + 1;
        left -= sum;
        sum = 0;
      }
    }
    return cuts;
  }

  ImmutableList<Piece> pieces() {
    return pieces;
  }

  double pixelsPerDay() {
    return pixelsPerDay;
  }

  /** Returns where the moment is; in a break, its middle. */
  double x(double moment) {
    Piece before = pieces.get(0);
    if (moment < before.from) {
      return before.x;
    }
    for (Piece piece : pieces) {
      if (moment < piece.from) {
        return (before.right() + piece.x) / 2;
      }
      if (moment <= piece.to) {
        return piece.x + (moment - piece.from) * pixelsPerDay;
      }
      before = piece;
    }
    return before.right();
  }

  /** Returns the moment as days since 1970. */
  static double moment(LocalDateTime time) {
    return time.toLocalDate().toEpochDay() + time.toLocalTime().toNanoOfDay() / NANOS_OF_DAY;
  }

  /** Returns the day of the moment, the nearest one that there is. */
  static LocalDate day(double moment) {
    double first = LocalDate.MIN.toEpochDay();
    double last = LocalDate.MAX.toEpochDay();
    return LocalDate.ofEpochDay((long) Math.max(first, Math.min(last, Math.floor(moment))));
  }
}
