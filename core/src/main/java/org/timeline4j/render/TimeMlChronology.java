package org.timeline4j.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.timeline4j.Timeline;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.StatedRelation;
import org.timeline4j.event.Status;
import org.timeline4j.event.TemporalRelation;
import org.timeline4j.text.Span;
import org.timeline4j.time.TimeInterval;

/** Writes the events of a chronology as TimeML, counting their tags. Not thread-safe. */
final class TimeMlChronology {
  private static final DateWords DATES = DateWords.english();

  private final Timeline timeline;
  private final Citations citations;
  private final XMLStreamWriter xml;
  private final Map<String, String> instances = new HashMap<>();
  private int times;
  private int events;
  private int links;

  TimeMlChronology(Timeline timeline, XMLStreamWriter xml) {
    this.timeline = timeline;
    this.citations = new Citations(timeline, DATES);
    this.xml = xml;
  }

  void write() throws XMLStreamException {
    xml.writeStartElement("TimeML");
    Optional<String> before = Optional.empty();
    TimeInterval bounds = TimeInterval.ALWAYS;
    for (Event event : timeline.events()) {
      String instance = event(event);
      if (before.isPresent() && !bounds.end().isAfter(event.when().bounds().start())) {
        link("BEFORE", before.get(), "relatedToEventInstance", instance);
      }
      before = Optional.of(instance);
      bounds = event.when().bounds();
    }
    for (Event event : timeline.undated()) {
      event(event);
    }
    for (Event event : timeline.events()) {
      stated(event);
    }
    for (Event event : timeline.undated()) {
      stated(event);
    }
    xml.writeEndElement();
  }

  /** Writes the event and returns the id of its first instance. */
  private String event(Event event) throws XMLStreamException {
    Optional<TimeMlDate> date = TimeMlDate.of(event.when());
    Optional<String> time = Optional.empty();
    String words = DATES.format(event);
    xml.writeCharacters("\n");
    if (date.isPresent()) {
      time = Optional.of(time(date.get(), words));
    } else {
      xml.writeCharacters(words);
    }
    xml.writeCharacters(": ");
    Optional<String> first = Optional.empty();
    if (event.evidence().isEmpty()) {
      first = Optional.of(mention(event, PlainText.oneLine(event.summary()), ""));
    } else {
      xml.writeCharacters(PlainText.oneLine(event.summary()));
    }
    for (Evidence evidence : event.evidence()) {
      String instance = mention(event, evidence);
      if (first.isPresent()) {
        link("IDENTITY", instance, "relatedToEventInstance", first.get());
      }
      first = first.or(() -> Optional.of(instance));
    }
    String told = first.orElseThrow();
    instances.putIfAbsent(event.id(), told);
    if (date.isPresent() && time.isPresent()) {
      link(date.get().lasted() ? "SIMULTANEOUS" : "IS_INCLUDED", told, "relatedToTime", time.get());
    }
    xml.writeCharacters("\n");
    return told;
  }

  /** Writes how articles relate the event to others of the chronology, where TimeML has a name. */
  private void stated(Event event) throws XMLStreamException {
    for (StatedRelation stated : event.relations()) {
      Optional<String> type = relation(stated.relation());
      Optional<String> instance = Optional.ofNullable(instances.get(event.id()));
      Optional<String> other = Optional.ofNullable(instances.get(stated.event()));
      if (type.isPresent() && instance.isPresent() && other.isPresent()) {
        link(type.get(), instance.get(), "relatedToEventInstance", other.get());
      }
    }
  }

  /** Returns the name of the relation in TimeML, if it has one. */
  static Optional<String> relation(TemporalRelation relation) {
    return switch (relation) {
      case DURING -> Optional.of("IS_INCLUDED");
      case BEFORE -> Optional.of("BEFORE");
      case AFTER -> Optional.of("AFTER");
      case SINCE -> Optional.of("BEGUN_BY");
      case UNTIL -> Optional.of("ENDED_BY");
      case INCLUDES -> Optional.of("INCLUDES");
      case NOT_AFTER, NOT_BEFORE -> Optional.empty();
    };
  }

