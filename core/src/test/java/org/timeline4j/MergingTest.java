package org.timeline4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.timeline4j.article.Article;
import org.timeline4j.event.Event;
import org.timeline4j.event.Evidence;
import org.timeline4j.event.Participant;

/** What articles tell of one event in words that do not name it alike. */
class MergingTest {

  @Test
  void a_noun_takes_up_what_its_article_has_told() {
    List<String> told =
        told(
            "exploded",
            paper(
                "a",
                "2014-05-06",
                "A fireworks depot in Brannock exploded on May 3. Nobody was in the building. The"
                    + " blast flattened a street."));

    assertThat(told).containsExactly("a exploded", "a blast");
  }

  @Test
  void a_noun_after_a_verb_of_putting_off_takes_up_nothing() {
    List<String> told =
        told(
            "went",
            paper(
                "a",
                "2022-05-17",
                "The tram drivers of Lunden went on strike on Monday. The union had postponed the"
                    + " strike on May 7."));

    assertThat(told).containsExactly("a went");
  }

  @Test
  void a_noun_takes_up_neither_of_two() {
    List<String> told =
        told(
            "sold",
            paper(
                "a",
                "2019-03-05",
                "Ormond bought the brewer Lund on March 1. Kessler sold the brewer Aldmoor on March"
                    + " 4. The purchase surprised the market."));

    assertThat(told).containsExactly("a sold");
  }

  @Test
  void what_is_known_is_told_again_without_its_date() {
    List<String> told =
        told(
            "resigned",
            paper("a", "2019-09-12", "The minister Pavel Danko resigned on Wednesday."),
            paper(
                "b",
                "2023-03-02",
                "Pavel Danko was appointed minister on Wednesday, three and a half years after he"
                    + " resigned."));

    assertThat(told).containsExactly("a resigned", "b resigned");
  }

  @Test
  void news_without_a_date_is_not_what_is_known() {
    List<String> told =
        told(
            "arrested",
            paper("a", "2013-09-12", "Police arrested Pavel Danko on Wednesday."),
            paper("b", "2023-03-02", "Police arrested Pavel Danko in a bar."));

    assertThat(told).containsExactly("a arrested");
  }

  @Test
  void a_description_stands_for_who_its_article_names() {
    List<String> told =
        told(
            "capsized",
            paper("a", "2017-07-18", "The Morning Tide capsized on July 15, the coast guard said."),
            paper(
                "b",
                "2017-07-17",
                "A ferry sank off Lonbay on Saturday. The crew of the Morning Tide had sent a"
                    + " distress call."));

    assertThat(told).containsExactly("b sank", "a capsized");
  }

  @Test
  void several_are_not_the_one_whom_their_article_names() {
    List<String> told =
        told(
            "died",
            paper("a", "2017-07-18", "The pilot Ana Vega died on July 15, her family said."),
            paper(
                "b",
                "2017-07-17",
                "Passengers died on Saturday. The pilot Ana Vega had sent a distress call."));

    assertThat(told).containsExactly("b died");
  }

  @Test
  void a_surname_alone_is_not_somebody_else() {
    List<String> told =
        told(
            "convicted",
            Article.builder()
                .id("a")
                .title("Lindqvist convicted of fraud")
                .text(
                    "Erik Lindqvist was convicted of fraud on Thursday. Karl Lindqvist was in"
                        + " court.")
                .published(LocalDate.parse("2016-11-18"))
                .build());

    assertThat(told).containsExactly("a convicted", "a convicted");
  }

  @Test
  void what_opens_and_what_somebody_opens_is_one() {
    List<String> told =
        told(
            "opened",
            paper(
                "a",
                "2018-04-21",
                "The Limburg museum on Friday opened an exhibition of coins from Tongeren."),
            paper(
                "b",
                "2018-04-28",
                "Thousands have come to Tongeren. The exhibition of the Limburg museum opened on"
                    + " April 20."));

    assertThat(told).containsExactly("a opened", "b opened");
  }

  @Test
  void a_counted_thing_is_the_same_uncounted_in_one_story() {
    List<String> told =
        told(
            "stole",
            paper(
                "a",
                "2021-02-09",
                "Burglars stole 300 coins from the Limburg museum in Hasselt on Sunday."),
            paper(
                "b",
                "2021-02-10",
                "The coins were stolen on Sunday, the Limburg museum in Hasselt said."));

    assertThat(told).containsExactly("a stole", "b stolen");
  }

  @Test
  void a_thing_of_ones_own_is_known_like_a_name() {
    List<String> told =
        told(
            "closed",
            paper("a", "2015-03-20", "Lessia closed its border on March 18."),
            paper("b", "2015-09-20", "Lessia shut its border in 2015 and lost its markets."));

    assertThat(told).containsExactly("a closed", "b shut");
  }

  @Test
  void a_word_that_begins_a_headline_is_no_name_if_it_is_small_below() {
    List<String> told =
        told(
            "arrested",
            Article.builder()
                .id("a")
                .title("Head of Vodan arrested")
                .text("The head of Vodan, Matej Hribar, was arrested on Thursday.")
                .published(LocalDate.parse("2018-10-19"))
                .build());

    assertThat(told).containsExactly("a arrested", "a arrested");
  }

  @Test
  void who_is_told_of_in_a_relative_clause_is_the_person_named_before_it() {
    Timeline timeline =
        Timeline.fromArticles(
            paper(
                "a",
                "2017-01-20",
                "The court rejected the appeal of Ralf Steiger, who was jailed in February 2016."));

    assertThat(event(timeline, "jailed").participants())
        .extracting(Participant::name)
        .contains("Ralf Steiger");
  }

  private static Article paper(String id, String day, String text) {
    return Article.builder().id(id).text(text).published(LocalDate.parse(day)).build();
  }

  /** Returns article and trigger of all that tells the first event that has a trigger. */
  private static List<String> told(String trigger, Article... articles) {
    return event(Timeline.fromArticles(articles), trigger).evidence().stream()
        .map(evidence -> evidence.article() + " " + trigger(evidence))
        .toList();
  }

  private static Event event(Timeline timeline, String trigger) {
    return Stream.concat(timeline.events().stream(), timeline.undated().stream())
        .filter(e -> e.evidence().stream().anyMatch(told -> trigger(told).equals(trigger)))
        .findFirst()
        .orElseThrow();
  }

  private static String trigger(Evidence evidence) {
    int start = evidence.span().start();
    return evidence
        .quote()
        .substring(evidence.trigger().start() - start, evidence.trigger().end() - start);
  }
}
