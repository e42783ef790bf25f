package org.relayc.model.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.DomainName;

/** Random sets against plain predicates over a universe of names that touch in every way. */
class NameSetLawsTest {
  private static final int ROUNDS = 1_000;
  private static final List<String> LABELS = List.of("a", "b", "a-b", "a0", "ab");
  private static final List<DomainName> UNIVERSE = universe();

  /** All names of up to four labels, of which the set's entries have at most three. */
  private static List<DomainName> universe() {
    List<DomainName> names = new ArrayList<>();
    List<String> level = List.of("");
    for (int depth = 0; depth < 4; depth++) {
      List<String> next = new ArrayList<>();
      for (String ending : level) {
        for (String label : depth == 3 ? List.of("a", "z") : LABELS) {
          next.add(label + (ending.isEmpty() ? "" : "." + ending));
        }
      }
      next.forEach(name -> names.add(new DomainName(name)));
      level = next;
    }
    return names;
  }

  /** A set and what it must hold. */
  private record Sample(NameSet set, Predicate<DomainName> model, boolean rest) {}

  private static Sample sample(Random random, int depth) {
    if (depth == 0) {
      List<NamePattern> patterns = new ArrayList<>();
      int count = random.nextInt(5);
      for (int i = 0; i < count; i++) {
        patterns.add(pattern(random));
      }
      boolean rest = patterns.stream().anyMatch(NamePattern.Any.class::isInstance);
      return new Sample(
          NameSet.of(patterns),
          name -> patterns.stream().anyMatch(pattern -> matches(pattern, name)),
          rest);
    }
    Sample a = sample(random, depth - 1);
    Sample b = sample(random, depth - 1);
    return switch (random.nextInt(4)) {
      case 0 -> new Sample(a.set.union(b.set), a.model.or(b.model), a.rest || b.rest);
      case 1 -> new Sample(a.set.intersect(b.set), a.model.and(b.model), a.rest && b.rest);
      case 2 -> new Sample(a.set.minus(b.set), a.model.and(b.model.negate()), a.rest && !b.rest);
      default -> new Sample(a.set.complement(), a.model.negate(), !a.rest);
    };
  }

  private static NamePattern pattern(Random random) {
    if (random.nextInt(12) == 0) {
      return new NamePattern.Any();
    }
    DomainName name = UNIVERSE.get(random.nextInt(LABELS.size() * 31));
    return random.nextBoolean() ? new NamePattern.Exactly(name) : new NamePattern.Below(name);
  }

  private static boolean matches(NamePattern pattern, DomainName name) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName same) -> name.equals(same);
      case NamePattern.Below(DomainName above) -> name.isBelow(above);
      case NamePattern.Any any -> true;
    };
  }

  private static void check(Sample sample) {
    for (DomainName name : UNIVERSE) {
      assertEquals(
          sample.model.test(name), sample.set.contains(name), () -> name + " in " + sample.set);
    }
    assertEquals(sample.rest, sample.set.containsTheRest());
    assertEquals(sample.rest, sample.set.contains(new DomainName("nobody.said.this")));
  }

  private interface Law {
    void holds(Sample a, Sample b);
  }

  private static void forAll(Law law) {
    Random random = new Random(1034);
    for (int i = 0; i < ROUNDS; i++) {
      law.holds(sample(random, random.nextInt(4)), sample(random, random.nextInt(4)));
    }
  }

  @Test
  void operationsAreThoseOfSets() {
    forAll((a, b) -> check(a));
  }

  @Test
  void equalSetsAreEqualValues() {
    forAll((a, b) -> {
      assertEquals(a.set, a.set.complement().complement());
      assertEquals(NameSet.ANY, a.set.union(a.set.complement()));
      assertEquals(NameSet.EMPTY, a.set.intersect(a.set.complement()));
      assertEquals(
          a.set.union(b.set).complement(), a.set.complement().intersect(b.set.complement()));
      assertEquals(a.set.minus(b.set), a.set.intersect(b.set.complement()));
      assertEquals(a.set, a.set.minus(b.set).union(a.set.intersect(b.set)));
      assertEquals(a.set.union(b.set).hashCode(), NameSet.union(List.of(b.set, a.set)).hashCode());
      boolean same =
          a.rest == b.rest
              && UNIVERSE.stream().allMatch(name -> a.model.test(name) == b.model.test(name));
      assertEquals(same, a.set.equals(b.set), () -> a.set + " and " + b.set);
    });
  }

  @Test
  void emptinessHasAWitness() {
    forAll((a, b) -> {
      assertEquals(a.set.isEmpty(), a.set.witness().isEmpty());
      a.set.witness().ifPresent(name -> assertTrue(a.model.test(name), () -> name + ""));
      assertEquals(a.set.minus(b.set).isEmpty(), a.set.isSubsetOf(b.set));
      assertEquals(!a.set.intersect(b.set).isEmpty(), a.set.overlaps(b.set));
    });
  }

  @Test
  void theMostSpecificEntryDecides() {
    forAll((a, b) -> {
      List<NameSet.Entry> entries = a.set.entries();
      for (DomainName name : UNIVERSE) {
        boolean in = false;
        int best = -1;
        for (NameSet.Entry entry : entries) {
          int rank = matches(entry.pattern(), name) ? rank(entry.pattern()) : -1;
          if (rank > best) {
            best = rank;
            in = entry.in();
          }
        }
        assertEquals(a.model.test(name), in, () -> name + " in " + entries);
      }
    });
  }

  private static int rank(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly exactly -> 1_000;
      case NamePattern.Below(DomainName above) -> 1 + above.text().length();
      case NamePattern.Any any -> 0;
    };
  }

  @Test
  void noEntryCanBeLeftOut() {
    forAll((a, b) -> {
      List<NameSet.Entry> entries = a.set.entries();
      Set<NamePattern> patterns = new HashSet<>();
      entries.forEach(entry -> assertTrue(patterns.add(entry.pattern())));
      NameSet rebuilt = NameSet.EMPTY;
      List<NameSet.Entry> byRank = new ArrayList<>(entries);
      byRank.sort((x, y) -> Integer.compare(rank(x.pattern()), rank(y.pattern())));
      for (NameSet.Entry entry : byRank) {
        NameSet pattern = NameSet.of(entry.pattern());
        NameSet next = entry.in() ? rebuilt.union(pattern) : rebuilt.minus(pattern);
        assertTrue(!next.equals(rebuilt), () -> entry + " in " + entries);
        rebuilt = next;
      }
      assertEquals(a.set, rebuilt);
    });
  }

  @Test
  void manyNamesInAnyOrder() {
    Random random = new Random(7);
    List<NamePattern> patterns = new ArrayList<>();
    NameSet oneByOne = NameSet.EMPTY;
    for (int i = 0; i < 2_000; i++) {
      String label = Integer.toString(random.nextInt(1_000), 36);
      DomainName name =
          new DomainName(label + "." + LABELS.get(random.nextInt(LABELS.size())) + ".example");
      NamePattern pattern =
          random.nextInt(3) == 0 ? new NamePattern.Below(name) : new NamePattern.Exactly(name);
      patterns.add(pattern);
      oneByOne = oneByOne.union(NameSet.of(pattern));
    }
    assertEquals(oneByOne, NameSet.of(patterns));
    Collections.shuffle(patterns, random);
    assertEquals(oneByOne, NameSet.of(patterns));
  }
}
