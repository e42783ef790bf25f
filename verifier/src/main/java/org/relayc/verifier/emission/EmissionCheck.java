package org.relayc.verifier.emission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.api.NativeReader;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Comparison;
import org.relayc.verifier.compare.Relation;
import org.relayc.verifier.compare.Side;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.BudgetExceeded;
import org.relayc.verifier.meaning.PolicyMeaning;

/**
 * Proves of the files of a target that they do what the policy says: they are read back from their
 * bytes as the server would read them, and the two are compared over all transactions of the day.
 */
public final class EmissionCheck {
  private static final int LOST = 50;
  private static final String TOO_LARGE =
      "the policy is too large for the proof to end within its budget";

  private final RelayPolicy policy;
  private final LocalDate day;
  private final boolean narrow;
  private final Budget budget;

  /**
   * A check of what a policy was compiled to.
   *
   * @param narrow whether the files may allow less than the policy
   */
  public EmissionCheck(RelayPolicy policy, LocalDate day, boolean narrow, Budget budget) {
    this.policy = policy;
    this.day = day;
    this.narrow = narrow;
    this.budget = budget;
  }

  public <C> Validation of(List<EmittedFile> files, NativeReader<C> reader) {
    C read = reader.read(new EmittedFolder(files)).configuration();
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    Side meant =
        new Side(
            Side.Kind.POLICY,
            PolicyMeaning.of(policy),
            transaction -> evaluator.decide(transaction).decision());
    Side written =
        new Side(
            Side.Kind.SERVER,
            reader.meaning(read),
            transaction -> reader.decide(read, transaction).decision());
    try {
      return validate(files, Comparison.on(day, meant, written, budget));
    } catch (BudgetExceeded e) {
      return new Validation.Undecided(List.of(TOO_LARGE), Optional.empty());
    }
  }

  private Validation validate(List<EmittedFile> files, Comparison comparison) {
    Optional<Changed> wider = comparison.example(true);
    Optional<Changed> narrower = comparison.example(false);
    Optional<Changed> surely =
        wider
            .filter(Changed::surely)
            .or(() -> narrower.filter(example -> example.surely() && !narrow));
    if (surely.isPresent()) {
      return new Validation.Refuted(surely.get());
    }
    List<String> reasons = new ArrayList<>(comparison.reservations());
    if (wider.isPresent()) {
      comparison.unseen(true).forEach(name -> reasons.add("it depends on " + name));
    }
    if (!reasons.isEmpty()) {
      return new Validation.Undecided(reasons, wider);
    }
    List<String> assumptions = new ArrayList<>(comparison.assumptions());
    comparison
        .unseen(false)
        .forEach(name -> assumptions.add(name + ": refuses nothing that the policy allows"));
    List<Changed> lost = comparison.changes(LOST).stream().filter(Changed::surely).toList();
    Relation relation = comparison.surely(false) ? Relation.NARROWER : Relation.EQUIVALENT;
    return new Validation.Valid(new ValidatedEmission(files, relation, assumptions, lost));
  }
}
