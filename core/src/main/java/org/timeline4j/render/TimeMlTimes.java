package org.timeline4j.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.timeline4j.TaggedArticle;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.TimeInterval;
import org.timeline4j.time.TimexType;
import org.timeline4j.timex.Timex;

/**
 * The TIMEX3 tags of an article.
 *
 * @param published the tag of the day of publication; none if that is not known
 * @param tags those of the expressions, in text order
 */
record TimeMlTimes(List<Tag> published, List<TaggedWords> tags) {
  private static final String PUBLISHED = "t0";

  /**
   * An attribute.
   *
   * @param isToken whether it must be an NMTOKEN
   */
  record Attribute(String name, String value, boolean isToken) {}

  /** A tag, by its attributes. */
  record Tag(List<Attribute> attributes) {}

  /**
   * An expression with its tag.
   *
   * @param points the tags without words that it refers to
   */
  record TaggedWords(Timex timex, Tag tag, List<Tag> points) {}

  static TimeMlTimes of(TaggedArticle tagged) {
    return new Builder(tagged).build();
  }

  /** Counts the tags. */
  private static final class Builder {
    private final TaggedArticle tagged;
    private final Optional<LocalDate> dct;
    private int last;

    Builder(TaggedArticle tagged) {
      this.tagged = tagged;
      this.dct =
          tagged.dct().firstDay().filter(day -> tagged.dct().equals(TimeInterval.ofDay(day)));
    }

    TimeMlTimes build() {
      ImmutableList.Builder<TaggedWords> tags = ImmutableList.builder();
      tagged.timexes().forEach(timex -> tags.add(words(timex)));
      return new TimeMlTimes(
          dct
              .map(day -> point(PUBLISHED, day).with("functionInDocument", "CREATION_TIME").tag())
              .stream()
              .toList(),
          tags.build());
    }

    private TaggedWords words(Timex timex) {
      String id = nextId();
      Attributes attributes =
          new Attributes()
              .with("tid", id)
              .with("type", timex.type().name())
              .with("value", timex.value())
              .with("mod", timex.mod().map(Modifier::name))
              .withWords("quant", timex.quant())
              .with("freq", timex.freq())
              .with("temporalFunction", temporalFunction(timex));
      ImmutableList.Builder<Tag> points = ImmutableList.builder();
      if (timex.type() == TimexType.DURATION) {
        Optional<TimeInterval> place = timex.edtf().map(Edtf::bounds);
        attributes.with(
            "beginPoint", place.flatMap(TimeInterval::firstDay).map(day -> end(day, id, points)));
        attributes.with(
            "endPoint", place.flatMap(TimeInterval::lastDay).map(day -> end(day, id, points)));
      }
      return new TaggedWords(timex, attributes.tag(), points.build());
    }

    /** Returns the id of the day that a duration begins or ends with. */
    private String end(LocalDate day, String duration, ImmutableList.Builder<Tag> points) {
      if (dct.filter(day::equals).isPresent()) {
        return PUBLISHED;
      }
      String id = nextId();
      points.add(
          point(id, day).with("temporalFunction", "true").with("anchorTimeID", duration).tag());
      return id;
    }

    private String nextId() {
      return "t" + ++last;
    }

    private static Attributes point(String id, LocalDate day) {
      return new Attributes().with("tid", id).with("type", "DATE").with("value", day.toString());
    }

    /**
     * A date that had to be worked out is a temporal function; one that is named in full is not.
     */
    private static Optional<String> temporalFunction(Timex timex) {
      boolean placed = timex.edtf().isPresent() && timex.type() != TimexType.DURATION;
      return placed
          ? Optional.of(String.valueOf(timex.basis() != DatingBasis.EXPLICIT))
          : Optional.empty();
    }
  }

  /** Collects attributes. */
  private static final class Attributes {
    private final ImmutableList.Builder<Attribute> all = ImmutableList.builder();

    Attributes with(String name, String value) {
      all.add(new Attribute(name, value, true));
      return this;
    }

    Attributes with(String name, Optional<String> value) {
      value.ifPresent(text -> with(name, text));
      return this;
    }

    Attributes withWords(String name, Optional<String> value) {
      value.ifPresent(text -> all.add(new Attribute(name, text, false)));
      return this;
    }

    Tag tag() {
      return new Tag(all.build());
    }
  }
}
