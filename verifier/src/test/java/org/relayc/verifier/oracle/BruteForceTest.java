package org.relayc.verifier.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.policy.ClaimProofs;

/** Verdicts and comparisons are what asking every transaction of a small world comes to. */
class BruteForceTest {
  private static final int POLICIES = 150;
  private static final int CLAIMS = 4;

  private final Map<String, Integer> verdicts = new TreeMap<>();
  private final Map<Relation, Integer> relations = new EnumMap<>(Relation.class);

  @Test
  void everyVerdictIsThatOfAllTransactions() {
    for (int seed = 1; seed <= POLICIES; seed++) {
      RelayPolicy policy = new SmallWorld(new Random(seed)).policy(CLAIMS);
      Listener listener = policy.listeners().get(0);
      PolicyEvaluator evaluator = new PolicyEvaluator(policy);
      List<Transaction> all = SmallWorld.transactions(each -> isPossible(listener, each));
      for (ClaimProofs.ClaimProof proof : ClaimProofs.of(policy, SmallWorld.DAY, Budget.USUAL)) {
        String expected = asked(evaluator, proof.claim(), all);
        verdicts.merge(expected, 1, Integer::sum);
        String where = "seed " + seed + ": " + proof.claim();
        assertEquals(expected, proof.verdict().getClass().getSimpleName(), where);
      }
    }
    assertTrue(verdicts.getOrDefault("Proven", 0) > 100, verdicts.toString());
    assertTrue(verdicts.getOrDefault("Refuted", 0) > 100, verdicts.toString());
  }

  @Test
  void everyComparisonIsThatOfAllTransactions() {
    List<Transaction> all = SmallWorld.transactions(each -> true);
    for (int seed = 1; seed <= POLICIES; seed++) {
      SmallWorld world = new SmallWorld(new Random(seed));
      RelayPolicy before = world.policy(0);
      RelayPolicy after = seed % 3 == 0 ? withoutLastRule(before) : world.policy(0);
      Relation expected = asked(before, after, all);
      relations.merge(expected, 1, Integer::sum);
      Comparison comparison =
          Comparison.from(SmallWorld.DAY, side(before), side(after), Budget.USUAL);
      assertEquals(expected, comparison.relation(), "seed " + seed);
    }
    for (Relation relation : Relation.values()) {
      assertTrue(relations.getOrDefault(relation, 0) > 5, relations.toString());
    }
  }

  private static RelayPolicy withoutLastRule(RelayPolicy policy) {
    return policy.withRules(policy.rules().subList(0, policy.rules().size() - 1));
  }

  private static Side side(RelayPolicy policy) {
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    return new Side(
        Side.Kind.POLICY,
        PolicyMeaning.of(policy),
        transaction -> evaluator.decide(transaction).decision());
  }

  private static boolean isPossible(Listener listener, Transaction transaction) {
    boolean loggedIn = transaction.identity() instanceof Identity.LoggedIn;
    return (!transaction.tls() || listener.tls() != Listener.Tls.NONE)
        && (!loggedIn || listener.auth().isOffered());
  }

  private static String asked(PolicyEvaluator evaluator, Claim claim, List<Transaction> all) {
    for (Transaction transaction : all) {
      if (holds(claim.conditions(), transaction)) {
        boolean is = evaluator.decide(transaction).decision() == claim.decision();
        if (is == (claim.quantifier() == Claim.Quantifier.NEVER)) {
          return "Refuted";
        }
      }
    }
    return "Proven";
  }

  private static boolean holds(Conditions conditions, Transaction transaction) {
    return conditions.from().contains(transaction.client())
        && conditions.principals().contains(transaction.identity())
        && transaction.recipient() instanceof Recipient.Mailbox to
        && conditions.to().contains(to.domain())
        && conditions.sender().map(set -> set.contains(transaction.sender())).orElse(true);
  }

  private static Relation asked(RelayPolicy before, RelayPolicy after, List<Transaction> all) {
    PolicyEvaluator first = new PolicyEvaluator(before);
    PolicyEvaluator second = new PolicyEvaluator(after);
    boolean wider = false;
    boolean narrower = false;
    for (Transaction transaction : all) {
      Decision was = first.decide(transaction).decision();
      Decision is = second.decide(transaction).decision();
      wider |= is.compareTo(was) > 0;
      narrower |= is.compareTo(was) < 0;
    }
    return wider
        ? narrower ? Relation.INCOMPARABLE : Relation.WIDER
        : narrower ? Relation.NARROWER : Relation.EQUIVALENT;
  }
}
