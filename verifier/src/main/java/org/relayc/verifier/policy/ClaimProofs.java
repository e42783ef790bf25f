package org.relayc.verifier.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.Question;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Gateway;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.Replay;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.Witness;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.meaning.ConditionQuestions;

/**
 * The {@code never} and {@code always} of a policy, each with its verdict for every day from one
 * on.
 */
public final class ClaimProofs {
  private static final String TOO_LARGE =
      "the policy is too large to be decided within the budget of a proof";

  private final PolicyDiagrams diagrams;
  private final Replay replay;

  private ClaimProofs(PolicyDiagrams diagrams) {
    this.diagrams = diagrams;
    PolicyEvaluator evaluator = new PolicyEvaluator(diagrams.policy());
    this.replay = transaction -> evaluator.decide(transaction).decision();
  }

  /**
   * A claim and what came of it.
   *
   * @param vacuous true where no transaction is inside its conditions, so that it says nothing
   */
  public record ClaimProof(Claim claim, Verdict verdict, boolean vacuous) {}

  /** All claims of a policy, in the order of the text. */
  public static List<ClaimProof> of(RelayPolicy policy, LocalDate from, Budget budget) {
    if (policy.claims().isEmpty()) {
      return List.of();
    }
    try {
      List<Question> questions = new ArrayList<>();
      List<List<Question>> each = new ArrayList<>();
      for (Claim claim : policy.claims()) {
        each.add(questions(claim.conditions(), policy.gateways()));
        questions.addAll(each.getLast());
      }
      ClaimProofs proofs = new ClaimProofs(new PolicyDiagrams(policy, from, questions, budget));
      List<ClaimProof> proven = new ArrayList<>();
      for (int i = 0; i < each.size(); i++) {
        proven.add(proofs.prove(policy.claims().get(i), each.get(i)));
      }
      return proven;
    } catch (BudgetExceeded e) {
      Verdict undecided = new Verdict.Undecided(List.of(TOO_LARGE), Optional.empty());
      return policy.claims().stream()
          .map(claim -> new ClaimProof(claim, undecided, false))
          .toList();
    }
  }

  /** The conditions, those behind a gateway seen where it stands (language reference, Meaning). */
  static List<Question> questions(Conditions conditions, List<Gateway> gateways) {
    AddressSet from = conditions.from();
    for (Gateway gateway : gateways) {
      if (conditions.from().overlaps(gateway.hidden())) {
        from = from.union(gateway.addresses());
      }
    }
    return ConditionQuestions.of(
        new Conditions(
            from,
            conditions.named(),
            conditions.principals(),
            conditions.to(),
            conditions.sender(),
            conditions.overTls()));
  }

  private ClaimProof prove(Claim claim, List<Question> questions) {
    int inside = diagrams.region(questions);
    boolean vacuous = true;
    for (PolicyDiagrams.At at : diagrams.listeners()) {
      if (claim.on().isEmpty() || claim.on().contains(at.service().name())) {
        int scope = diagrams.space().diagrams().and(at.possible(), inside);
        vacuous &= scope == Diagrams.NO;
        int broken = broken(claim, scope, diagrams.where(at.function(), claim.decision()));
        Optional<Witness> witness = witness(at, broken);
        if (witness.isPresent()) {
          return new ClaimProof(claim, new Verdict.Refuted(witness.get()), false);
        }
      }
    }
    return new ClaimProof(claim, new Verdict.Proven(List.of()), vacuous);
  }

  private int broken(Claim claim, int scope, int decided) {
    return switch (claim.quantifier()) {
      case NEVER -> diagrams.space().diagrams().and(scope, decided);
      case ALWAYS -> diagrams.space().diagrams().minus(scope, decided);
    };
  }

  private Optional<Witness> witness(PolicyDiagrams.At at, int region) {
    Paths paths = new Paths(diagrams.space().diagrams());
    return paths
        .first(region)
        .map(choice -> {
          Transaction transaction = diagrams.space().example(at.service(), choice);
          Decision decision = Decision.values()[paths.leaf(at.function(), choice)];
          return replay.confirm(Witness.of(transaction, decision));
        });
  }
}
