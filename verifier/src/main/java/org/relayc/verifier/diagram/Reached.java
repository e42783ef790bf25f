package org.relayc.verifier.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relayc.model.partition.IntSet;

/**
 * Which stretches of a block come to which steps of a program, from the first step on; and how the
 * program falls into parts and pieces.
 *
 * <p>A part begins at a step that many answers lead to, such as the next of two lists of rules;
 * what leads out of it ends, or goes to the beginning of another part. Within a part, a piece
 * begins where everything comes to that has not left the part.
 */
final class Reached {
  private final Program program;
  private final IntSet[] firsts;
  private final int start;
  private final int end;
  private final @Nullable BitSet[] reached;
  private final BitSet joints;
  private final BitSet open = new BitSet();
  private final List<Part> parts = new ArrayList<>();

  /**
   * Some pieces, one after the other.
   *
   * @param cuts the first step of each, higher ones first
   */
  record Part(List<Integer> cuts) {
    int top() {
      return cuts.get(0);
    }
  }

  /**
   * Follows a program.
   *
   * @param firsts for a question of the first dimension, the stretches that it holds for
   * @param joints the steps that many answers lead to
   */
  Reached(Program program, IntSet[] firsts, BitSet joints, int start, int end) {
    this.program = program;
    this.firsts = firsts;
    this.start = start;
    this.end = end;
    this.reached = new BitSet[program.size()];
    this.joints = (BitSet) joints.clone();
    BitSet all = new BitSet();
    all.set(0, end - start);
    reach(program.size() - 1, all);
    for (int i = program.size() - 1; i >= 0; i--) {
      pass(i);
    }
  }

  /** The stretches that come to a step, counted from the block's start; null where none does. */
  @Nullable BitSet at(int step) {
    return reached[step];
  }

  /** The part of the first step, and then the others as they can follow each other. */
  List<Part> parts() {
    return parts;
  }

  boolean isJoint(int step) {
    return joints.get(step);
  }

  /** The stretches of the block that come to a question and for which it holds. */
  BitSet yes(int step, BitSet here) {
    IntSet first = firsts[step];
    BitSet in = new BitSet();
    for (int run = first.runAfter(start); run < first.runs() && first.first(run) < end; run++) {
      in.set(Math.max(first.first(run), start) - start, Math.min(first.end(run), end) - start);
    }
    in.and(here);
    return in;
  }

  private void pass(int index) {
    BitSet here = reached[index];
    if (here == null || !(program.step(index) instanceof Program.Step.Ask step)) {
      return;
    }
    boolean joint = joints.get(index);
    if (joint) {
      joints.or(open);
      open.clear();
    }
    open.clear(index);
    boolean cut = open.isEmpty();
    boolean splits = pass(index, step, here);
    if (joint || cut && splits) {
      cut(index, joint);
    }
  }

  /** Tells the steps behind a question what comes to them; false where that is all to one. */
  private boolean pass(int index, Program.Step.Ask step, BitSet here) {
    if (firsts[index] == null) {
      reach(step.yes(), here);
      reach(step.no(), here);
      return true;
    }
    BitSet yes = yes(index, here);
    BitSet no = (BitSet) here.clone();
    no.andNot(yes);
    reach(step.yes(), yes);
    reach(step.no(), no);
    return !yes.isEmpty() && !no.isEmpty();
  }

  private void cut(int index, boolean joint) {
    if (joint || parts.isEmpty()) {
      parts.add(new Part(new ArrayList<>()));
    }
    parts.getLast().cuts().add(index);
  }

  private void reach(int index, BitSet more) {
    if (more.isEmpty()) {
      return;
    }
    BitSet known = reached[index];
    if (known == null) {
      reached[index] = more;
      if (program.step(index) instanceof Program.Step.Ask && !joints.get(index)) {
        open.set(index);
      }
    } else if (known != more) {
      BitSet both = (BitSet) known.clone();
      both.or(more);
      reached[index] = both;
    }
  }
}
