package org.timeline4j.merge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.timeline4j.event.Participant;
import org.timeline4j.event.Participant.Kind;

/**
 * The identity of names across articles: a function of the set of names, whatever their order.
 * Immutable and thread-safe.
 *
 * <p>The fullest names come first; a shorter one joins the identity that it can be short for, if
 * there is exactly one. "Morales" joins neither of two brothers.
 */
public final class Names {

  private static final Comparator<NameForm> FULLEST =
      Comparator.comparingInt(NameForm::size)
          .thenComparingLong(NameForm::accents)
          .thenComparing(form -> form.shown().length())
          .reversed()
          .thenComparing(NameForm::shown)
          .thenComparing(NameForm::kind);

  private record Key(String name, Kind kind) {}

  private static final class Identity {
    final NameForm fullest;

    /** The fullest and other spellings of it; a surname may be short for any of them. */
    final Set<NameForm> spellings = new LinkedHashSet<>();

    final Set<Key> members = new LinkedHashSet<>();

    Identity(NameForm fullest) {
      this.fullest = fullest;
      this.spellings.add(fullest);
    }
  }

  private final ImmutableMap<Key, String> full;
  private final ImmutableSetMultimap<String, String> variants;

  private final ImmutableSetMultimap<String, String> descriptions;

  private Names(ImmutableMap<Key, String> full, ImmutableSetMultimap<String, String> descriptions) {
    this.full = full;
    ImmutableSetMultimap.Builder<String, String> known = ImmutableSetMultimap.builder();
    full.forEach((key, name) -> known.put(name, key.name()));
    this.variants = known.build();
    this.descriptions = descriptions;
  }

  private static ImmutableSetMultimap<String, String> descriptions(
      Map<Key, String> full, Collection<Participant> participants) {
    ImmutableSetMultimap.Builder<String, String> described = ImmutableSetMultimap.builder();
    for (Participant participant : participants) {
      String name = full.get(new Key(participant.name(), participant.kind()));
      if (name != null) {
        participant
            .description()
            .flatMap(Bearers::head)
            .ifPresent(head -> described.put(name, head));
      }
    }
    return described.build();
  }

  /** Returns the identities of all named ones among the participants. */
  static Names of(Collection<Participant> participants) {
    Map<NameForm, Set<Key>> forms = new TreeMap<>(FULLEST);
    Set<Key> known = new HashSet<>();
    for (Participant participant : participants) {
      Key key = new Key(participant.name(), participant.kind());
      // Each name once, however many mentions have it.
      if (participant.isNamed() && known.add(key)) {
        forms
            .computeIfAbsent(
                NameForm.of(key.name(), key.kind()),
                form -> new TreeSet<>(Comparator.comparing(Key::name).thenComparing(Key::kind)))
            .add(key);
      }
    }
    Collection<Identity> identities = identities(forms);
    Mending mending = Mending.of(forms.keySet());
    Map<Key, String> full = new TreeMap<>(Comparator.comparing(Key::name).thenComparing(Key::kind));
    for (Identity identity : identities) {
      String shown = mending.mend(display(identity));
      identity.members.forEach(member -> full.put(member, shown));
    }
    return new Names(ImmutableMap.copyOf(full), descriptions(full, participants));
  }

  private static Collection<Identity> identities(Map<NameForm, Set<Key>> forms) {
    List<Identity> identities = new ArrayList<>();
    Map<String, Set<Identity>> index = new HashMap<>();
    forms.forEach(
        (form, keys) -> {
          Identity identity = find(form, index);
          if (identity == null) {
            identity = new Identity(form);
            identities.add(identity);
            for (String key : NameKeys.whole(form)) {
              index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(identity);
            }
          }
          if (form.size() == identity.fullest.size() && identity.spellings.add(form)) {
            for (String key : NameKeys.whole(form)) {
              index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(identity);
            }
          }
          identity.members.addAll(keys);
        });
    return identities;
  }

