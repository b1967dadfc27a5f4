package org.timeline4j.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.timeline4j.event.Participant.Kind;
import org.timeline4j.event.Participant.Role;
import org.timeline4j.event.Reading;
import org.timeline4j.event.Status;

/**
 * A seeded generator of papers that tell of the same people, each a little differently.
 *
 * <p>As an archive does, it grows in people and in days, not in what happens on a day: there is one
 * person to two papers, and, from 3,000 papers on, one paper to a day.
 */
final class Press {

  private static final String[][] WAYS = {
    {"arrested", "arrest", "Justice.Arrest-Jail"},
    {"captured", "capture", "Justice.Arrest-Jail"},
    {"released", "release", "Justice.Release-Parole"},
    {"sent", "send", "Movement.Transport"},
    {"extradited", "extradite", "Justice.Extradite"},
    {"killed", "kill", "Life.Die"},
    {"met", "meet", "Contact.Meet"}
  };
  private static final String[] COUNTRIES = {
    "Spain", "Peru", "Ghana", "Japan", "Chile", "Norway", "Kenya", "Nepal", "Cuba", "Malta"
  };
  private static final String[] JOBS = {
    "sailors", "miners", "nurses", "guards", "farmers", "pilots", "clerks", "cooks", "bakers"
  };
  private static final String[] GIVEN = {"Ana", "Ivo", "Eva", "Tom", "Kim", "Omar", "Luis", "Zoë"};

  private Press() {}

  private static final int LEAST_DAYS = 3_000;

  /** Returns as many papers of four sentences as asked for. */
  static List<Reading> papers(int count, long seed) {
    Random random = new Random(seed);
    int days = Math.max(LEAST_DAYS, count);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate published = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(days));
      Paper paper = Paper.of("p" + i, published.toString());
      for (int j = 0; j < 4; j++) {
        int number = random.nextInt(Math.max(1, count / 2));
        String name = person(number, random);
        String[] way = WAYS[random.nextInt(WAYS.length)];
        String date = date(published.minusDays(random.nextInt(20)), random);
        int spice = random.nextInt(12);
        paper.says(
            name + " was " + way[0] + " at " + date + ".",
            m -> {
              m.what(way[0], way[1], way[2]).to(name);
              when(m, date, published);
              spice(m, spice, number);
            });
      }
      readings.add(paper.read());
    }
    return readings;
  }

  private static String person(int number, Random random) {
    String given = GIVEN[number % GIVEN.length];
    String surname = "Nuñ" + Integer.toString(number / 2, 36);
    return switch (random.nextInt(4)) {
      case 0 -> surname;
      case 1 -> given + " Nu" + Integer.toString(number / 2, 36);
      default -> given + " " + surname;
    };
  }

  private static String date(LocalDate day, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> day.toString().substring(0, 4);
      case 1 -> day.toString().substring(0, 7);
      case 2 -> "";
      default -> day.toString();
    };
  }

  private static void when(Paper.Says mention, String date, LocalDate published) {
    if (date.isEmpty()) {
      mention.within("[.." + published + "]");
    } else {
      mention.on(date);
    }
  }

  private static void spice(Paper.Says mention, int spice, int number) {
    String country = COUNTRIES[number % COUNTRIES.length];
    String job = JOBS[number % JOBS.length];
    switch (spice) {
      case 0 -> mention.status(Status.PLANNED);
      case 1 -> mention.group("12 " + job, 12, false).with(country, Role.RECIPIENT, Kind.PLACE);
      case 2 -> mention.group("a dozen " + job, 12, true).with(country, Role.AGENT, Kind.PLACE);
      case 3 -> mention.with(country + "'s police", Role.AGENT, Kind.GROUP);
      case 4 -> mention.by("Eva Lund" + number).about("court", "prison");
      case 5 -> mention.with(job + " of the city", Role.PATIENT, Kind.DESCRIPTION);
      default -> mention.about("court", "city");
    }
  }
}
