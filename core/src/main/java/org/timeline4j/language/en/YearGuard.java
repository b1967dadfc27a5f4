package org.timeline4j.language.en;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.timeline4j.grammar.Match;
import org.timeline4j.text.Token;

/** Tells years from other numbers of four digits by the words around them. */
final class YearGuard {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of(
          "in", "since", "of", "by", "until", "till", "from", "during", "through", "for", "after",
          "before", "late", "early", "mid", "year", "and", "to", "or", "between", "circa", "winter",
          "summer", "spring", "fall", "autumn", "fiscal");

  private static final ImmutableSet<String> NEVER_BEFORE =
      ImmutableSet.of(
          "$",
          "£",
          "€",
          "#",
          "no",
          "number",
          "room",
          "flight",
          "route",
          "boeing",
          "highway",
          "page",
          "article",
          "section",
          "us$",
          "c$",
          "a$",
          "/",
          ".",
          ":",
          "channel",
          "box",
          "model",
          "resolution",
          "unit",
          "lot",
          "suite",
          "version",
          "windows",
          "than",
          "nearly",
          "approximately",
          "some",
          "over");

  private static final ImmutableSet<String> NEVER_AFTER =
      ImmutableSet.of(
          "%",
          "percent",
          "per",
          "people",
          "million",
          "billion",
          "hundred",
          "thousand",
          "men",
          "women",
          "troops",
          "shares",
          "points",
          "miles",
          "feet",
          "pounds",
          "tons",
          "tonnes",
          "barrels",
          "workers",
          "employees",
          "dollars",
          "euros",
          "yen",
          "meters",
          "metres",
          "kilometers",
          "kilometres",
          "km",
          "kg",
          "mm",
          "acres",
          "square",
          "units",
          "jobs",
          "homes",
          "houses",
          "/",
          ":",
          "hours",
          "votes",
          "students",
          "soldiers",
          "cars",
          "vehicles",
          "passengers");

  private YearGuard() {}

  static boolean isYear(Match m) {
    Optional<Token> before = m.before(1);
    Optional<Token> after = m.after(1);
    if (before.map(Token::norm).filter(NEVER_BEFORE::contains).isPresent()
        || after.map(Token::norm).filter(NEVER_AFTER::contains).isPresent()) {
      return false;
    }
    int year = m.get(TimeSlots.YEAR);
    boolean introduced = before.map(Token::norm).filter(BEFORE::contains).isPresent();
    boolean counted = after.filter(token -> isPlural(token)).isPresent();
    return introduced ? year >= 1400 : year >= 1800 && year < 2060 && !counted;
  }

  private static boolean isPlural(Token token) {
    String norm = token.norm();
    return norm.length() > 3
        && norm.endsWith("s")
        && !norm.endsWith("ss")
        && !norm.endsWith("is")
        && !norm.endsWith("us")
        && !token.isCapitalized();
  }
}
