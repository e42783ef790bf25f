package org.relayc.verifier.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.model.partition.IntSet;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.space.Levels;
import org.relayc.verifier.space.Space;
import org.relayc.verifier.space.Values;

/**
 * A function as a short list of boxes that do not overlap.
 *
 * @param complete false where there are more than were asked for
 */
public record Boxes(List<Leaf> leaves, boolean complete) {
  public Boxes {
    leaves = List.copyOf(leaves);
  }

  /**
   * A box and what the function is in it.
   *
   * @param choice a transaction of it, as an atom in each dimension
   */
  public record Leaf(Box box, int leaf, int[] choice) {}

  /** The boxes where a function is not 0, at most so many. */
  public static Boxes of(Space space, int function, int limit) {
    List<Paths.Box> paths = new Paths(space.diagrams()).boxes(function, limit + 1);
    boolean complete = paths.size() <= limit;
    List<Leaf> leaves = new ArrayList<>();
    for (Paths.Box path : merged(complete ? paths : paths.subList(0, limit))) {
      leaves.add(new Leaf(box(space, path), path.leaf(), choice(path)));
    }
    return new Boxes(leaves, complete);
  }

  /** Joins boxes that differ in one dimension alone, until there are none. */
  private static List<Paths.Box> merged(List<Paths.Box> boxes) {
    List<Paths.Box> merged = boxes;
    int before;
    do {
      before = merged.size();
      int dimensions = merged.isEmpty() ? 0 : merged.get(0).atoms().size();
      for (int level = dimensions - 1; level >= 0; level--) {
        merged = mergedAt(level, merged);
      }
    } while (merged.size() < before);
    return merged;
  }

  private static List<Paths.Box> mergedAt(int level, List<Paths.Box> boxes) {
    Map<Paths.Box, IntSet> byOthers = new LinkedHashMap<>();
    List<Paths.Box> merged = new ArrayList<>();
    for (Paths.Box box : boxes) {
      Optional<IntSet> atoms = box.atoms().get(level);
      if (atoms.isEmpty()) {
        merged.add(box);
      } else {
        byOthers.merge(with(box, level, Optional.empty()), atoms.get(), IntSet::union);
      }
    }
    byOthers.forEach((others, atoms) -> merged.add(with(others, level, Optional.of(atoms))));
    return merged;
  }

  private static Paths.Box with(Paths.Box box, int level, Optional<IntSet> atoms) {
    List<Optional<IntSet>> all = new ArrayList<>(box.atoms());
    all.set(level, atoms);
    return new Paths.Box(all, box.leaf());
  }

  private static int[] choice(Paths.Box box) {
    return box.atoms().stream()
        .mapToInt(atoms -> atoms.map(some -> some.next(0)).orElse(Paths.ANY))
        .toArray();
  }

  private static Box box(Space space, Paths.Box box) {
    Levels levels = space.levels();
    Values values = space.values();
    List<Optional<IntSet>> atoms = new ArrayList<>();
    for (int level = 0; level < box.atoms().size(); level++) {
      int size = space.diagrams().size(level);
      atoms.add(box.atoms().get(level).filter(some -> some.size() < size));
    }
    Map<String, Boolean> groups = new HashMap<>();
    levels.groups().forEach(name -> put(groups, name, atoms.get(levels.group(name))));
    Map<String, Boolean> unseen = new HashMap<>();
    levels.unseen().forEach(name -> put(unseen, name, atoms.get(levels.unseen(name))));
    return new Box(
        atoms.get(Levels.CLIENT).map(values::clients),
        atoms
            .get(levels.name())
            .map(some -> new Box.Names(values.names(some), values.holdsUnnamed(some))),
        atoms.get(Levels.TLS).map(some -> some.contains(1)),
        atoms.get(Levels.LOGIN).map(values::logins),
        sorted(groups),
        atoms.get(levels.day()).map(values::days),
        atoms
            .get(levels.sender())
            .map(some ->
                new Box.Senders(
                    values.senders(some),
                    values.holdsNullSender(some),
                    values.holdsOtherSender(some))),
        atoms.get(levels.dressed()).map(some -> some.contains(1)),
        atoms
            .get(levels.recipient())
            .map(some -> new Box.Recipients(values.recipients(some), values.holdsLiteral(some))),
        sorted(unseen));
  }

  private static void put(Map<String, Boolean> map, String name, Optional<IntSet> atoms) {
    atoms.ifPresent(some -> map.put(name, some.contains(1)));
  }

  private static SortedMap<String, Boolean> sorted(Map<String, Boolean> map) {
    return new TreeMap<>(map);
  }
}
