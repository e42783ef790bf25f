package org.relayc.lint.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.diagnostics.finding.Evidence;
import org.relayc.diagnostics.finding.Evidence.Fact;
import org.relayc.diagnostics.finding.Evidence.Value;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.verifier.Witness;

/** A witness as the evidence of a finding: on one line in the words of an expect, and as facts. */
public final class WitnessEvidence {
  private WitnessEvidence() {}

  /**
   * The evidence of a finding.
   *
   * @param today the day that goes without saying
   */
  public static Evidence of(Witness witness, LocalDate today) {
    return new Evidence(line(witness, today), facts(witness));
  }

  /** The transaction and its decision: {@code relay from 203.0.113.1 to a@b.example on mail}. */
  public static String line(Witness witness, LocalDate today) {
    Transaction transaction = witness.transaction();
    StringBuilder line = new StringBuilder(witness.decision().word());
    line.append(" from ").append(transaction.client());
    transaction.clientName().ifPresent(name -> line.append(" named ").append(name));
    user(transaction).ifPresent(user -> line.append(" for ").append(user));
    if (!groups(transaction).isEmpty()) {
      line.append(" of ").append(String.join(", ", groups(transaction)));
    }
    line.append(" sender ")
        .append(transaction.sender() instanceof Sender.Null ? "null" : path(transaction.sender()));
    line.append(" to ").append(transaction.recipient().path());
    line.append(transaction.tls() ? " over tls" : "");
    line.append(" on ").append(transaction.listener());
    if (!transaction.day().equals(today)) {
      line.append(", day ").append(transaction.day());
    }
    witness
        .assuming()
        .forEach((name, yes) ->
            line.append(", if ").append(name).append(yes ? " says yes" : " says no"));
    return line.toString();
  }

  private static List<Fact> facts(Witness witness) {
    Transaction transaction = witness.transaction();
    List<Fact> facts = new ArrayList<>();
    facts.add(text("listener", transaction.listener().text()));
    facts.add(text("client", transaction.client().toString()));
    facts.add(new Fact("name", maybe(transaction.clientName().map(Object::toString))));
    facts.add(new Fact("tls", new Evidence.Flag(transaction.tls())));
    facts.add(new Fact("user", maybe(user(transaction))));
    facts.add(new Fact("groups", new Evidence.Texts(List.copyOf(groups(transaction)))));
    facts.add(text("sender", path(transaction.sender())));
    facts.add(text("recipient", transaction.recipient().path()));
    facts.add(text("day", transaction.day().toString()));
    facts.add(text("decision", witness.decision().word()));
    if (!witness.assuming().isEmpty()) {
      facts.add(new Fact("assuming", new Evidence.Answers(witness.assuming())));
    }
    return facts;
  }

  private static Fact text(String name, String value) {
    return new Fact(name, new Evidence.Text(value));
  }

  private static Value maybe(Optional<String> text) {
    return text.<Value>map(Evidence.Text::new).orElseGet(Evidence.None::new);
  }

  private static Optional<String> user(Transaction transaction) {
    return switch (transaction.identity()) {
      case Identity.Anonymous anonymous -> Optional.empty();
      case Identity.LoggedIn loggedIn -> Optional.of(loggedIn.user());
    };
  }

  private static SortedSet<String> groups(Transaction transaction) {
    return switch (transaction.identity()) {
      case Identity.Anonymous anonymous -> new TreeSet<>();
      case Identity.LoggedIn loggedIn -> loggedIn.groups();
    };
  }

  /** The path of the MAIL command, without its brackets. */
  public static String path(Sender sender) {
    return switch (sender) {
      case Sender.Null none -> "";
      case Sender.Mailbox mailbox -> mailbox.localPart() + "@" + mailbox.domain();
      case Sender.Other other -> other.path();
    };
  }
}
