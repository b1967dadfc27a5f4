package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.timeline4j.event.When;
import org.timeline4j.render.TimeScale.Extent;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.TimeInterval;

/**
 * How a date is drawn, no more precise than it is known.
 *
 * @param shape the sign
 * @param extents where it lies in time: one, or those of which it is one; an open side has no
 *     length
 * @param openStart whether the beginning is not known
 * @param openEnd whether the end is not known
 */
record SvgMark(Shape shape, List<Extent> extents, boolean openStart, boolean openEnd) {

  /** The sign for a date. */
  enum Shape {
    /** On this day, or in a part of it. */
    POINT,
    /** From here to there. */
    SPAN,
    /** Some time within, or about then. */
    WITHIN,
    /** One of several days. */
    EITHER
  }

  /** Returns the mark of the date; empty if not even a bound is known. */
  static Optional<SvgMark> of(When when) {
    return when.edtf().flatMap(date -> of(date, when.approximate() || date.isApproximate()));
  }

  private static Optional<SvgMark> of(Edtf date, boolean about) {
    TimeInterval bounds = date.bounds();
    if (!bounds.hasStart() && !bounds.hasEnd()) {
      return Optional.empty();
    }
    boolean several = date.kind() == Edtf.Kind.ONE_OF || date.kind() == Edtf.Kind.ALL_OF;
    if (several && bounds.hasStart() && bounds.hasEnd()) {
      List<Extent> each =
          date.parts().stream()
              .map(Edtf::bounds)
              .map(SvgMark::extent)
              .collect(ImmutableList.toImmutableList());
      return Optional.of(new SvgMark(Shape.EITHER, each, false, false));
    }
    return Optional.of(
        new SvgMark(
            shape(date, about),
            ImmutableList.of(extent(bounds)),
            !bounds.hasStart(),
            !bounds.hasEnd()));
  }

  private static Shape shape(Edtf date, boolean about) {
    if (date.kind() == Edtf.Kind.INTERVAL) {
      return Shape.SPAN;
    }
    boolean day =
        date.granularity().filter(g -> !Granularity.DAY.isFinerThan(g)).isPresent() && !about;
    return date.kind() == Edtf.Kind.DATE && day ? Shape.POINT : Shape.WITHIN;
  }

  private static Extent extent(TimeInterval bounds) {
    double from = TimeScale.moment(bounds.hasStart() ? bounds.start() : bounds.end());
    double to = TimeScale.moment(bounds.hasEnd() ? bounds.end() : bounds.start());
    return new Extent(from, to);
  }
}
