package org.timeline4j.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.timeline4j.grammar.Derivation;
import org.timeline4j.time.DatingBasis;
import org.timeline4j.time.Direction;
import org.timeline4j.time.Edtf;
import org.timeline4j.time.ReferenceTime;
import org.timeline4j.time.Resolved;
import org.timeline4j.time.TimeExpression.Dependency;

/**
 * Why an expression was resolved as it was: only what its meaning depends on is told. To know that
 * takes resolving it again, so it is found out when somebody asks.
 */
final class Reasons {
  private Reasons() {}

  static Derivation of(
      ArticleContext context, TimexMention mention, Resolved resolved, ReferenceTime reference) {
    return Derivation.whenAsked(() -> told(context, mention, resolved, reference));
  }

  private static Derivation told(
      ArticleContext context, TimexMention mention, Resolved resolved, ReferenceTime reference) {
    Set<Dependency> dependencies = mention.expression().dependencies();
    List<Derivation> premises = new ArrayList<>();
    premises.add(mention.reading());
    String rule = "read as";
    if (resolved.basis() == DatingBasis.RELATIVE || resolved.basis() == DatingBasis.INFERRED) {
      rule =
          "resolved against "
              + (usesFigures(mention, resolved, reference, dependencies)
                  ? figures(reference, premises)
                  : usesLast(mention, resolved, reference, dependencies)
                      ? last(reference, premises)
                      : TimexResolver.isToldFromStory(mention, resolved, reference, dependencies)
                          ? story(context, reference, premises)
                          : publication(context, reference, dependencies, premises));
    }
    if (dependencies.contains(Dependency.FIELD_ORDER)) {
      premises.add(context.orderChoice());
    }
    mention
        .expression()
        .zone()
        .ifPresent(
            zone ->
                premises.add(
                    Derivation.of("zone, as written; the value stays local", "", zone.getId())));
    String conclusion = resolved.edtf().map(Edtf::text).orElse(resolved.value());
    return Derivation.of(rule, mention.quote(), conclusion, premises);
  }

  private static String side(Direction direction) {
    return switch (direction) {
      case PAST, ONLY_PAST -> "looks back";
      case ANTERIOR, ONLY_ANTERIOR -> "looks back, before what is told";
      case FUTURE, ONLY_FUTURE -> "looks ahead";
      case UNKNOWN -> "does not tell";
    };
  }

  private static boolean usesFigures(
      TimexMention mention,
      Resolved resolved,
      ReferenceTime reference,
      Set<Dependency> dependencies) {
    return dependencies.contains(Dependency.REPORTING)
        && reference.reporting().isPresent()
        && !mention.expression().resolve(reference.withoutFigures()).equals(resolved);
  }

  private static boolean usesLast(
      TimexMention mention,
      Resolved resolved,
      ReferenceTime reference,
      Set<Dependency> dependencies) {
    return dependencies.contains(Dependency.LAST_MENTIONED)
        && reference.lastMentioned().isPresent()
        && !(dependencies.contains(Dependency.DCT)
            && mention.expression().resolve(reference.withoutLastMentioned()).equals(resolved));
  }

  private static String last(ReferenceTime reference, List<Derivation> premises) {
    premises.add(
        Derivation.of(
            "mentioned last", "", ArticleContext.day(reference.lastMentioned().orElseThrow())));
    return "the time mentioned last";
  }

  private static String figures(ReferenceTime reference, List<Derivation> premises) {
    premises.add(
        Derivation.of(
            "figures given for", "", reference.reporting().orElseThrow().latest().value()));
    return "the period of the figures";
  }

  private static String story(
      ArticleContext context, ReferenceTime reference, List<Derivation> premises) {
    premises.add(
        Derivation.of("story line", "", ArticleContext.day(reference.storyLine().orElseThrow())));
    bare(context, reference, premises);
    return "the story line";
  }

  private static String publication(
      ArticleContext context,
      ReferenceTime reference,
      Set<Dependency> dependencies,
      List<Derivation> premises) {
    premises.add(context.origin());
    if (dependencies.contains(Dependency.DIRECTION)) {
      bare(context, reference, premises);
    }
    return switch (context.origin().rule()) {
      case "dateline" -> "the dateline";
      case "day of the entry" -> "the day of the entry";
      default -> "the publication date";
    };
  }

  /** Tells what a day or month without its year or week depends on beside its reference. */
  private static void bare(
      ArticleContext context, ReferenceTime reference, List<Derivation> premises) {
    premises.add(Derivation.of("tense of the clause", "", side(reference.direction())));
    premises.add(context.domainChoice());
  }
}
