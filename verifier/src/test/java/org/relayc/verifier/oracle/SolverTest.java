package org.relayc.verifier.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.contract.policy.PolicyGenerator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.policy.ClaimProofs;

/** The verdict on every claim is the one of an SMT solver, which is asked only here. */
class SolverTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int POLICIES = 120;
  private static final int CLAIMS = 6;

  private final Map<String, Integer> verdicts = new TreeMap<>();

  @Test
  void everyVerdictIsTheSolvers() {
    for (int seed = 1; seed <= POLICIES; seed++) {
      GeneratedPolicy generated = new PolicyGenerator(seed, DAY, true).next();
      check(seed, (seed % 3 == 0 ? generated.withFreeGroups() : generated).policy());
    }
    assertEquals(POLICIES * CLAIMS, verdicts.values().stream().mapToInt(each -> each).sum());
    assertEquals(3, verdicts.size(), verdicts.toString());
    assertTrue(verdicts.values().stream().allMatch(count -> count > 40), verdicts.toString());
  }

  private void check(int seed, RelayPolicy plain) {
    RelayPolicy policy = plain.withClaims(claims(plain, new Random(seed)));
    List<ClaimProofs.ClaimProof> proofs = ClaimProofs.of(policy, DAY, Budget.USUAL);
    try (Context context = new Context()) {
      SmtTransaction unknown =
          new SmtTransaction(context, new Words(policy), policy.membership(), DAY);
      for (ClaimProofs.ClaimProof proof : proofs) {
        String expected = solved(context, policy, unknown, proof.claim());
        verdicts.merge(expected, 1, Integer::sum);
        assertEquals(expected, word(proof), () -> "seed " + seed + ": " + proof.claim());
      }
    }
  }

  private static String word(ClaimProofs.ClaimProof proof) {
    return switch (proof.verdict()) {
      case Verdict.Proven proven -> proof.vacuous() ? "vacuous" : "proven";
      case Verdict.Refuted refuted -> "refuted";
      case Verdict.Undecided undecided -> "undecided";
    };
  }

  private static String solved(
      Context context, RelayPolicy policy, SmtTransaction unknown, Claim claim) {
    List<BoolExpr> inside = new ArrayList<>();
    List<BoolExpr> broken = new ArrayList<>();
    for (Listener listener : policy.listeners()) {
      if (claim.on().isEmpty() || claim.on().contains(listener.name())) {
        SmtPolicy at = new SmtPolicy(policy, listener, unknown);
        BoolExpr here = unknown.all(List.of(at.possible(), at.hold(claim.conditions())));
        BoolExpr decided = at.decides(claim.decision());
        boolean never = claim.quantifier() == Claim.Quantifier.NEVER;
        inside.add(here);
        broken.add(unknown.all(List.of(here, never ? decided : unknown.not(decided))));
      }
    }
    if (exists(context, unknown, broken)) {
      return "refuted";
    }
    return exists(context, unknown, inside) ? "proven" : "vacuous";
  }

  private static boolean exists(Context context, SmtTransaction unknown, List<BoolExpr> some) {
    Solver solver = context.mkSolver();
    solver.add(new BoolExpr[] {unknown.facts(), unknown.any(some)});
    Status status = solver.check();
    assertTrue(status != Status.UNKNOWN, () -> solver.getReasonUnknown());
    return status == Status.SATISFIABLE;
  }

  /** Claims about what rules speak of, of this policy and others. */
  private static List<Claim> claims(RelayPolicy policy, Random random) {
    List<Claim> claims = new ArrayList<>();
    while (claims.size() < CLAIMS) {
      RelayPolicy other =
          claims.size() % 2 == 0
              ? policy
              : new PolicyGenerator(random.nextLong(), DAY, true).next().policy();
      List<RelayRule> rules = other.rules();
      RelayRule rule = rules.get(random.nextInt(rules.size()));
      Claim.Quantifier[] quantifiers = Claim.Quantifier.values();
      Decision[] decisions = Decision.values();
      claims.add(
          new Claim(
              rule.id(),
              rule.caption(),
              quantifiers[random.nextInt(quantifiers.length)],
              decisions[random.nextInt(decisions.length)],
              rule.conditions(),
              random.nextBoolean() ? List.of() : List.of(policy.listeners().get(0).name())));
    }
    return claims;
  }
}
