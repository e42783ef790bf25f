package org.relayc.emitters.postfix.restriction;

import java.util.List;
import java.util.stream.Stream;
import org.relayc.emitters.postfix.document.HashKey;
import org.relayc.emitters.postfix.document.Pattern;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.sender.SenderSet;

/** Finds what a lookup table of Postfix cannot say, or would read as something else. */
final class Sayable {
  private final Draft draft;

  Sayable(Draft draft) {
    this.draft = draft;
  }

  /** True where every set of a rule can be said; what cannot has been refused. */
  boolean all(RelayRule rule, List<Guard> before, Logins logins, List<Guard> after) {
    boolean all = logins(rule.id(), logins);
    for (Guard guard : Stream.concat(before.stream(), after.stream()).toList()) {
      all &=
          switch (guard) {
            case Guard.From ignored -> true;
            case Guard.Named(NameSet names) -> clientNames(rule.id(), names);
            case Guard.For ignored -> true;
            case Guard.To(NameSet domains) -> domains(rule.id(), domains);
            case Guard.SentBy(SenderSet senders) -> senders(rule.id(), senders);
          };
    }
    return all;
  }

  void unknownGroup(ClauseId clause, String group, boolean deny) {
    String message = "Postfix does not know who is in group '" + group + "'";
    String help =
        "name a 'directory' in relayc.yaml, a YAML file of users and groups that lists the group,"
            + " or name users in the policy";
    if (deny) {
      draft.narrow(clause, message, help, "everybody who is logged in counts as a member");
    } else {
      draft.narrow(clause, message, help, "nobody counts as a member");
    }
  }

  boolean logins(ClauseId clause, Logins logins) {
    boolean all = true;
    for (String login : logins.exceptions()) {
      boolean fits = logins.others() ? Pattern.isSayable(login) : HashKey.isSayable(login);
      if (!fits || !login.chars().allMatch(c -> c < 0x7f)) {
        draft.refuse(
            clause,
            "Postfix has no way to write user '" + login + "' in a table",
            "use log-in names of printable ASCII without blanks and quotes");
        all = false;
      }
    }
    return all;
  }

  boolean domains(ClauseId clause, NameSet domains) {
    return domains.entries().stream().allMatch(entry -> name(clause, entry.pattern()));
  }

  private boolean name(ClauseId clause, NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Exactly(DomainName name) -> name(clause, name);
      case NamePattern.Below(DomainName name) -> name(clause, name);
      case NamePattern.Any() -> true;
    };
  }

  boolean name(ClauseId clause, DomainName name) {
    if (name.text().matches("[a-z0-9._-]+")) {
      return true;
    }
    draft.refuse(
        clause,
        "Postfix has no way to write name '" + name + "' in a table",
        "use names of letters, digits, hyphens, underscores and dots");
    return false;
  }

  /**
   * Postfix looks up the name, its parents, the address and the address's first octets in the same
   * table, and a client without a name as {@code unknown} (access(5), 3.7): a name that looks like
   * one of these would let others in.
   */
  boolean clientNames(ClauseId clause, NameSet names) {
    boolean all = domains(clause, names);
    for (NameSet.Entry entry : names.entries()) {
      if (entry.pattern() instanceof NamePattern.Exactly(DomainName name) && isTaken(name)) {
        draft.refuse(
            clause,
            "Postfix would take client name '" + name + "' for something else in a table",
            "use the full name of the host");
        all = false;
      }
    }
    return all;
  }

  private static boolean isTaken(DomainName name) {
    return name.text().equals("unknown") || name.text().matches("[0-9a-f]+|[0-9.]+");
  }

  private boolean senders(ClauseId clause, SenderSet senders) {
    boolean all = domains(clause, senders.domains());
    for (SenderSet.Mailbox mailbox : senders.exceptions().keySet()) {
      if (!Pattern.isSayable(SenderAddress.text(mailbox))) {
        draft.refuse(
            clause,
            "Postfix has no way to write sender '" + SenderAddress.text(mailbox) + "' in a table",
            "use sender addresses of printable ASCII");
        all = false;
      }
    }
    return all;
  }
}
