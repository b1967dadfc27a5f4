package org.timeline4j.language.en;

import static org.timeline4j.grammar.Pattern.opt;
import static org.timeline4j.grammar.Pattern.phrase;
import static org.timeline4j.grammar.Pattern.seq;
import static org.timeline4j.grammar.Pattern.slot;
import static org.timeline4j.grammar.Pattern.word;
import static org.timeline4j.grammar.Pattern.words;
import static org.timeline4j.grammar.Rule.rule;
import static org.timeline4j.language.en.TimeSlots.DAY;
import static org.timeline4j.language.en.TimeSlots.NUMBER;
import static org.timeline4j.language.en.TimeSlots.PART_OF_DAY;
import static org.timeline4j.language.en.TimeSlots.TIME;
import static org.timeline4j.language.en.TimeSlots.TIMEX;
import static org.timeline4j.language.en.Times.LAST_MENTIONED;
import static org.timeline4j.language.en.Times.PUBLISHED;
import static org.timeline4j.language.en.Times.shifted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.timeline4j.grammar.Match;
import org.timeline4j.grammar.Node;
import org.timeline4j.grammar.Pattern;
import org.timeline4j.grammar.Rule;
import org.timeline4j.text.Token;
import org.timeline4j.time.Granularity;
import org.timeline4j.time.Modifier;
import org.timeline4j.time.RefinedTime.Modified;
import org.timeline4j.time.RefinedTime.PartOfDay;
import org.timeline4j.time.RelativeTime.AfterNight;
import org.timeline4j.time.RelativeTime.Current;
import org.timeline4j.time.RelativeTime.NextMorning;
import org.timeline4j.time.RelativeTime.Overnight;
import org.timeline4j.time.RelativeTime.Shifted;
import org.timeline4j.time.TimeExpression;

/** Parts of a day: "Thursday night", "this morning", "the early hours of Tuesday". */
final class EnglishDayParts {
  private static final ImmutableSet<String> POINTS = TimeWords.set("point of day");
  private static final ImmutableSet<String> BEFORE_POINT =
      TimeWords.set("before an hour", "before a named time");
  private static final ImmutableSet<String> GOES_ON = TimeWords.set("goes on");
  private static final ImmutableSet<String> WITHIN =
      ImmutableSet.of(
          "in",
          "during",
          "into",
          "through",
          "throughout",
          "since",
          "by",
          "until",
          "till",
          "before");
  private static final ImmutableSet<String> TRADING =
      ImmutableSet.of("trading", "trade", "dealings", "dealing");
  private static final ImmutableSet<String> UP_TO =
      ImmutableSet.of("by", "until", "till", "towards", "toward");

  /** The day told of last, if a day was: no part of a day is told from a year in passing. */
  /** From so many on one counts in weeks. */
  private static final int MOST_NIGHTS = 20;

  private static final TimeExpression THE_DAY = new Current(Granularity.DAY, 0);

  private static final TimeExpression LAST_DAY = new Shifted(LAST_MENTIONED, 0, Granularity.DAY);

  private EnglishDayParts() {}

  static List<Rule<?>> rules() {
    return ImmutableList.<Rule<?>>builder()
        .add(beforeTrading())
        .addAll(
            TimeWords.words(
                "night",
                TIME,
                key ->
                    new PartOfDay(
                        shifted(Long.parseLong(key.split(" ", 2)[0]), Granularity.DAY),
                        key.split(" ", 2)[1])))
        .add(rule("overnight", TIME, word("overnight"), m -> new PartOfDay(new Overnight(), "NI")))
        .addAll(parts())
        .addAll(hours())
        .build();
  }

  /** "Shares fell on Friday after overnight losses in Tokyo": in the night before that day. */
  private static Rule<?> beforeTrading() {
    return rule(
            "overnight <figures>",
            TIME,
            word("overnight"),
            m ->
                new PartOfDay(
                    new Shifted(new Current(Granularity.DAY, 0), -1, Granularity.DAY), "NI"))
        .when(m -> EnglishReports.isBeforeFigures(m) || Around.is(m.after(1), TRADING));
  }

