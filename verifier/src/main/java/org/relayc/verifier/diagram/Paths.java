package org.relayc.verifier.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relayc.model.partition.IntSet;

/** The ways through a function, from its first question to a leaf. */
public final class Paths {
  /** No atom is asked for: any will do. */
  public static final int ANY = -1;

  private final Diagrams diagrams;

  public Paths(Diagrams diagrams) {
    this.diagrams = diagrams;
  }

  /** The way of the first atoms to a leaf other than {@link Diagrams#NO}. */
  public Optional<int[]> first(int region) {
    if (region == Diagrams.NO) {
      return Optional.empty();
    }
    int[] atoms = new int[diagrams.dimensions()];
    Arrays.fill(atoms, ANY);
    int node = region;
    while (!Diagrams.isLeaf(node)) {
      int level = diagrams.level(node);
      Diagrams.Cursor cursor = diagrams.cursor(node, level);
      int start = 0;
      while (cursor.child() == Diagrams.NO) {
        start = cursor.end();
        cursor.moveTo(start);
      }
      atoms[level] = start;
      node = cursor.child();
    }
    return Optional.of(atoms);
  }

  /** The leaf that a choice of atoms leads to. */
  public int leaf(int function, int[] atoms) {
    int node = function;
    while (!Diagrams.isLeaf(node)) {
      int level = diagrams.level(node);
      Diagrams.Cursor cursor = diagrams.cursor(node, level);
      cursor.moveTo(Math.max(atoms[level], 0));
      node = cursor.child();
    }
    return node;
  }

  /** The dimensions that a function asks for. */
  public BitSet dimensions(int function) {
    BitSet dimensions = new BitSet();
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(function));
    while (!open.isEmpty()) {
      int node = open.pop();
      if (!Diagrams.isLeaf(node) && seen.add(node)) {
        int level = diagrams.level(node);
        dimensions.set(level);
        open.addAll(children(node, level).keySet());
      }
    }
    return dimensions;
  }

  /** The children of a node, each with all its atoms; of a function that does not ask, itself. */
  public Map<Integer, IntSet> children(int function, int level) {
    Map<Integer, IntSet.Builder> children = new LinkedHashMap<>();
    Diagrams.Cursor cursor = diagrams.cursor(function, level);
    int start = 0;
    while (start < diagrams.size(level)) {
      children
          .computeIfAbsent(cursor.child(), child -> new IntSet.Builder())
          .add(start, cursor.end());
      start = cursor.end();
      cursor.moveTo(start);
    }
    Map<Integer, IntSet> built = new LinkedHashMap<>();
    children.forEach((child, atoms) -> built.put(child, atoms.build()));
    return built;
  }

  /** A product of sets of atoms, empty where a dimension is not asked for, and the leaf of all. */
  public record Box(List<Optional<IntSet>> atoms, int leaf) {
    public Box {
      atoms = List.copyOf(atoms);
    }
  }

  /** Every way to a leaf other than {@link Diagrams#NO}, up to a number of them. */
  public List<Box> boxes(int function, int limit) {
    List<Box> boxes = new ArrayList<>();
    List<Optional<IntSet>> atoms = new ArrayList<>();
    for (int i = 0; i < diagrams.dimensions(); i++) {
      atoms.add(Optional.empty());
    }
    collect(function, limit, atoms, boxes);
    return boxes;
  }

  private void collect(int node, int limit, List<Optional<IntSet>> atoms, List<Box> boxes) {
    if (node == Diagrams.NO || boxes.size() >= limit) {
      return;
    }
    if (Diagrams.isLeaf(node)) {
      boxes.add(new Box(atoms, node));
      return;
    }
    int level = diagrams.level(node);
    for (Map.Entry<Integer, IntSet> child : children(node, level).entrySet()) {
      atoms.set(level, Optional.of(child.getValue()));
      collect(child.getKey(), limit, atoms, boxes);
    }
    atoms.set(level, Optional.empty());
  }
}
