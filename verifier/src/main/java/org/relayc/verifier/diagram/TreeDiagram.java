package org.relayc.verifier.diagram;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relayc.model.partition.IntSet;

/**
 * Makes a function of a program.
 *
 * <p>The first dimension is by far the largest and most rules ask for it, each for few of its
 * atoms. So its atoms are taken in blocks; for a block, each step of the tree is told which atoms
 * can come to it, from the first step on, and then works out what these come to, from the last one
 * back; a step that tells none of them apart costs nothing.
 */
public final class TreeDiagram {
  private static final int BLOCK = 1024;

  private final Diagrams diagrams;
  private final Program program;
  private final IntSet[] firsts;
  private final int[] regions;

  private TreeDiagram(Diagrams diagrams, Terms terms, Program program) {
    this.diagrams = diagrams;
    this.program = program;
    this.firsts = new IntSet[program.size()];
    this.regions = new int[program.size()];
    for (int i = 0; i < program.size(); i++) {
      if (program.step(i) instanceof Program.Step.Ask ask) {
        Optional<IntSet> first = terms.first(ask.question());
        if (first.isPresent()) {
          firsts[i] = first.get();
          regions[i] = -1;
        } else {
          regions[i] = terms.region(ask.question());
        }
      }
    }
  }

  public static int of(Program program, Diagrams diagrams, Terms terms) {
    return new TreeDiagram(diagrams, terms, program).make();
  }

  private int make() {
    Runs runs = new Runs(0);
    for (int start = 0; start < diagrams.size(0); start += BLOCK) {
      int end = Math.min(start + BLOCK, diagrams.size(0));
      new Block(start, end).addTo(runs);
    }
    return diagrams.node(runs);
  }

  /** Some neighbouring atoms of the first dimension. */
  private final class Block {
    private final int start;
    private final int end;
    private final @Nullable BitSet[] reached = new BitSet[program.size()];
    private final int[][] made = new int[program.size()][];

    Block(int start, int end) {
      this.start = start;
      this.end = end;
    }

    void addTo(Runs runs) {
      BitSet all = new BitSet();
      all.set(0, end - start);
      reached[program.size() - 1] = all;
      diagrams.spend(program.size());
      for (int i = program.size() - 1; i >= 0; i--) {
        pass(i);
      }
      for (int i = 0; i < program.size(); i++) {
        if (reached[i] != null) {
          made[i] = make(i, reached[i]);
        }
      }
      int[] last = made[program.size() - 1];
      for (int i = 0; i < end - start; i++) {
        runs.add(start + i + 1, last[i]);
      }
    }

    /** Tells the steps behind a step which atoms come to them. */
    private void pass(int index) {
      BitSet here = reached[index];
      if (here == null || !(program.step(index) instanceof Program.Step.Ask step)) {
        return;
      }
      IntSet first = firsts[index];
      if (first == null) {
        reach(step.yes(), here);
        reach(step.no(), here);
        return;
      }
      int next = first.next(start);
      if (next < 0 || next >= end) {
        reach(step.no(), here);
        return;
      }
      BitSet yes = inBlock(first);
      yes.and(here);
      BitSet no = (BitSet) here.clone();
      no.andNot(yes);
      reach(step.yes(), yes);
      reach(step.no(), no);
    }

    private BitSet inBlock(IntSet atoms) {
      BitSet in = new BitSet();
      for (int run = atoms.runAfter(start); run < atoms.runs() && atoms.first(run) < end; run++) {
        in.set(Math.max(atoms.first(run), start) - start, Math.min(atoms.end(run), end) - start);
      }
      return in;
    }

    private void reach(int index, BitSet more) {
      if (more.isEmpty()) {
        return;
      }
      BitSet known = reached[index];
      if (known == null) {
        reached[index] = more;
      } else if (known != more) {
        BitSet both = (BitSet) known.clone();
        both.or(more);
        reached[index] = both;
      }
    }

    private int[] make(int index, BitSet here) {
      return switch (program.step(index)) {
        case Program.Step.Leaf(int leaf) -> {
          int[] leaves = new int[end - start];
          Arrays.fill(leaves, leaf);
          yield leaves;
        }
        case Program.Step.Ask ask ->
            firsts[index] == null
                ? choose(regions[index], ask, here)
                : split(firsts[index], ask, here);
      };
    }

    private int[] split(IntSet first, Program.Step.Ask ask, BitSet here) {
      int[] yes = made[ask.yes()];
      int[] no = made[ask.no()];
      int next = first.next(start);
      if (next < 0 || next >= end || yes == null) {
        return no;
      }
      if (no == null) {
        return yes;
      }
      diagrams.spend(end - start);
      int[] both = no.clone();
      BitSet in = inBlock(first);
      in.and(here);
      for (int i = in.nextSetBit(0); i >= 0; i = in.nextSetBit(i + 1)) {
        both[i] = yes[i];
      }
      return both;
    }

    private int[] choose(int region, Program.Step.Ask ask, BitSet here) {
      int[] yes = made[ask.yes()];
      int[] no = made[ask.no()];
      int[] both = new int[end - start];
      int lastYes = -1;
      int lastNo = -1;
      int last = -1;
      for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
        if (yes[i] != lastYes || no[i] != lastNo) {
          lastYes = yes[i];
          lastNo = no[i];
          diagrams.spend(1);
          last = diagrams.choose(region, lastYes, lastNo);
        }
        both[i] = last;
      }
      return both;
    }
  }
}