  private static List<Rule<?>> parts() {
    Pattern early = opt(words("early", "late", "mid"));
    return ImmutableList.of(
        rule(
            "<day> <part of day>",
            TIME,
            seq(slot(DAY), slot(PART_OF_DAY)),
            m -> new PartOfDay(m.get(DAY), m.get(PART_OF_DAY))),
        rule(
                "<point of day> <day>",
                TIME,
                seq(slot(PART_OF_DAY), slot(DAY)),
                m -> new PartOfDay(m.get(DAY), m.get(PART_OF_DAY)))
            .when(EnglishDayParts::isPoint),
        rule("(at) <point of day>", TIME, slot(PART_OF_DAY), m -> onward(m.get(PART_OF_DAY)))
            .when(
                m ->
                    isPoint(m)
                        && m.before(1).map(Token::norm).filter(BEFORE_POINT::contains).isPresent()
                        && goesOn(m)),
        rule("(by) <part of day>", TIME, slot(PART_OF_DAY), m -> reached(m.get(PART_OF_DAY)))
            .when(
                m ->
                    !m.get(PART_OF_DAY).equals("NI")
                        && Around.is(m.before(1), UP_TO)
                        && (goesOn(m) || beginsClause(m))),
        rule(
                "the <part of day> before",
                TIME,
                seq(word("the"), slot(PART_OF_DAY), words("before", "after")),
                m ->
                    new PartOfDay(
                        new Shifted(LAST_MENTIONED, m.hasWord("before") ? -1 : 1, Granularity.DAY),
                        m.get(PART_OF_DAY)))
            .when(Around::endsPhrase),
        rule(
            "the <part of day> before last",
            TIME,
            seq(word("the"), slot(PART_OF_DAY), phrase("before last")),
            m -> new PartOfDay(shifted(-2, Granularity.DAY), m.get(PART_OF_DAY))),
        rule(
            "first thing <day>",
            TIME,
            seq(phrase("first thing"), opt(word("on")), slot(DAY), opt(word("morning"))),
            m -> new Modified(new PartOfDay(m.get(DAY), "MO"), Modifier.START)),
        rule(
            "the <part of day> of <day>",
            TIME,
            seq(opt(word("the")), slot(PART_OF_DAY), words("of", "on"), slot(DAY)),
            m -> new PartOfDay(m.get(DAY), m.get(PART_OF_DAY))),
        rule(
            "the <part of day> and <part of day> of <day>",
            TIMEX,
            seq(
                opt(word("the")),
                slot(PART_OF_DAY),
                words("and", "or"),
                opt(word("the")),
                slot(PART_OF_DAY),
                words("of", "on"),
                slot(DAY)),
            EnglishDayParts::partsOfDay),
        rule(
            "this <part of day>",
            TIME,
            seq(word("this"), slot(PART_OF_DAY)),
            m -> new PartOfDay(shifted(0, Granularity.DAY), m.get(PART_OF_DAY))),
        rule(
                "the <part of day>",
                TIME,
                seq(word("the"), early, slot(PART_OF_DAY)),
                m -> early(m, onward(m.get(PART_OF_DAY))))
            .when(m -> Around.is(m.before(1), WITHIN)),
        rule(
            "that same <part of day>",
            TIME,
            seq(words("that", "the"), word("same"), slot(PART_OF_DAY)),
            m -> new PartOfDay(LAST_DAY, m.get(PART_OF_DAY))),
        rule(
            "that <part of day>",
            TIME,
            seq(word("that"), slot(PART_OF_DAY)),
            m -> new PartOfDay(LAST_DAY, m.get(PART_OF_DAY))),
        rule(
            "the next <part of day>",
            TIME,
            seq(word("the"), words("next", "following"), slot(PART_OF_DAY)),
            m ->
                new PartOfDay(
                    m.get(PART_OF_DAY).equals("MO")
                        ? new NextMorning()
                        : new Shifted(LAST_MENTIONED, 1, Granularity.DAY),
                    m.get(PART_OF_DAY))),
        rule(
                "next <part of day>",
                TIME,
                seq(word("next"), slot(PART_OF_DAY)),
                m ->
                    new PartOfDay(
                        new Shifted(LAST_MENTIONED, 1, Granularity.DAY), m.get(PART_OF_DAY)))
            .when(EnglishDayParts::goesOn),
        rule(
                "<number> nights later",
                TIME,
                seq(
                    slot(NUMBER),
                    words("nights", "mornings", "evenings"),
                    words("later", "earlier", "ago")),
                EnglishDayParts::counted)
            .when(m -> m.get(NUMBER) <= MOST_NIGHTS && !m.isBefore("than")),
        rule(
            "the previous <part of day>",
            TIME,
            seq(word("the"), words("previous"), slot(PART_OF_DAY)),
            m ->
                new PartOfDay(
                    new Shifted(LAST_MENTIONED, -1, Granularity.DAY), m.get(PART_OF_DAY))));
  }

  private static TimeExpression counted(Match m) {
    int n = m.get(NUMBER);
    TimeExpression day =
        new Shifted(
            m.hasWord("ago") ? PUBLISHED : LAST_MENTIONED,
            m.hasWord("later") ? n : -n,
            Granularity.DAY);
    return new PartOfDay(day, m.hasWord("nights") ? "NI" : m.hasWord("mornings") ? "MO" : "EV");
  }

