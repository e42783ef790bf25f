package org.relayc.emitters.postfix.live;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.postfix.live.instance.NativeChecks;

/** A real Postfix does with random policies what the plain evaluator says. */
class LiveLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(LiveLawTest.class);

  /** Sessions of 21 transactions for every listener and side of TLS. */
  private static final int SESSIONS = 60;

  private static final int PLAIN_POLICIES = 40;
  private static final int ODD_POLICIES = 8;
  private static final int ENOUGH_DECISIONS = 100_000;

  /** {@code postfix check} takes seconds. */
  private static final int THOROUGHLY_CHECKED = 2;

  /** A dialogue waits for its server most of the time. */
  private static final int INSTANCES_AT_ONCE = 2;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @Test
  void isEqualToPoliciesOfPlainWords() throws Exception {
    int refused = judge(new PolicyGenerator(20261124, DAY, false).next(PLAIN_POLICIES));
    assertTrue(refused * 10 <= PLAIN_POLICIES, refused + " policies are refused");
    assertTrue(COUNT.decisions() >= ENOUGH_DECISIONS, COUNT.decisions() + " decisions only");
  }

  @Test
  void isEqualToOddPoliciesOrRefusesThemOrIsNarrower() throws Exception {
    judge(new PolicyGenerator(4711, DAY, true).next(ODD_POLICIES));
  }

  /**
   * How many of the policies the target refuses, or can only make narrower. The first failure is
   * enough: to make it small takes many instances.
   */
  private static int judge(List<GeneratedPolicy> policies) throws Exception {
    AtomicBoolean failed = new AtomicBoolean();
    List<Callable<Boolean>> trials = new ArrayList<>();
    for (int i = 0; i < policies.size(); i++) {
      int number = i + 1;
      trials.add(() -> !failed.get() && isRefused(policies.get(number - 1), number, failed));
    }
    int refused = 0;
    try (ExecutorService instances = Executors.newFixedThreadPool(INSTANCES_AT_ONCE)) {
      for (Future<Boolean> trial : instances.invokeAll(trials)) {
        refused += trial.get() ? 1 : 0;
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw e;
    }
    return refused;
  }

  private static boolean isRefused(GeneratedPolicy policy, int number, AtomicBoolean failed) {
    CompiledPolicy compiled = CompiledPolicy.of(policy, DAY);
    Optional<Trial> trial = compiled.trial();
    trial.ifPresent(one -> judge(policy, one, number, failed));
    return !compiled.shortfalls().isEmpty();
  }

  private static void judge(GeneratedPolicy policy, Trial trial, int number, AtomicBoolean failed) {
    String said = NativeChecks.postconf(trial.files());
    if (number <= THOROUGHLY_CHECKED) {
      said += NativeChecks.postfixCheck(trial.files());
    }
    List<Disagreement> disagreements = trial.run(new Random(number), SESSIONS, COUNT);
    if (!(said.isEmpty() && disagreements.isEmpty()) && failed.compareAndSet(false, true)) {
      fail(new FailureReport(policy, trial, said, disagreements).text());
    }
  }
}
