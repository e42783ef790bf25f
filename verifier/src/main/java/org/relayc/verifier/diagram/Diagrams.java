package org.relayc.verifier.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.relayc.model.partition.IntSet;

/**
 * Functions from a choice of one atom in each dimension to a small number, the leaf. A function is
 * known by the number of its node; equal functions have equal numbers.
 *
 * <p>Invariant: a node asks for one dimension, its children for later ones or none; children are
 * kept as runs of neighbouring atoms; no node has but one child, and no two nodes are alike.
 */
public final class Diagrams {
  /** The leaves that say no and yes where a function is a region. */
  public static final int NO = 0;

  public static final int YES = 1;

  static final int LEAVES = 1 << 24;

  /** From here on, leaves stand for what is not decided yet; no finished function has one. */
  static final int OPEN = LEAVES / 2;

  /** Functions are gone through by recursion, a step a dimension. */
  private static final int MOST_DIMENSIONS = 500;

  private final int[] sizes;
  private final Budget budget;
  private final List<int[]> nodes = new ArrayList<>();
  private final IntTable choices = new IntTable();
  private final IntTable resumptions = new IntTable();
  private int[] unique = new int[1 << 12];
  private long cells;
  private long steps;

  /**
   * @param sizes the number of atoms of each dimension, in the order of asking
   */
  public Diagrams(int[] sizes, Budget budget) {
    if (sizes.length > MOST_DIMENSIONS) {
      throw new BudgetExceeded();
    }
    this.sizes = sizes.clone();
    this.budget = budget;
    Arrays.fill(unique, -1);
  }

  public int dimensions() {
    return sizes.length;
  }

  public int size(int level) {
    return sizes[level];
  }

  public static boolean isLeaf(int node) {
    return node < LEAVES;
  }

  /** The dimension that a node asks for; of a leaf, the number of dimensions. */
  public int level(int node) {
    return isLeaf(node) ? sizes.length : nodes.get(node - LEAVES)[0];
  }

  /** The functions that a node leads to, those of neighbouring atoms each once. */
  IntStream children(int node) {
    int[] cells = nodes.get(node - LEAVES);
    return IntStream.range(1, (cells.length + 1) / 2).map(run -> cells[2 * run]);
  }

  /** How many nodes there are: what all functions together cost. */
  public int nodeCount() {
    return nodes.size();
  }

  /** The region of one dimension's atoms. */
  public int region(int level, IntSet atoms) {
    Runs runs = new Runs(level);
    for (int run = 0; run < atoms.runs(); run++) {
      if (atoms.first(run) > 0) {
        runs.add(atoms.first(run), NO);
      }
      runs.add(atoms.end(run), YES);
    }
    if (!atoms.contains(sizes[level] - 1)) {
      runs.add(sizes[level], NO);
    }
    return node(runs);
  }

  int node(Runs runs) {
    if (runs.isSingle()) {
      return runs.only();
    }
    int[] node = runs.toNode();
    int at = slot(node);
    if (unique[at] < 0) {
      cells += node.length;
      if (cells > 2 * budget.cells()) {
        throw new BudgetExceeded();
      }
      unique[at] = nodes.size();
      nodes.add(node);
      if (2 * nodes.size() > unique.length) {
        grow();
        return nodes.size() - 1 + LEAVES;
      }
    }
    return unique[at] + LEAVES;
  }

  private int slot(int[] node) {
    int hash = Arrays.hashCode(node) * 0x9e37_79b9;
    int at = (hash ^ hash >>> 16) & (unique.length - 1);
    while (unique[at] >= 0 && !Arrays.equals(nodes.get(unique[at]), node)) {
      at = (at + 1) & (unique.length - 1);
    }
    return at;
  }

  private void grow() {
    unique = new int[2 * unique.length];
    Arrays.fill(unique, -1);
    for (int i = 0; i < nodes.size(); i++) {
      unique[slot(nodes.get(i))] = i;
    }
  }

  /** Counts work. */
  public void spend(long more) {
    steps += more;
    if (steps > budget.steps()) {
      throw new BudgetExceeded();
    }
  }

  /** Where a region says yes, one function, and elsewhere another. */
  public int choose(int region, int yes, int no) {
    if (region == YES || yes == no) {
      return yes;
    }
    if (region == NO) {
      return no;
    }
    if (yes == YES && no == NO) {
      return region;
    }
    int known = choices.get(region, yes, no);
    if (known >= 0) {
      return known;
    }
    int level = Math.min(level(region), Math.min(level(yes), level(no)));
    Cursor first = cursor(region, level);
    Cursor second = cursor(yes, level);
    Cursor third = cursor(no, level);
    Runs runs = new Runs(level);
    int at = 0;
    while (at < sizes[level]) {
      at = end(first, second, third);
      spend(1);
      runs.add(at, choose(first.child(), second.child(), third.child()));
      first.moveTo(at);
      second.moveTo(at);
      third.moveTo(at);
    }
    int made = node(runs);
    choices.put(region, yes, no, made);
    return made;
  }

  /** One function, but another one where it comes to a leaf that was left open. */
  int resume(int function, int open, int next) {
    if (isLeaf(function)) {
      return function == open ? next : function;
    }
    int known = resumptions.get(function, open, next);
    if (known >= 0) {
      return known;
    }
    int level = Math.min(level(function), level(next));
    Cursor first = cursor(function, level);
    Cursor second = cursor(next, level);
    Runs runs = new Runs(level);
    int at = 0;
    while (at < sizes[level]) {
      boolean decided = isLeaf(first.child()) && first.child() != open;
      at = decided ? first.end() : Math.min(first.end(), second.end());
      spend(1);
      runs.add(at, resume(first.child(), open, second.child()));
      first.moveTo(at);
      second.moveTo(at);
    }
    int made = node(runs);
    resumptions.put(function, open, next, made);
    return made;
  }

  /** Up to where one answer and its function hold; what is not chosen may change on the way. */
  private static int end(Cursor region, Cursor yes, Cursor no) {
    return switch (region.child()) {
      case YES -> Math.min(region.end(), yes.end());
      case NO -> Math.min(region.end(), no.end());
      default -> Math.min(region.end(), Math.min(yes.end(), no.end()));
    };
  }

  public int and(int a, int b) {
    return choose(a, b, NO);
  }

  public int or(int a, int b) {
    return choose(a, YES, b);
  }

  public int not(int region) {
    return choose(region, NO, YES);
  }

  public int minus(int a, int b) {
    return choose(b, NO, a);
  }

  /** Goes through a node's runs as if it asked for a level. */
  Cursor cursor(int node, int level) {
    return level(node) == level
        ? new Cursor(nodes.get(node - LEAVES))
        : new Cursor(new int[] {level, sizes[level], node});
  }

  /** A place in the runs of a node. */
  static final class Cursor {
    private final int[] cells;
    private int at = 1;

    private Cursor(int[] cells) {
      this.cells = cells;
    }

    /** Where the current run ends, exclusive. */
    int end() {
      return cells[at];
    }

    int child() {
      return cells[at + 1];
    }

    /** Goes on where the current run ends at or before an atom. */
    void moveTo(int atom) {
      while (at + 2 < cells.length && cells[at] <= atom) {
        at += 2;
      }
    }

    boolean isLast() {
      return at + 2 >= cells.length;
    }
  }
}
