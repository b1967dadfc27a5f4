package org.timeline4j.merge;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.timeline4j.article.Article;
import org.timeline4j.grammar.Derivation;

/**
 * Which source counts where sources disagree about the date, a number, the place or a name of one
 * event. Whatever the rule, the {@link org.timeline4j.event.Conflict} stays on the event with what
 * each source says, {@link org.timeline4j.event.Event#explain()} says what decided, and an article
 * that corrects what was printed before goes first. Immutable and thread-safe.
 */
public abstract class ConflictRule {
  private static final ConflictRule SIDE_BY_SIDE = new SideBySide();
  private static final ConflictRule MAJORITY = new Majority();

  private ConflictRule() {}

  /** Returns the rule that prefers nobody: what the sources say stands side by side. */
  public static ConflictRule sideBySide() {
    return SIDE_BY_SIDE;
  }

  /**
   * Returns the rule by which that counts which more than half of the sources say; it stands side
   * by side if there is no such. Copies of one text are one source, and who contradicts nobody ("in
   * March" beside "on March 4" and "on March 5") has no vote.
   */
  public static ConflictRule majority() {
    return MAJORITY;
  }

  /**
   * Returns the rule by which the first of these sources counts that says anything of what is
   * disputed; of several articles of it the last published. It stands side by side if none of them
   * does, or if that article contradicts itself.
   *
   * @param sources their names as articles give them, see {@link Article#source()}; letter case
   *     does not matter; none prefers nobody
   * @throws NullPointerException if {@code sources} or one of them is null
   */
  public static ConflictRule precedence(List<String> sources) {
    return new Precedence(ImmutableList.copyOf(Objects.requireNonNull(sources, "sources")));
  }

  /** Returns what counts; empty if nothing does. */
  abstract Optional<Decision> decide(Dispute dispute);

  private static final class SideBySide extends ConflictRule {

    @Override
    Optional<Decision> decide(Dispute dispute) {
      return Optional.empty();
    }
  }

  private static final class Majority extends ConflictRule {

    @Override
    Optional<Decision> decide(Dispute dispute) {
      Dispute votes = dispute.among(dispute::isContradicted);
      return votes
          .among(telling -> 2 * votes.sourcesOf(telling) > votes.sources())
          .agreed()
          .map(
              telling ->
                  new Decision(
                      telling,
                      Derivation.of(
                          "more than half of the sources say so",
                          "",
                          votes.sourcesOf(telling) + " of " + votes.sources() + " sources")));
    }
  }

  private static final class Precedence extends ConflictRule {
    private final ImmutableList<String> sources;

    Precedence(ImmutableList<String> sources) {
      this.sources = sources;
    }

    @Override
    Optional<Decision> decide(Dispute dispute) {
      for (String source : sources) {
        Optional<Article> last =
            dispute.told().stream()
                .map(Telling::article)
                .filter(article -> article.source().filter(source::equalsIgnoreCase).isPresent())
                .max(Article.ORDER);
        if (last.isPresent()) {
          return dispute
              .among(telling -> telling.article().equals(last.get()))
              .agreed()
              .map(
                  telling ->
                      new Decision(
                          telling,
                          Derivation.of(
                              "of the sources " + String.join(", ", sources) + " the first counts",
                              "",
                              "article " + telling.article().id())));
        }
      }
      return Optional.empty();
    }
  }
}
