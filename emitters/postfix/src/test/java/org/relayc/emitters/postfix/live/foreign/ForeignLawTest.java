package org.relayc.emitters.postfix.live.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is read of configurations that are not ours is what a real Postfix does with them. */
class ForeignLawTest {
  private static final int RANDOM = Integer.getInteger("random", 40);
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
    assertEquals(0, complaints.size(), () -> String.join("\n", complaints.stream().limit(Integer.getInteger("shown", 4)).toList()));
    assertTrue(asked.exact().sum() * 10 >= asked.all().sum() * 6, asked.toString());
  }
}
