package org.relayc.emitters.contract.law;

import java.util.Optional;
import java.util.Set;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.Recipient;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;

/** Whether a server is equal to a policy, or nowhere wider (language reference, Comparing). */
public final class Faithfulness {
  private final PolicyEvaluator evaluator;
  private final Set<String> ownLiterals;
  private final boolean narrower;

  /**
   * @param ownLiterals the address literals that are the server's own
   * @param narrower true where the server may refuse more than the policy does
   */
  public Faithfulness(RelayPolicy policy, Set<String> ownLiterals, boolean narrower) {
    this.evaluator = new PolicyEvaluator(policy);
    this.ownLiterals = Set.copyOf(ownLiterals);
    this.narrower = narrower;
  }

  /** What is wrong with an answer, or nothing. */
  public Optional<String> complaint(Transaction transaction, ServerAnswer answer) {
    return isLeftToTheServer(transaction.recipient())
        ? complaintIfElsewhere(transaction, answer)
        : complaintUnlessEqual(transaction, answer);
  }

  private boolean isLeftToTheServer(Recipient recipient) {
    return recipient.path().endsWith(".")
        || switch (recipient) {
          case Recipient.Mailbox ignored -> false;
          case Recipient.AtLiteral literal -> ownLiterals.contains(literal.literal());
          case Recipient.Dressed ignored -> true;
          case Recipient.Incomplete ignored -> true;
        };
  }

  private Optional<String> complaintUnlessEqual(Transaction transaction, ServerAnswer answer) {
    Decision said = evaluator.decide(transaction).decision();
    Decision done =
        switch (answer) {
          case ServerAnswer.Refused ignored -> Decision.REJECT;
          case ServerAnswer.Taken taken -> taken.as();
        };
    boolean fits = narrower ? done.compareTo(said) <= 0 : done == said;
    return fits
        ? Optional.empty()
        : Optional.of("the policy says " + said.word() + ", the server does " + done.word());
  }

  /** A strange recipient may stay here; it goes elsewhere only where the policy lets it. */
  private Optional<String> complaintIfElsewhere(Transaction transaction, ServerAnswer answer) {
    if (!(answer instanceof ServerAnswer.Taken taken)
        || taken.as() != Decision.RELAY
        || isOwnPostmaster(transaction.recipient(), taken.recipient())) {
      return Optional.empty();
    }
    Decision said = evaluator.decide(transaction).decision();
    Decision saidOfReached = evaluator.decide(to(transaction, taken.recipient())).decision();
    return said == Decision.RELAY || saidOfReached == Decision.RELAY
        ? Optional.empty()
        : Optional.of(
            "the server relays to "
                + taken.recipient()
                + ", of which the policy says "
                + saidOfReached.word());
  }

  /** Without a domain, {@code postmaster} is the server's own, whatever name it gives itself. */
  private boolean isOwnPostmaster(Recipient asked, String made) {
    return asked.path().equalsIgnoreCase("postmaster")
        && made.regionMatches(true, 0, "postmaster@", 0, 11);
  }

  /** Mail without a local part is judged by where it goes all the same. */
  private static Transaction to(Transaction t, String made) {
    String path = made.startsWith("@") && made.indexOf(':') < 0 ? "anyone" + made : made;

    return new Transaction(
        t.listener(),
        t.client(),
        t.clientName(),
        t.tls(),
        t.identity(),
        t.sender(),
        Recipient.parse(path),
        t.day());
  }

  /** The policy's own view of a transaction, with every step, for the report of a disagreement. */
  public String explain(Transaction transaction) {
    return evaluator.decide(transaction).toString();
  }
}
