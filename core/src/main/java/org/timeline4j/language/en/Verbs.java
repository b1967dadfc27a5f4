package org.timeline4j.language.en;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.timeline4j.grammar.Lexicon;
import org.timeline4j.text.WordMemory;

/** The forms of English verbs: which lemma a word can be a form of, and which form. */
final class Verbs {

  /** The forms of a verb. */
  enum Form {
    /** "fall". */
    BASE,
    /** "falls". */
    THIRD_PERSON,
    /** "fell". */
    PAST,
    /** "fallen". */
    PAST_PARTICIPLE,
    /** "falling". */
    PRESENT_PARTICIPLE
  }

  /** A lemma and the forms of it that a word can be. */
  record Analysis(String lemma, Set<Form> forms) {
    boolean canBe(Form form) {
      return forms.contains(form);
    }

    /** Tells whether it can be the past, and not the base form as well: "sank", not "set". */
    boolean isPastOnly() {
      return canBe(Form.PAST) && !canBe(Form.BASE);
    }
  }

  /** Adverbs that make one verb with the verb before them: "set up", "fell apart". */
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("up", "off", "out", "away", "down", "back", "apart", "aside");

  private static final ImmutableList<String> PREFIXES =
      ImmutableList.of("re", "over", "out", "mis", "under");
  private static final Set<Form> REGULAR_PAST = ImmutableSet.of(Form.PAST, Form.PAST_PARTICIPLE);

  /** Endings of longer verbs that bear the stress, so that their last letter is doubled. */
  private static final ImmutableSet<String> ENDINGS_OF_STRESS =
      ImmutableSet.of("mit", "efer", "nfer", "sfer", "cur", "pel", "trol", "gret", "quip");

  /** Endings of the third person behind which a vowel is put in. */
  private static final ImmutableSet<String> HISSING =
      ImmutableSet.of("ses", "xes", "zes", "ches", "shes", "oes");

  /** The verbs; "pure" are those that are nothing else. */
  private final Map<String, String> bases;

  private final Map<String, Analysis> irregular;
  private final Map<String, String> pasts;
  private final WordMemory<Optional<Analysis>> analyses = WordMemory.of(this::analysis);

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Reads the verbs of a word list, and the irregular ones. */
  Verbs(Lexicon words) {
    this.bases = WordLists.meanings(words, "verb");
    Lexicon forms = Lexicon.of(Verbs.class, "irregular-verbs.txt");
    this.irregular = irregular(forms);
    Map<String, String> first = new LinkedHashMap<>();
    for (Lexicon.Entry entry : forms.section("past")) {
      first.putIfAbsent(entry.meaning(), entry.phrase());
    }
    this.pasts = ImmutableMap.copyOf(first);
  }

  private static Map<String, Analysis> irregular(Lexicon words) {
    Map<String, Analysis> forms = new LinkedHashMap<>();
    List.of("am", "is", "are").forEach(w -> add(forms, w, "be", Form.THIRD_PERSON));
    add(forms, "'s", "be", Form.THIRD_PERSON);
    add(forms, "'re", "be", Form.THIRD_PERSON);
    add(forms, "'m", "be", Form.THIRD_PERSON);
    add(forms, "has", "have", Form.THIRD_PERSON);
    add(forms, "'ve", "have", Form.BASE);
    add(forms, "does", "do", Form.THIRD_PERSON);
    for (Lexicon.Entry entry : words.section("past")) {
      add(forms, entry.phrase(), entry.meaning(), Form.PAST);
    }
    for (Lexicon.Entry entry : words.section("past-participle")) {
      add(forms, entry.phrase(), entry.meaning(), Form.PAST_PARTICIPLE);
    }
    return ImmutableMap.copyOf(forms);
  }

  private static void add(Map<String, Analysis> forms, String word, String lemma, Form form) {
    EnumSet<Form> all = EnumSet.of(form);
    Analysis before = forms.get(word);
    if (before != null && before.lemma().equals(lemma)) {
      all.addAll(before.forms());
    }
    if (word.equals(lemma)) {
      all.add(Form.BASE);
    }
    if (before == null || before.lemma().equals(lemma)) {
      forms.put(word, new Analysis(lemma, ImmutableSet.copyOf(all)));
    }
  }

  /**
   * Returns the lemma and forms of a word in lower case; empty if it is no form of a known verb.
   */
  Optional<Analysis> analyze(String word) {
    return analyses.apply(word);
  }

  private Optional<Analysis> analysis(String word) {
    Optional<Analysis> listed = listed(word);
    return listed.isPresent() ? listed : prefixed(word);
  }

