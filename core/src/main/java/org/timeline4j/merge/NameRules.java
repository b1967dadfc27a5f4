package org.timeline4j.merge;

import java.util.List;
import java.util.Optional;
import org.timeline4j.event.Participant.Kind;

/** Decides whether two names, taken by themselves, can be one. Symmetric. */
final class NameRules {

  private NameRules() {}

  static boolean same(NameForm first, NameForm second) {
    Optional<String> country = Countries.code(first.shown());
    if (country.isPresent() && country.equals(Countries.code(second.shown()))) {
      return first.kind() != Kind.PERSON && second.kind() != Kind.PERSON;
    }
    if (first.words().isEmpty() || second.words().isEmpty() || suffixesDiffer(first, second)) {
      return false;
    }
    NameForm shorter = first.size() <= second.size() ? first : second;
    NameForm longer = first.size() <= second.size() ? second : first;
    if (isWhole(shorter, longer)) {
      return first.size() > 1 || kindsAgree(first.kind(), second.kind());
    }
    if (first.kind() == Kind.PERSON || second.kind() == Kind.PERSON) {
      return isPersonal(first.kind()) && isPersonal(second.kind()) && isPart(shorter, longer);
    }
    return isAbbreviation(first, second) || isAbbreviation(second, first);
  }

  private static boolean suffixesDiffer(NameForm first, NameForm second) {
    return first.suffix().isPresent()
        && second.suffix().isPresent()
        && !first.suffix().equals(second.suffix());
  }

  private static boolean isWhole(NameForm shorter, NameForm longer) {
    return shorter.known().equals(longer.known())
        || (shorter.size() == longer.size()
            && (startsAt(shorter, longer, 0) || soundAlike(shorter, longer)));
  }

  /** A full name in two alphabets; a surname alone tells too little ("Smith" and "Smyth"). */
  private static boolean soundAlike(NameForm first, NameForm second) {
    return first.size() > 1
        && isPersonal(first.kind())
        && isPersonal(second.kind())
        && first.sound().equals(second.sound());
  }

  private static boolean isPersonal(Kind kind) {
    return kind == Kind.PERSON || kind == Kind.NAME;
  }

  /** A lone word names one thing only if nothing says that one is a person and the other is not. */
  private static boolean kindsAgree(Kind first, Kind second) {
    return first == Kind.NAME
        || second == Kind.NAME
        || (first == Kind.PERSON) == (second == Kind.PERSON);
  }

  private static boolean isAbbreviation(NameForm shorter, NameForm longer) {
    return shorter.abbreviation().isPresent()
        && longer.initials().equals(shorter.abbreviation())
        && longer.kind() != Kind.PLACE;
  }

  /**
   * Surname of a full name, family names of it, full name without its middle names, without its
   * last surname.
   */
  private static boolean isPart(NameForm shorter, NameForm longer) {
    int difference = longer.size() - shorter.size();
    if (startsAt(shorter, longer, difference)) {
      return true;
    }
    if (shorter.size() == 1) {
      return longer.size() > 2
          && (shorter.kind() == Kind.PERSON || longer.kind() == Kind.PERSON)
          && isInnerSurname(shorter.words().get(0), longer);
    }
    return (bothPersons(shorter, longer) && startsAt(shorter, longer, 0))
        || skipsMiddleNames(shorter, longer);
  }

  private static boolean bothPersons(NameForm first, NameForm second) {
    return first.kind() == Kind.PERSON && second.kind() == Kind.PERSON;
  }

  private static boolean isInnerSurname(String word, NameForm longer) {
    return longer.words().subList(1, longer.size()).stream()
        .anyMatch(other -> sameWord(word, other) && !NameForm.isParticle(Letters.fold(other)));
  }

  private static boolean startsAt(NameForm shorter, NameForm longer, int offset) {
    for (int i = 0; i < shorter.size(); i++) {
      if (!sameWord(shorter.words().get(i), longer.words().get(offset + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean skipsMiddleNames(NameForm shorter, NameForm longer) {
    List<String> few = shorter.words();
    List<String> many = longer.words();
    int last = few.size() - 1;
    if (!sameGivenName(few.get(0), many.get(0))
        || !sameWord(few.get(last), many.get(many.size() - 1))) {
      return false;
    }
    int next = 0;
    for (String word : many.subList(0, many.size() - 1)) {
      if (next < last && sameGivenName(few.get(next), word)) {
        next++;
      }
    }
    return next == last;
  }

  /** As {@link #sameWord}, or one is the initial of the other. */
  private static boolean sameGivenName(String first, String second) {
    String one = Letters.fold(first);
    String two = Letters.fold(second);
    return sameWord(first, second)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two));
  }

  /** Equal but for case and accents, or for letters lost in encoding. */
  static boolean sameWord(String first, String second) {
    return Letters.fold(first).equals(Letters.fold(second))
        || isLost(first, second)
        || isLost(second, first);
  }

  /** Tells whether the first is what an encoding leaves of the second. */
  static boolean isLost(String first, String second) {
    String left = Letters.damaged(second);
    return Letters.isPlain(first)
        && !Letters.isPlain(second)
        && left.length() > 1
        && Letters.fold(first).equals(left);
  }
}
