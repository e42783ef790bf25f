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
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.postfix.live.CompiledPolicy;

/** What is read of configurations that are not ours is what a real Postfix does with them. */
class ForeignLawTest {
  private static final int RANDOM = Integer.getInteger("random", 40);
  private static final int MUTANTS = Integer.getInteger("mutants", 40);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int SESSIONS = Integer.getInteger("sessions", 20);
  private static final int INSTANCES_AT_ONCE = 2;

  @Test
  void randomConfigurationsAreReadAsTheyAreRun() throws Exception {
    RandomFiles files = new RandomFiles(new Random(Long.getLong("seed", 20261124)));
    List<ForeignTrial> trials = new ArrayList<>();
    for (int i = 0; i < RANDOM; i++) {
      trials.add(new ForeignTrial("random " + i, files.next()));
    }
    judge(trials);
  }

  @Test
  void compiledConfigurationsThatSomebodyChangedAreReadAsTheyAreRun() throws Exception {
    Random random = new Random(Long.getLong("seed", 4711));
    List<ForeignTrial> trials = new ArrayList<>();
    for (GeneratedPolicy policy : new PolicyGenerator(815, DAY, false).next(MUTANTS)) {
      int number = trials.size();
      CompiledPolicy.files(policy, DAY)
          .ifPresent(files ->
              trials.add(
                  new ForeignTrial(
                      "mutant " + number, Mutation.of(files, 1 + random.nextInt(4), random))));
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
      trials.add(new ForeignTrial("sample " + name, SampleFiles.of(name)));
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
    long start = System.nanoTime();
    try (ExecutorService instances = Executors.newFixedThreadPool(INSTANCES_AT_ONCE)) {
      for (Future<List<String>> play : instances.invokeAll(plays)) {
        complaints.addAll(play.get());
      }
    }
    System.out.println(
        asked + " in " + (System.nanoTime() - start) / 1_000_000 + " ms, " + complaints.size());
    assertEquals(
        0,
        complaints.size(),
        () ->
            String.join("\n", complaints.stream().limit(Integer.getInteger("shown", 4)).toList()));
    assertTrue(asked.exact().sum() * 10 >= asked.all().sum() * 6, asked.toString());
  }
}