  private static List<Rule<?>> hours() {
    Pattern hours =
        seq(words("early", "small", "wee", "late"), opt(word("morning")), word("hours"));
    return ImmutableList.of(
        rule(
                "in early <part of day>",
                TIME,
                seq(words("early", "late", "mid"), opt(word("-")), slot(PART_OF_DAY)),
                m -> early(m, new PartOfDay(LAST_DAY, m.get(PART_OF_DAY))))
            .when(m -> m.isAfter("in") || m.isAfter("until") || m.isAfter("by")),
        rule(
                "in <part of day> trading",
                TIME,
                seq(opt(words("early", "late", "mid")), opt(word("-")), slot(PART_OF_DAY)),
                m -> early(m, new PartOfDay(THE_DAY, m.get(PART_OF_DAY))))
            .when(m -> m.isAfter("in") && Around.is(m.after(1), TRADING)),
        rule(
            "early <part of day> <day>",
            TIME,
            seq(
                words("early", "late", "mid"),
                opt(word("-")),
                slot(PART_OF_DAY),
                opt(words("of", "on")),
                slot(DAY)),
            m -> early(m, new PartOfDay(m.get(DAY), m.get(PART_OF_DAY)))),
        rule(
            "the early hours of <day>",
            TIME,
            seq(opt(word("the")), hours, words("of", "on"), slot(DAY), opt(word("morning"))),
            m ->
                new Modified(
                    new PartOfDay(m.get(DAY), m.hasWord("late") ? "NI" : "MO"),
                    m.hasWord("late") ? Modifier.END : Modifier.START)),
        rule(
                "(in) the small hours",
                TIME,
                seq(word("the"), words("early", "small", "wee"), word("hours")),
                m -> new Modified(onward("MO"), Modifier.START))
            .when(
                m ->
                    (m.isAfter("in") || m.isAfter("until") || m.isAfter("during"))
                        && !m.isBefore("of")),
        rule(
            "early <day part>",
            TIME,
            seq(slot(DAY), words("early", "late"), slot(PART_OF_DAY)),
            m -> early(m, new PartOfDay(m.get(DAY), m.get(PART_OF_DAY)))),
        rule(
            "<day> in the <part of day>",
            TIME,
            seq(
                slot(DAY),
                phrase("in the"),
                opt(words("early", "late")),
                words("morning", "afternoon", "evening")),
            m -> early(m, new PartOfDay(m.get(DAY), code(m)))),
        rule(
            "overnight <day>",
            TIME,
            seq(word("overnight"), opt(word("on")), slot(DAY)),
            m -> new PartOfDay(m.get(DAY), "NI")),
        rule(
                "the daytime",
                TIME,
                seq(word("the"), word("daytime")),
                m -> new PartOfDay(PUBLISHED, "DT"))
            .when(m -> m.isAfter("in") || m.isAfter("during")));
  }

  /** "The afternoon and evening of 8 March": parts of one day. */
  private static TimeReading partsOfDay(Match m) {
    Node first = m.find(PART_OF_DAY, 0).orElseThrow();
    Node second = m.find(PART_OF_DAY, 1).orElseThrow();
    return TimeReading.list(
        new TimeReading.Item(m.first(), first.end(), new PartOfDay(m.get(DAY), m.get(PART_OF_DAY))),
        new TimeReading.Item(
            second.first(),
            m.first() + m.size(),
            new PartOfDay(m.get(DAY), m.get(PART_OF_DAY, 1))));
  }

  /** "Dawn", "first light": the last word tells. */
  private static boolean isPoint(Match m) {
    Node part = m.find(PART_OF_DAY, 0).orElseThrow();
    return POINTS.contains(m.token(part.end() - 1 - m.first()).norm());
  }

  /** A part of the day that the text goes on with; a night is over in the morning. */
  private static TimeExpression onward(String part) {
    boolean nextDay = part.equals("MO") || part.equals("AF") || part.equals("MI");
    return new PartOfDay(nextDay ? new AfterNight(THE_DAY) : THE_DAY, part);
  }

  /** "By morning" ends a night, be it told or not. */
  private static TimeExpression reached(String part) {
    return part.equals("MO") ? new PartOfDay(new AfterNight(true, THE_DAY), part) : onward(part);
  }

  /** No noun follows that the part of the day would tell the kind of: "at dawn the guns fired". */
  private static boolean goesOn(Match m) {
    return Around.endsPhrase(m) || (Around.is(m.after(1), GOES_ON) && !m.isBefore("of"));
  }

  /** "By morning hundreds were dead", at the beginning or behind a comma. */
  private static boolean beginsClause(Match m) {
    return m.before(2)
        .filter(before -> before.kind() != Token.Kind.MARK && !before.norm().equals("and"))
        .isEmpty();
  }

  private static TimeExpression early(Match m, TimeExpression part) {
    return m.hasWord("early")
        ? new Modified(part, Modifier.START)
        : m.hasWord("late")
            ? new Modified(part, Modifier.END)
            : m.hasWord("mid") ? new Modified(part, Modifier.MID) : part;
  }

  private static String code(Match m) {
    return m.hasWord("morning") ? "MO" : m.hasWord("afternoon") ? "AF" : "EV";
  }
}
