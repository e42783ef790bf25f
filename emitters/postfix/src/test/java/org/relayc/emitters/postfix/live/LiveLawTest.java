package org.relayc.emitters.postfix.live;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.emitters.postfix.live.instance.NativeChecks;

/** A real Postfix does with random policies what the plain evaluator says. */
class LiveLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(LiveLawTest.class);

  /** Sessions of 21 transactions for every listener and side of TLS. */
  private static final int SESSIONS = 25;

  /** {@code postfix check} takes seconds. */
  private static final int THOROUGHLY_CHECKED = 2;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  @Test
  void isEqualToPoliciesOfPlainWords() {
    PolicyGenerator generator = new PolicyGenerator(20261124, DAY, false);
    int refused = 0;
    int policies = 0;
    while (COUNT.decisions() < 90_000) {
      policies++;
      refused += isRefused(generator.next(), policies) ? 1 : 0;
    }
    assertTrue(refused * 10 <= policies, refused + " of " + policies + " are refused");
  }

  @Test
  void isEqualToOddPoliciesOrRefusesThemOrIsNarrower() {
    PolicyGenerator generator = new PolicyGenerator(4711, DAY, true);
    for (int number = 1; number <= 20; number++) {
      isRefused(generator.next(), number);
    }
  }

  private static boolean isRefused(GeneratedPolicy policy, int number) {
    CompiledPolicy compiled = CompiledPolicy.of(policy, DAY);
    Optional<Trial> trial = compiled.trial();
    trial.ifPresent(one -> judge(policy, one, number));
    return !compiled.shortfalls().isEmpty();
  }

  private static void judge(GeneratedPolicy policy, Trial trial, int number) {
    String said = NativeChecks.postconf(trial.files());
    if (number <= THOROUGHLY_CHECKED) {
      said += NativeChecks.postfixCheck(trial.files());
    }
    List<Disagreement> disagreements = trial.run(new Random(number), SESSIONS, COUNT);
    if (!said.isEmpty() || !disagreements.isEmpty()) {
      fail(new FailureReport(policy, trial, said, disagreements).text());
    }
  }
}
