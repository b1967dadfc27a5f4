package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.timeline4j.event.Event;
import org.timeline4j.render.SvgMark.Shape;
import org.timeline4j.render.TimeScale.Extent;

/**
 * Where everything of a picture stands. An event takes a rectangle of its own, mark and label, as
 * far up in its lane as none is before it: so nothing lies over anything.
 */
final class SvgLayout {
  static final double FONT = 13;
  static final double LINE = 16;

  private static final double BETWEEN_EVENTS = 7;
  private static final double BESIDE_EVENTS = 14;
  private static final double LANE_NAME = 30;
  private static final double COLUMN = 4;
  private static final double DOT = 5;
  private static final double ARROW = 30;

  /** From a mark to the label beside it. */
  private static final double BESIDE = 9;

  /** From the middle of a bar to the label below it. */
  private static final double BELOW = 14;

  /** What is narrower is drawn as a dot. */
  private static final double NARROWEST_BAR = 9;

  /** Where a label beside its mark would be narrower, it goes below. */
  private static final double NARROWEST_LABEL = 160;

  /** Longer lines are hard to read. */
  private static final double WIDEST_LABEL = 560;

  /** On which side of its mark a label stands. */
  enum Side {
    BEFORE,
    AFTER,
    BELOW
  }

  /**
   * An event in its place.
   *
   * @param event the event
   * @param mark its date as a sign
   * @param from where the mark begins
   * @param to where it ends; the same for a dot
   * @param label the lines
   * @param side where the label is
   * @param y the top
   */
  record Block(
      Event event, SvgMark mark, double from, double to, SvgLabel label, Side side, double y) {

    boolean isDot() {
      return from == to;
    }

    double height() {
      return label.lines() * LINE + (side == Side.BELOW ? BELOW : 0);
    }

    /** Returns where the lines of the label begin, or end if it is before the mark. */
    double labelX() {
      return switch (side) {
        case BEFORE -> from - BESIDE;
        case AFTER -> to + BESIDE;
        case BELOW -> from;
      };
    }

    /** Returns where the first line of the label stands. */
    double baseline() {
      return y + 11 + (side == Side.BELOW ? BELOW : 0);
    }

    double left() {
      return side == Side.BEFORE ? labelX() - label.width() : from - DOT;
    }

    double right() {
      double end = to + DOT;
      return side == Side.BEFORE ? end : Math.max(end, labelX() + label.width());
    }

    private Block at(double top) {
      return new Block(event, mark, from, to, label, side, top);
    }
  }

  /**
   * A lane.
   *
   * @param name who or what the events have in common; empty if there are no lanes
   * @param y the top
   * @param blocks the events
   */
  record Lane(String name, double y, List<Block> blocks) {}

  private final double left;
  private final double right;
  private final TimeScale scale;
  private final DateWords dates;
  private final ImmutableList<Lane> lanes;
  private final double bottom;

  SvgLayout(
      Map<String, List<Event>> events,
      TimeScale scale,
      double left,
      double right,
      double top,
      DateWords dates) {
    this.scale = scale;
    this.left = left;
    this.right = right;
    this.dates = dates;
    ImmutableList.Builder<Lane> placed = ImmutableList.builder();
    double y = top;
    for (Map.Entry<String, List<Event>> lane : events.entrySet()) {
      double first = y + (lane.getKey().isEmpty() ? 12 : LANE_NAME);
      List<Block> blocks = place(lane.getValue(), first);
      placed.add(new Lane(lane.getKey(), y, blocks));
      y = blocks.stream().mapToDouble(b -> b.y + b.height()).max().orElse(first) + 10;
    }
    this.lanes = placed.build();
    this.bottom = y;
  }

  ImmutableList<Lane> lanes() {
    return lanes;
  }

  double bottom() {
    return bottom;
  }

  private List<Block> place(List<Event> events, double top) {
    double[] skyline = new double[(int) Math.ceil((right + BESIDE_EVENTS) / COLUMN) + 1];
    Arrays.fill(skyline, top);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (Event event : events) {
      Optional<Block> unplaced = SvgMark.of(event.when()).map(mark -> block(event, mark));
      if (unplaced.isPresent()) {
        blocks.add(place(unplaced.get(), skyline, top));
      }
    }
    return blocks.build();
  }

  private static Block place(Block block, double[] skyline, double top) {
    int last = skyline.length - 1;
    int from = (int) Math.max(0, Math.floor(block.left() / COLUMN));
    int to = (int) Math.min(last, Math.ceil((block.right() + BESIDE_EVENTS) / COLUMN));
    double y = IntStream.rangeClosed(from, to).mapToDouble(i -> skyline[i]).max().orElse(top);
    Arrays.fill(skyline, from, to + 1, y + block.height() + BETWEEN_EVENTS);
    return block.at(y);
  }

  private Block block(Event event, SvgMark mark) {
    double from = from(mark);
    double to = to(mark);
    boolean dot = to - from < NARROWEST_BAR && !mark.openStart() && !mark.openEnd();
    double middle = (from + to) / 2;
    return dot ? block(event, mark, middle, middle) : block(event, mark, from, to);
  }

  /** The label goes behind the mark if it has room on one line there, or to the better side. */
  private Block block(Event event, SvgMark mark, double from, double to) {
    double after = right - to - BESIDE;
    double before = from - BESIDE - left;
    if (Math.max(after, before) < NARROWEST_LABEL) {
      return new Block(event, mark, from, to, label(event, right - from), Side.BELOW, 0);
    }
    SvgLabel behind = label(event, after);
    SvgLabel inFront = label(event, before);
    boolean first = after >= NARROWEST_LABEL && behind.lines() <= Math.max(1, inFront.lines());
    return first || before < NARROWEST_LABEL
        ? new Block(event, mark, from, to, behind, Side.AFTER, 0)
        : new Block(event, mark, from, to, inFront, Side.BEFORE, 0);
  }

  private SvgLabel label(Event event, double room) {
    double narrowest = NARROWEST_LABEL / 2;
    return SvgLabel.of(event, dates, Math.max(narrowest, Math.min(WIDEST_LABEL, room)));
  }

  private double from(SvgMark mark) {
    double x = scale.x(mark.extents().stream().mapToDouble(Extent::from).min().orElse(0));
    if (mark.shape() == Shape.POINT) {
      return middle(mark);
    }
    return mark.openStart() ? Math.max(left, x - ARROW) : x;
  }

  private double to(SvgMark mark) {
    double x = scale.x(mark.extents().stream().mapToDouble(Extent::to).max().orElse(0));
    if (mark.shape() == Shape.POINT) {
      return middle(mark);
    }
    return mark.openEnd() ? Math.min(right, x + ARROW) : x;
  }

  private double middle(SvgMark mark) {
    Extent day = mark.extents().get(0);
    return (scale.x(day.from()) + scale.x(day.to())) / 2;
  }

  /** Tells whether not all of the summary has room, however much there is. */
  static boolean isCut(Event event, DateWords dates) {
    return SvgLabel.of(event, dates, WIDEST_LABEL).isCut(event, dates);
  }
}
