package org.relayc.verifier.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.model.meaning.Question;
import org.relayc.model.partition.IntSet;

/**
 * The function of a program leads where its steps lead, however it is cut: programs with steps that
 * many answers lead to, with long ways without a branch, and with more stretches than a block has.
 */
class TreeDiagramLawTest {
  private static final int PROGRAMS = 400;
  private static final int LEAVES = 5;

  private int withJoints;
  private int withHalves;

  @Test
  void theFunctionLeadsWhereTheStepsLead() {
    for (int seed = 1; seed <= PROGRAMS; seed++) {
      check(new Random(seed), seed % 40 == 0 ? 4_000 : 60);
    }
    assertTrue(withJoints > PROGRAMS / 4, "joints in " + withJoints);
    assertTrue(withHalves > PROGRAMS / 4, "halves in " + withHalves);
  }

  private void check(Random random, int clients) {
    int[] sizes = {clients, 3, 4, 2};
    Asked asked = new Asked(random, sizes);
    Program program = program(random, asked);
    Diagrams diagrams = new Diagrams(sizes, Budget.USUAL);
    asked.diagrams = diagrams;
    int function = TreeDiagram.of(program, diagrams, asked);
    count(program, asked, clients);
    Paths paths = new Paths(diagrams);
    int step = Math.max(1, clients / 500);
    for (int client = random.nextInt(step); client < clients; client += step) {
      for (int rest = 0; rest < 3 * 4 * 2; rest++) {
        int[] choice = {client, rest % 3, rest / 3 % 4, rest / 12};
        assertEquals(asked.walk(program, choice), paths.leaf(function, choice));
      }
    }
  }

  private void count(Program program, Asked asked, int clients) {
    IntSet[] firsts = new IntSet[program.size()];
    for (int i = 0; i < program.size(); i++) {
      if (program.step(i) instanceof Program.Step.Ask ask) {
        firsts[i] = asked.first(ask.question()).orElse(null);
      }
    }
    Reached reached = new Reached(program, firsts, program.ledToBy(16), 0, clients);
    withJoints += reached.parts().size() > 1 ? 1 : 0;
    withHalves += reached.parts().stream().anyMatch(part -> part.cuts().size() > 3) ? 1 : 0;
  }

  /** Steps that lead to the one before, to one that many lead to, or anywhere. */
  private static Program program(Random random, Asked asked) {
    Program program = new Program();
    List<Integer> steps = new ArrayList<>();
    for (int leaf = 0; leaf < LEAVES; leaf++) {
      steps.add(program.leaf(leaf));
    }
    int hub = 0;
    int wild = random.nextInt(4) == 0 ? 5 : 60;
    int length = 10 + random.nextInt(120);
    for (int i = 0; i < length; i++) {
      hub = random.nextInt(30) == 0 ? steps.getLast() : hub;
      int yes = random.nextInt(wild) == 0 ? random.nextInt(steps.size()) : hub;
      int leaf = random.nextInt(LEAVES);
      steps.add(program.ask(asked.some(), random.nextBoolean() ? yes : leaf, steps.getLast()));
    }
    return program;
  }

  /** Questions about one dimension each. */
  private static final class Asked implements Terms {
    private final Random random;
    private final int[] sizes;
    private final Map<Question, Integer> levels = new HashMap<>();
    private final Map<Question, IntSet> atoms = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private Diagrams diagrams = new Diagrams(new int[0], Budget.USUAL);

    Asked(Random random, int[] sizes) {
      this.random = random;
      this.sizes = sizes;
      for (int i = 0; i < 40; i++) {
        Question question = new Question.Unseen("q" + i);
        int level = random.nextInt(sizes.length);
        IntSet.Builder some = new IntSet.Builder();
        int most = 1 + sizes[level] / (1 + random.nextInt(5));
        for (int at = random.nextInt(most); at < sizes[level]; at += 1 + random.nextInt(most)) {
          some.add(at);
        }
        levels.put(question, level);
        atoms.put(question, some.build());
        questions.add(question);
      }
    }

    Question some() {
      return questions.get(random.nextInt(questions.size()));
    }

    int walk(Program program, int[] choice) {
      int at = program.size() - 1;
      while (program.step(at) instanceof Program.Step.Ask ask) {
        boolean yes = atoms.get(ask.question()).contains(choice[levels.get(ask.question())]);
        at = yes ? ask.yes() : ask.no();
      }
      return ((Program.Step.Leaf) program.step(at)).leaf();
    }

    @Override
    public Optional<IntSet> first(Question question) {
      return levels.get(question) == 0 ? Optional.of(atoms.get(question)) : Optional.empty();
    }

    @Override
    public int region(Question question) {
      return diagrams.region(levels.get(question), atoms.get(question));
    }
  }
}
