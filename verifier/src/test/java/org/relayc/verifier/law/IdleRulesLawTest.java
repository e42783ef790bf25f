package org.relayc.verifier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.RelayRule.Effect;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.rules.IdleRule;
import org.relayc.verifier.rules.IdleRules;

/** A rule is idle exactly if nothing is decided otherwise without it. */
class IdleRulesLawTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 500;
  private static final int SAMPLES = 400;

  private final Map<Effect, Integer> idle = new EnumMap<>(Effect.class);
  private int needed;

  @Test
  void idleRulesCanGoAndOthersCannot() {
    for (int seed = 1; seed <= POLICIES; seed++) {
      check(seed);
    }
    assertTrue(idle.getOrDefault(Effect.ALLOW, 0) > 300, idle.toString());
    assertTrue(idle.getOrDefault(Effect.DENY, 0) > 200, idle.toString());
    assertTrue(needed > 1_000, "only " + needed + " rules are needed");
  }

  private void check(int seed) {
    GeneratedPolicy generated = new PolicyGenerator(seed, DAY, true).next();
    RelayPolicy policy = generated.policy();
    List<RelayRule> dropped =
        IdleRules.of(policy, DAY, Budget.USUAL).stream().map(IdleRule::rule).toList();
    RelayPolicy without = policy.withRules(rest(policy.rules(), dropped));
    same(policy, without, seed, generated.text());
    for (RelayRule rule : policy.rules()) {
      if (dropped.contains(rule)) {
        idle.merge(rule.effect(), 1, Integer::sum);
      } else {
        needed++;
        List<RelayRule> alike =
            dropped.stream().filter(other -> other.effect() == rule.effect()).toList();
        RelayPolicy rest = policy.withRules(rest(policy.rules(), alike));
        differ(rest, rest.withRules(rest(rest.rules(), List.of(rule))), rule, seed);
      }
    }
  }

  private static List<RelayRule> rest(List<RelayRule> rules, List<RelayRule> without) {
    List<RelayRule> rest = new ArrayList<>(rules);
    rest.removeAll(without);
    return rest;
  }

  private static void same(RelayPolicy all, RelayPolicy without, int seed, String text) {
    PolicyPair pair = new PolicyPair(all, without, DAY);
    assertEquals(Optional.empty(), pair.difference(), () -> "seed " + seed + "\n" + text);
    assertEquals(
        Optional.empty(),
        pair.samples(SAMPLES, new Random(seed)).filter(pair::differsOn).findFirst(),
        () -> "seed " + seed + "\n" + text);
  }

  private static void differ(RelayPolicy with, RelayPolicy without, RelayRule rule, int seed) {
    PolicyPair pair = new PolicyPair(with, without, DAY);
    Optional<Transaction> witness = pair.difference();
    assertTrue(witness.isPresent(), () -> "seed " + seed + ": idle is " + rule);
    assertTrue(pair.differsOn(witness.get()), () -> "seed " + seed + ": " + witness.get());
  }
}
