package org.relayc.cli.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.verifier.Witness;
import org.relayc.verifier.compare.Changed;

/** A changed transaction as a client and its server would speak it (RFC 5321). */
public final class Transcript {
  private Transcript() {}

  /**
   * The lines, {@code C:} of the client and {@code S:} of the server.
   *
   * @param today the day that goes without saying
   */
  public static List<String> of(Changed changed, LocalDate today) {
    Witness witness = changed.before().or(changed::after).orElseThrow();
    Transaction transaction = witness.transaction();
    List<String> lines = new ArrayList<>();
    String name = transaction.clientName().map(host -> " (" + host + ")").orElse("");
    boolean later = !transaction.day().equals(today);
    String day = later ? ", on " + transaction.day() : "";
    lines.add("from " + transaction.client() + name + day);
    lines.add("C: EHLO client.example");
    if (transaction.tls()) {
      lines.add("   (over TLS)");
    }
    if (transaction.identity() instanceof Identity.LoggedIn(String user, var groups)) {
      lines.add(
          "C: AUTH (as "
              + user
              + (groups.isEmpty() ? "" : ", of " + String.join(", ", groups))
              + ")");
    }
    lines.add("C: MAIL FROM:<" + WitnessEvidence.path(transaction.sender()) + ">");
    String recipient = transaction.recipient().path();
    lines.add("C: RCPT TO:<" + recipient + ">");
    lines.add("S: " + reply(changed.change().was(), changed.before(), recipient) + "  (before)");
    lines.add("S: " + reply(changed.change().is(), changed.after(), recipient) + "  (after)");
    witness
        .assuming()
        .forEach((what, yes) -> lines.add("   (if " + what + (yes ? " says yes)" : " says no)")));
    return lines;
  }

  private static String reply(Decision decision, Optional<Witness> witness, String recipient) {
    if (witness.isEmpty()) {
      return "nothing listens";
    }
    return switch (decision) {
      case REJECT -> "554 5.7.1 <" + recipient + ">: refused";
      case DELIVER -> "250 2.1.5 Ok, delivered here";
      case FORWARD -> "250 2.1.5 Ok, forwarded";
      case RELAY -> "250 2.1.5 Ok, relayed";
    };
  }
}