  /** Writes the date around its words, the points that it refers to behind it; returns its id. */
  private String time(TimeMlDate date, String words) throws XMLStreamException {
    String id = "t" + ++times;
    Optional<String> begin = date.begin().map(point -> "t" + ++times);
    Optional<String> end = date.end().map(point -> "t" + ++times);
    xml.writeStartElement("TIMEX3");
    xml.writeAttribute("tid", id);
    xml.writeAttribute("type", date.type());
    xml.writeAttribute("value", TimeMlText.token(date.value()));
    if (date.mod().isPresent()) {
      xml.writeAttribute("mod", date.mod().get().name());
    }
    if (begin.isPresent()) {
      xml.writeAttribute("beginPoint", begin.get());
    }
    if (end.isPresent()) {
      xml.writeAttribute("endPoint", end.get());
    }
    xml.writeCharacters(words);
    xml.writeEndElement();
    if (begin.isPresent()) {
      point(begin.get(), date.begin().orElseThrow(), id);
    }
    if (end.isPresent()) {
      point(end.get(), date.end().orElseThrow(), id);
    }
    return id;
  }

  private void point(String id, String value, String anchor) throws XMLStreamException {
    xml.writeStartElement("TIMEX3");
    xml.writeAttribute("tid", id);
    xml.writeAttribute("type", value.indexOf(':') > 0 ? "TIME" : "DATE");
    xml.writeAttribute("value", TimeMlText.token(value));
    xml.writeAttribute("anchorTimeID", anchor);
    xml.writeEndElement();
  }

  /** Writes the words of the article with the trigger tagged; returns the id of the instance. */
  private String mention(Event event, Evidence evidence) throws XMLStreamException {
    String quote = evidence.quote();
    Span trigger = trigger(evidence);
    xml.writeCharacters("\n  ");
    TimeMlText.characters(quote.substring(0, trigger.start()), xml);
    String source = citations.cite(evidence.article());
    String instance = mention(event, quote.substring(trigger.start(), trigger.end()), source);
    TimeMlText.characters(quote.substring(trigger.end()), xml);
    return instance;
  }

  private String mention(Event event, String words, String source) throws XMLStreamException {
    String id = "e" + ++events;
    String instance = "ei" + events;
    xml.writeStartElement("EVENT");
    xml.writeAttribute("eid", id);
    xml.writeAttribute("class", "OCCURRENCE");
    if (!source.isEmpty()) {
      xml.writeAttribute("comment", source);
    }
    TimeMlText.characters(words, xml);
    xml.writeEndElement();
    xml.writeEmptyElement("MAKEINSTANCE");
    xml.writeAttribute("eiid", instance);
    xml.writeAttribute("eventID", id);
    xml.writeAttribute("pos", "NONE");
    xml.writeAttribute("tense", "NONE");
    xml.writeAttribute("aspect", "NONE");
    xml.writeAttribute("polarity", event.status() == Status.NEGATED ? "NEG" : "POS");
    Optional<String> mark = EventWords.english().mark(event);
    if (mark.isPresent()) {
      xml.writeAttribute("comment", mark.get());
    }
    return instance;
  }

  /** Returns where the trigger stands in the quote; all of the quote if it does not. */
  private static Span trigger(Evidence evidence) {
    int start = evidence.trigger().start() - evidence.span().start();
    int end = evidence.trigger().end() - evidence.span().start();
    int length = evidence.quote().length();
    return start >= 0 && start < end && end <= length ? new Span(start, end) : new Span(0, length);
  }

  private void link(String relation, String instance, String attribute, String to)
      throws XMLStreamException {
    xml.writeEmptyElement("TLINK");
    xml.writeAttribute("lid", "l" + ++links);
    xml.writeAttribute("relType", relation);
    xml.writeAttribute("eventInstanceID", instance);
    xml.writeAttribute(attribute, to);
  }
}