  private static @org.jspecify.annotations.Nullable Identity find(
      NameForm form, Map<String, Set<Identity>> index) {
    Set<Identity> possible = new LinkedHashSet<>();
    for (String key : NameKeys.asked(form)) {
      for (Identity identity : index.getOrDefault(key, Set.of())) {
        if (identity.spellings.stream().anyMatch(full -> NameRules.same(full, form))) {
          possible.add(identity);
        }
      }
    }
    if (possible.size() > 1) {
      possible.removeIf(identity -> !identity.fullest.folded().equals(form.folded()));
    }
    return possible.size() == 1 ? possible.iterator().next() : null;
  }

  private static String display(Identity identity) {
    return Countries.code(identity.fullest.shown())
        .filter(code -> identity.fullest.kind() != Kind.PERSON)
        .map(Countries::name)
        .orElse(identity.fullest.shown());
  }

  /** Returns the same under other full names. */
  Names renamed(Map<String, String> newNames) {
    if (newNames.isEmpty()) {
      return this;
    }
    ImmutableMap.Builder<Key, String> renamed = ImmutableMap.builder();
    full.forEach((key, name) -> renamed.put(key, newNames.getOrDefault(name, name)));
    ImmutableSetMultimap.Builder<String, String> described = ImmutableSetMultimap.builder();
    descriptions.forEach((name, head) -> described.put(newNames.getOrDefault(name, name), head));
    return new Names(renamed.buildOrThrow(), described.build());
  }

  /** Tells whether somebody has that full name. */
  boolean isFull(String name) {
    return full.containsValue(name);
  }

  /** Returns the participant under its fullest name, damaged spellings mended. */
  Participant inFull(Participant participant) {
    String name = full.get(new Key(participant.name(), participant.kind()));
    return name == null ? participant : participant.named(name);
  }

  /**
   * Returns the one whom a word names, if the articles know it as a name of one: "Nordvik", where
   * it opens a sentence and nothing else shows that it is a name.
   */
  Optional<Participant> named(Participant word) {
    Set<Participant> known = new LinkedHashSet<>();
    for (Kind kind : Kind.values()) {
      String name = full.get(new Key(word.name(), kind));
      if (name != null) {
        known.add(Participant.of(name, word.role(), kind));
      }
    }
    return known.stream().map(Participant::name).distinct().count() == 1
        ? known.stream().findFirst()
        : Optional.empty();
  }

  /**
   * Returns the names that the articles use for the one with that full name, among them perhaps
   * itself.
   */
  Set<String> variants(String fullName) {
    return variants.get(fullName);
  }

  /**
   * Returns what the articles call the one with that full name: "smuggler", of "the smuggler Andor
   * Bakos".
   */
  Set<String> descriptions(String fullName) {
    return descriptions.get(fullName);
  }

  /**
   * Tells whether a name that somebody asks for can mean the one with the given full name:
   * "Treviño" and "Trevino" mean "Omar Treviño Morales".
   *
   * @throws NullPointerException if an argument is null
   */
  public static boolean matches(String asked, String name) {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(name, "name");
    for (Kind kind : List.of(Kind.PERSON, Kind.ORGANIZATION)) {
      NameForm query = NameForm.of(asked, kind);
      NameForm form = NameForm.of(name, kind);
      if (query.words().isEmpty()) {
        return false;
      }
      if (NameRules.same(query, form)
          || isWithin(query.words(), form.words())
          || isModelTurned(query.words(), form.words())) {
        return true;
      }
    }
    return Countries.actor(asked).isPresent()
        && Countries.actor(asked).equals(Countries.actor(name));
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && !Character.isDigit(word.charAt(0));
  }

  /** "3D Polaris" for "Polaris 3D". */
  private static boolean isModelTurned(List<String> words, List<String> others) {
    return words.size() > 1
        && words.size() == others.size()
        && words.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit))
        && words.stream()
            .allMatch(word -> others.stream().anyMatch(o -> NameRules.sameWord(word, o)));
  }

  private static boolean isWithin(List<String> few, List<String> many) {
    for (int start = 0; start + few.size() <= many.size(); start++) {
      int at = start;
      boolean all = true;
      for (String word : few) {
        String other = many.get(at++);
        all &= !isInitial(word) && !isInitial(other) && NameRules.sameWord(word, other);
      }
      if (all && (at == many.size() || !NameForm.isModel(many.get(at)))) {
        return true;
      }
    }
    return false;
  }
}