  /** "reemerged" is of "reemerge", as "emerged" is of "emerge". */
  private Optional<Analysis> prefixed(String word) {
    for (String prefix : PREFIXES) {
      if (word.startsWith(prefix) && word.length() > prefix.length() + 3) {
        Optional<Analysis> rest = listed(word.substring(prefix.length()));
        if (rest.isPresent()) {
          return rest.map(r -> new Analysis(prefix + r.lemma(), r.forms()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Analysis> listed(String word) {
    Analysis known = irregular.get(word);
    if (known != null) {
      return Optional.of(known);
    }
    if (bases.containsKey(word)) {
      return Optional.of(new Analysis(word, ImmutableSet.of(Form.BASE)));
    }
    if (word.endsWith("ing")) {
      return stem(word, 3).map(s -> new Analysis(s, ImmutableSet.of(Form.PRESENT_PARTICIPLE)));
    }
    if (word.endsWith("ed")) {
      return stem(word, 2).map(s -> new Analysis(s, REGULAR_PAST));
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return singular(word).map(s -> new Analysis(s, ImmutableSet.of(Form.THIRD_PERSON)));
    }
    return Optional.empty();
  }

  /**
   * Tells whether the lemma is of a verb that is never a noun or adjective: "arrive", not "visit".
   */
  boolean isPure(String lemma) {
    return "pure".equals(bases.get(lemma));
  }

  /**
   * Returns the simple past of a verb.
   *
   * @param form its past or present participle, which shows how it is spelled: "planning",
   *     "planned"; or the lemma, whose last letter is doubled behind a single stressed vowel
   */
  String past(String lemma, String form) {
    String listed = pasts.get(lemma);
    if (listed != null) {
      return listed;
    }
    if (form.equals(lemma)) {
      return regularPast(lemma);
    }
    if (!form.endsWith("ing")) {
      return form;
    }
    String stem = form.substring(0, form.length() - 3);
    if (lemma.endsWith("ie") || stem.endsWith("ee")) {
      return lemma + "d";
    }
    boolean consonantY = stem.endsWith("y") && "aeo".indexOf(stem.charAt(stem.length() - 2)) < 0;
    return (consonantY ? stem.substring(0, stem.length() - 1) + "i" : stem) + "ed";
  }

  private static String regularPast(String lemma) {
    int last = lemma.length() - 1;
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (lemma.endsWith("y") && !isVowel(lemma, last - 1)) {
      return lemma.substring(0, last) + "ied";
    }
    boolean doubled =
        !isVowel(lemma, last)
            && "wxy".indexOf(lemma.charAt(last)) < 0
            && isVowel(lemma, last - 1)
            && (IntStream.range(0, last - 1).noneMatch(i -> isVowel(lemma, i))
                || ENDINGS_OF_STRESS.stream().anyMatch(lemma::endsWith));
    return lemma + (doubled ? lemma.substring(last) : "") + "ed";
  }

  private static boolean isVowel(String word, int i) {
    return i >= 0 && "aeiou".indexOf(word.charAt(i)) >= 0;
  }

  /** "planned" is of "plan", "hoped" of "hope", "tried" of "try", "dying" of "die". */
  private Optional<String> stem(String word, int ending) {
    String stem = word.substring(0, word.length() - ending);
    int length = stem.length();
    if (length < 2) {
      return Optional.empty();
    }
    boolean doubled = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
    String undoubled = doubled ? stem.substring(0, length - 1) : stem;
    if (ending == 3 && stem.endsWith("y") && length < 4 && !bases.containsKey(stem)) {
      return firstBase(List.of(stem.substring(0, length - 1) + "ie", stem + "e"));
    }
    String withI = stem.endsWith("i") ? stem.substring(0, length - 1) + "y" : stem;
    if (doubled && !bases.containsKey(stem) && bases.containsKey(undoubled)) {
      return Optional.of(undoubled);
    }
    return firstBase(prefersE(stem) ? List.of(stem + "e", stem) : List.of(stem, stem + "e", withI));
  }

  /** A stem such as "impos" or "rais" that is itself listed as a rare verb is read with its "e". */
  private boolean prefersE(String stem) {
    return bases.containsKey(stem + "e") && !(stem.length() > 3 && bases.containsKey(stem));
  }

  private Optional<String> singular(String word) {
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ies")) {
      return firstBase(List.of(word.substring(0, word.length() - 3) + "y", stem));
    }
    // "pushes" is of "push"; "sites" is not of "sit".
    boolean hissing = HISSING.stream().anyMatch(word::endsWith);
    return firstBase(hissing ? List.of(stem, word.substring(0, word.length() - 2)) : List.of(stem));
  }

  private Optional<String> firstBase(List<String> candidates) {
    return candidates.stream().filter(bases::containsKey).findFirst();
  }
}
