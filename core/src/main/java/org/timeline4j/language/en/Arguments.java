package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.timeline4j.language.en.Chunk.Kind;

/** The objects and complements of one verb: what one walk to its right collects. */
final class Arguments {
  private final List<Integer> objects = new ArrayList<>();
  private final List<Clause.Complement> complements = new ArrayList<>();
  private final ChunkView view;
  private final boolean passive;
  private String preposition = "";
  private boolean inComplement;

  Arguments(ChunkView view, boolean passive) {
    this.view = view;
    this.passive = passive;
  }

  int run(int verb) {
    int j = verb + 1;
    int last = verb;
    while (j < view.size()) {
      int next = step(j, last > verb);
      if (next == j) {
        return last;
      }
      last = next - 1;
      j = next;
    }
    return last;
  }

  private int step(int j, boolean begun) {
    return switch (view.at(j).kind()) {
      case ADVERB, ADJECTIVE, TIME -> j + 1;
      case OTHER -> view.word(j).equals("not") ? j + 1 : j;
      case NOUN -> view.isSubjectOfNext(j) ? j : noun(j);
      case PREPOSITION -> preposition(j);
      case CONJUNCTION -> conjunction(j);
      case COMMA -> begun ? comma(j) : j;
      default -> j;
    };
  }

  private int noun(int j) {
    if (inComplement) {
      complements.add(new Clause.Complement(preposition, j));
    } else if (passive || objects.size() > 1) {
      complements.add(new Clause.Complement("", j));
    } else {
      objects.add(j);
    }
    return j + 1;
  }

  private int preposition(int j) {
    if (view.is(j + 1, Kind.TIME)) {
      return j + 2;
    }
    boolean particle =
        view.is(j - 1, Kind.VERB)
            && (view.is(j + 1, Kind.COMMA, Kind.BREAK, Kind.SUBORDINATOR, Kind.CONJUNCTION)
                || isBeforeTime(j));
    if (particle) {
      return j + 1;
    }
    int object = view.is(j + 1, Kind.ADVERB, Kind.PREPOSITION) ? j + 2 : j + 1;
    if (!view.is(object, Kind.NOUN) || view.isSubjectOfNext(object)) {
      return view.is(j + 1, Kind.COMMA) || j + 1 == view.size() ? j + 1 : j;
    }
    boolean compound = object == j + 2 && view.is(j + 1, Kind.PREPOSITION);
    preposition = compound ? view.word(j) + " " + view.word(j + 1) : view.word(j);
    inComplement = true;
    complements.add(new Clause.Complement(preposition, object));
    return object + 1;
  }

  /** "broke [out] on Monday", "went [off] shortly before midnight". */
  private boolean isBeforeTime(int particle) {
    int k = particle + 1;
    while (view.is(k, Kind.ADVERB)) {
      k++;
    }
    // "went [off] just after 10 a.m."
    return (view.is(k, Kind.PREPOSITION) && view.is(k + 1, Kind.TIME))
        || (k > particle + 1 && view.is(k, Kind.TIME));
  }

  private int conjunction(int j) {
    boolean phrase =
        view.is(j + 1, Kind.NOUN) && !view.isSubjectOfNext(j + 1) && view.is(j - 1, Kind.NOUN);
    return phrase ? noun(j + 1) : j;
  }

  /** A list goes on; a parenthesis is skipped if a preposition follows it. */
  private int comma(int j) {
    if (view.is(j + 1, Kind.NOUN) && view.is(j - 1, Kind.NOUN) && isList(j)) {
      return noun(j + 1);
    }
    if (view.is(j + 1, Kind.CONJUNCTION)
        && view.is(j + 2, Kind.NOUN)
        && view.is(j - 1, Kind.NOUN)) {
      return conjunction(j + 1) > j + 1 ? j + 1 : j;
    }
    // "was built in 1985, and a tower, by Ana Berg, was added": another clause begins.
    if (view.is(j + 1, Kind.CONJUNCTION) && view.is(j + 2, Kind.NOUN)) {
      return j;
    }
    for (int m = j + 1; m < view.size(); m++) {
      if (view.is(m, Kind.COMMA)) {
        return view.is(m + 1, Kind.PREPOSITION, Kind.TIME) && view.is(m + 2, Kind.NOUN) ? m + 1 : j;
      }
      boolean main = view.is(m, Kind.VERB) && view.at(m).isFinite() && !view.isInRelativeClause(m);
      if (main || view.is(m, Kind.BREAK)) {
        return j;
      }
    }
    return j;
  }

  private boolean isList(int comma) {
    int j = comma;
    while (view.is(j, Kind.COMMA) && view.is(j + 1, Kind.NOUN)) {
      j += 2;
    }
    return view.is(j, Kind.CONJUNCTION)
        && view.is(j + 1, Kind.NOUN)
        && !view.isSubjectOfNext(j + 1);
  }

  List<Integer> objects() {
    return ImmutableList.copyOf(objects);
  }

  List<Clause.Complement> complements() {
    return ImmutableList.copyOf(complements);
  }
}
