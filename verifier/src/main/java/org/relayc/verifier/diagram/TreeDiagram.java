package org.relayc.verifier.diagram;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.relayc.model.partition.IntSet;

/**
 * Makes a function of a program.
 *
 * <p>The first dimension is by far the largest and most rules ask for it, each for few of its
 * atoms. So its atoms are taken in blocks of stretches that the program tells apart.
 */
public final class TreeDiagram {
  private static final int BLOCK = 1024;

  /** A step that so many answers lead to begins a part of its own. */
  private static final int MANY = 16;

  private final Diagrams diagrams;
  private final Program program;
  private final IntSet[] firsts;
  private final int[] regions;
  private final Stretches stretches;

  private TreeDiagram(Diagrams diagrams, Terms terms, Program program) {
    if (program.size() > Diagrams.LEAVES - Diagrams.OPEN) {
      throw new BudgetExceeded();
    }
    this.diagrams = diagrams;
    this.program = program;
    this.firsts = new IntSet[program.size()];
    this.regions = new int[program.size()];
    Map<IntSet, IntSet> different = new IdentityHashMap<>();
    for (int i = 0; i < program.size(); i++) {
      if (program.step(i) instanceof Program.Step.Ask ask) {
        Optional<IntSet> first = terms.first(ask.question());
        if (first.isPresent()) {
          firsts[i] = first.get();
          different.put(firsts[i], firsts[i]);
        } else {
          regions[i] = terms.region(ask.question());
        }
      }
    }
    this.stretches = Stretches.of(different.keySet(), diagrams.size(0));
    different.replaceAll((set, same) -> stretches.in(set));
    for (int i = 0; i < program.size(); i++) {
      firsts[i] = different.getOrDefault(firsts[i], firsts[i]);
    }
  }

  public static int of(Program program, Diagrams diagrams, Terms terms) {
    return new TreeDiagram(diagrams, terms, program).make();
  }

  private int make() {
    Runs runs = new Runs(0);
    BitSet joints = program.ledToBy(MANY);
    for (int start = 0; start < stretches.count(); start += BLOCK) {
      int end = Math.min(start + BLOCK, stretches.count());
      diagrams.spend(program.size());
      Reached reached = new Reached(program, firsts, joints, start, end);
      int[] made = new Block(diagrams, program, firsts, regions, reached, end - start).make();
      for (int i = 0; i < made.length; i++) {
        runs.add(stretches.end(start + i), made[i]);
      }
    }
    return diagrams.node(runs);
  }
}
