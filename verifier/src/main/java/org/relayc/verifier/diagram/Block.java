package org.relayc.verifier.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.relayc.model.partition.IntSet;

/**
 * Some neighbouring stretches of the first dimension, and what a program comes to for each. It is
 * cut where it can be; the pieces are worked out each by itself and put together by halves, so that
 * n rules for one client cost n log n and not n².
 */
final class Block {
  private final Diagrams diagrams;
  private final Program program;
  private final IntSet[] firsts;
  private final int[] regions;
  private final int size;
  private final Reached reached;
  private final int[][] made;

  /** The joints that are led to by what is worked out. */
  private final BitSet left = new BitSet();

  /**
   * @param firsts for a question of the first dimension, the stretches that it holds for
   * @param regions for every other question, where it holds
   */
  Block(
      Diagrams diagrams,
      Program program,
      IntSet[] firsts,
      int[] regions,
      Reached reached,
      int size) {
    this.diagrams = diagrams;
    this.program = program;
    this.firsts = firsts;
    this.regions = regions;
    this.size = size;
    this.reached = reached;
    this.made = new int[program.size()][];
  }

  /** The function of every stretch. */
  int[] make() {
    List<Reached.Part> parts = reached.parts();
    if (parts.isEmpty()) {
      return all(onlyEnd());
    }
    int below = -1;
    for (Reached.Part part : parts.reversed()) {
      int top = part.top();
      int[] function = pieces(part.cuts(), below);
      goOnAtJoints(function, reachedAt(top));
      made[top] = function;
      below = top;
    }
    return made[below];
  }

  /** Where no question tells the stretches apart, one end is left for all of them. */
  private int onlyEnd() {
    for (int i = 0; i < program.size(); i++) {
      if (reached.at(i) != null && program.step(i) instanceof Program.Step.Leaf(int leaf)) {
        return leaf;
      }
    }
    throw new IllegalStateException("a program without an end");
  }

  /** Some pieces one after the other, and what comes out of the last one. */
  private int[] pieces(List<Integer> cuts, int below) {
    if (cuts.size() == 1) {
      return piece(cuts.get(0), below);
    }
    int half = cuts.size() / 2;
    int middle = cuts.get(half);
    int[] before = pieces(cuts.subList(0, half), middle);
    int[] after = pieces(cuts.subList(half, cuts.size()), below);
    resume(before, open(middle), after, reachedAt(middle));
    return before;
  }

  private void goOnAtJoints(int[] functions, BitSet here) {
    for (int joint = left.nextSetBit(0); joint >= 0; joint = left.nextSetBit(joint + 1)) {
      BitSet both = (BitSet) here.clone();
      both.and(reachedAt(joint));
      resume(functions, open(joint), made[joint], both);
    }
    left.clear();
  }

  /** Goes on where functions were left open. */
  private void resume(int[] functions, int open, int[] next, BitSet where) {
    int last = -1;
    int lastFunction = -1;
    int lastNext = -1;
    for (int i = where.nextSetBit(0); i >= 0; i = where.nextSetBit(i + 1)) {
      if (functions[i] != lastFunction || next[i] != lastNext) {
        lastFunction = functions[i];
        lastNext = next[i];
        last = diagrams.resume(lastFunction, open, lastNext);
      }
      functions[i] = last;
    }
  }

  /** The steps from one on, worked out from the last one back; the next piece is open. */
  private int[] piece(int top, int next) {
    for (int i = next + 1; i <= top; i++) {
      BitSet here = reached.at(i);
      if (here != null && program.step(i) instanceof Program.Step.Ask ask) {
        made[i] = firsts[i] == null ? choose(i, ask, here, next) : split(i, ask, here, next);
      }
    }
    int[] piece = made[top].clone();
    Arrays.fill(made, next + 1, top + 1, null);
    return piece;
  }

  private int[] split(int step, Program.Step.Ask ask, BitSet here, int next) {
    BitSet in = reached.yes(step, here);
    if (in.isEmpty()) {
      return of(ask.no(), next);
    }
    if (in.equals(here)) {
      return of(ask.yes(), next);
    }
    diagrams.spend(size);
    int[] yes = of(ask.yes(), next);
    int[] both = of(ask.no(), next).clone();
    for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
      both[i] = yes[i];
    }
    return both;
  }

  private int[] choose(int step, Program.Step.Ask ask, BitSet here, int next) {
    int[] yes = of(ask.yes(), next);
    int[] no = of(ask.no(), next);
    int[] both = new int[size];
    int lastYes = -1;
    int lastNo = -1;
    int last = -1;
    for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
      if (yes[i] != lastYes || no[i] != lastNo) {
        lastYes = yes[i];
        lastNo = no[i];
        diagrams.spend(1);
        last = diagrams.choose(regions[step], lastYes, lastNo);
      }
      both[i] = last;
    }
    return both;
  }

  /** What a step before the next piece comes to, or what is left open there. */
  private int[] of(int step, int next) {
    if (program.step(step) instanceof Program.Step.Leaf(int leaf)) {
      return all(leaf);
    }
    if (reached.isJoint(step)) {
      left.set(step);
      return all(open(step));
    }
    return step == next ? all(open(step)) : made[step];
  }

  private static int open(int step) {
    return Diagrams.OPEN + step;
  }

  private BitSet reachedAt(int step) {
    return Objects.requireNonNull(reached.at(step));
  }

  private int[] all(int leaf) {
    int[] leaves = new int[size];
    Arrays.fill(leaves, leaf);
    return leaves;
  }
}
