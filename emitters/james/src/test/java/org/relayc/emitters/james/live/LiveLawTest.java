package org.relayc.emitters.james.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.james.proof.SayablePolicies;

/** A real James does with random policies what the plain evaluator says. */
class LiveLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(LiveLawTest.class);

  /** Sessions of 21 transactions for every listener and side of TLS. */
  private static final int SESSIONS = 20;

  private static final int POLICIES = 60;
  private static final int NARROWED_POLICIES = 40;
  private static final int ENOUGH_DECISIONS = 50_000;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @Test
  void isEqualToPoliciesThatItCanSay() {
    List<GeneratedPolicy> policies =
        SayablePolicies.of(new PolicyGenerator(20261124, DAY, false).next(POLICIES));
    assertTrue(policies.size() * 3 >= POLICIES * 2, policies.size() + " policies only");
    int number = 0;
    for (GeneratedPolicy policy : policies) {
      CompiledPolicy compiled = CompiledPolicy.of(policy.policy(), DAY);
      assertEquals(List.of(), compiled.shortfalls(), policy.text());
      judge(policy, compiled.trial().orElseThrow(), ++number);
    }
    assertTrue(COUNT.decisions() >= ENOUGH_DECISIONS, COUNT.decisions() + " decisions only");
  }

  @Test
  void isNeverWiderThanPoliciesThatItCannotSay() {
    int number = 0;
    for (GeneratedPolicy policy : new PolicyGenerator(4711, DAY, true).next(NARROWED_POLICIES)) {
      Optional<Trial> trial = CompiledPolicy.of(policy.policy(), DAY).trial();
      number++;
      if (trial.isPresent()) {
        judge(policy, trial.get(), number);
      }
    }
  }

  private static void judge(GeneratedPolicy policy, Trial trial, int number) {
    List<Disagreement> disagreements = trial.run(new Random(number), SESSIONS, COUNT);
    if (!disagreements.isEmpty()) {
      fail(new FailureReport(policy, trial, disagreements).text());
    }
  }
}
