package org.relayc.emitters.postfix.live.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.postfix.live.CompiledPolicy;

/** What is read of configurations that are not ours is what a real Postfix does with them. */
class ForeignLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(ForeignLawTest.class);
  private static final int MOST_SHOWN = 3;
  private static final int RANDOM = 40;
  private static final int MUTANTS = 40;
  private static final int MOST_CHANGES = 4;
  private static final int SESSIONS = 20;
  private static final int INSTANCES_AT_ONCE = 2;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @Test
  void randomConfigurationsAreReadAsTheyAreRun() throws Exception {
    RandomFiles files = new RandomFiles(new Random(20261124));
    List<ForeignTrial> trials = new ArrayList<>();
    for (int i = 0; i < RANDOM; i++) {
      trials.add(new ForeignTrial("random " + i, files.next()));
    }
    judge(trials);
  }

  @Test
  void compiledConfigurationsThatSomebodyChangedAreReadAsTheyAreRun() throws Exception {
    Random random = new Random(4711);
    List<ForeignTrial> trials = new ArrayList<>();
    for (GeneratedPolicy policy : new PolicyGenerator(815, DAY, false).next(MUTANTS)) {
      int number = trials.size();
      CompiledPolicy.files(policy, DAY)
          .ifPresent(files ->
              trials.add(
                  new ForeignTrial(
                      "mutant " + number,
                      Mutation.of(files, 1 + random.nextInt(MOST_CHANGES), random))));
    }
    judge(trials);
  }

  /** Configurations in the manner of public ones, with the faults that people make. */
  @Test
  void samplesInTheMannerOfPublicOnesAreReadAsTheyAreRun() throws Exception {
    List<ForeignTrial> trials = new ArrayList<>();
    for (String name :
        List.of(
            "old-town",
            "mailbox-host",
            "two-doors",
            "list-server",
            "no-delay",
            "careless-gateway")) {
      List<EmittedFile> files = SampleFiles.of(name);
      trials.add(new ForeignTrial("sample " + name, files));
      for (int changes = 1; changes <= MOST_CHANGES; changes++) {
        trials.add(
            new ForeignTrial(
                "mutant of " + name, Mutation.of(files, changes, new Random(changes))));
      }
    }
    judge(trials);
  }

  private static void judge(List<ForeignTrial> trials) throws Exception {
    Asked asked = new Asked();
    List<Callable<List<String>>> plays = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      ForeignTrial trial = trials.get(i);
      Random random = new Random(i);
      plays.add(() -> trial.run(random, SESSIONS, asked));
    }
    List<String> complaints = new ArrayList<>();
    try (ExecutorService instances = Executors.newFixedThreadPool(INSTANCES_AT_ONCE)) {
      for (Future<List<String>> play : instances.invokeAll(plays)) {
        complaints.addAll(play.get());
      }
    }
    COUNT.add(asked.all().sum());
    assertEquals("", String.join("\n", complaints.stream().limit(MOST_SHOWN).toList()));
    assertTrue(asked.exact().sum() * 10 >= asked.all().sum() * 6, asked.toString());
  }
}
