package org.relayc.verifier.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Service;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.diagram.Paths;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/** Two policies with the same groups, compared on every transaction from a day on. */
final class PolicyPair {
  private final RelayPolicy left;
  private final RelayPolicy right;
  private final Space space;
  private final List<Service> lefts;
  private final List<Service> rights;

  PolicyPair(RelayPolicy left, RelayPolicy right, LocalDate from) {
    this.left = left;
    this.right = right;
    this.lefts = PolicyMeaning.of(left).services();
    this.rights = PolicyMeaning.of(right).services();
    List<DecisionTree> trees = new ArrayList<>();
    lefts.forEach(service -> trees.add(service.tree()));
    rights.forEach(service -> trees.add(service.tree()));
    this.space = Space.from(from, Questions.of(trees), left.membership(), Budget.USUAL);
  }

  /**
   * A transaction that the diagrams of two policies with the same listeners decide differently; not
   * asked of the evaluators yet.
   */
  Optional<Transaction> difference() {
    Diagrams diagrams = space.diagrams();
    Combination differs = new Combination(diagrams, (a, b) -> a == b ? Diagrams.NO : Diagrams.YES);
    for (int i = 0; i < lefts.size(); i++) {
      int a = space.function(lefts.get(i).tree());
      int b = space.function(rights.get(i).tree());
      Optional<int[]> choice =
          a == b ? Optional.empty() : new Paths(diagrams).first(differs.of(a, b));
      if (choice.isPresent()) {
        return Optional.of(space.example(lefts.get(i), choice.get()));
      }
    }
    return Optional.empty();
  }

  /** Some transactions, or all of them where these are few: one for a choice of atoms. */
  Stream<Transaction> samples(int limit, Random random) {
    Iterable<int[]> choices = new Choices(space, limit, limit, random);
    return lefts.stream()
        .flatMap(service ->
            StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> space.example(service, choice)));
  }

  /** Whether the plain evaluators decide a transaction differently. */
  boolean differsOn(Transaction transaction) {
    return onLeft(transaction) != onRight(transaction);
  }

  Decision onLeft(Transaction transaction) {
    return decided(left, transaction);
  }

  Decision onRight(Transaction transaction) {
    return decided(right, transaction);
  }

  /** Where nothing listens, nothing is taken. */
  private static Decision decided(RelayPolicy policy, Transaction transaction) {
    return policy.listener(transaction.listener()).isEmpty()
        ? Decision.REJECT
        : new PolicyEvaluator(policy).decide(transaction).decision();
  }
}
