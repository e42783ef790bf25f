package org.relayc.lint.finding;

import java.util.List;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.PrincipalSet;

/**
 * What statements mean, in words that know nothing of names, order and layout: a finding about one
 * is the same finding after each of these has changed. Long sets are told by their beginning and
 * their size.
 */
public final class Identities {
  /** Principals may be written in little space and be told in none. */
  private static final int LONGEST = 2_000;

  private Identities() {}

  public static String of(RelayRule rule) {
    return rule.effect() + on(rule.listener().stream().toList()) + of(rule.conditions());
  }

  public static String of(Claim claim) {
    String what = claim.quantifier() + " " + claim.decision();
    return what + on(claim.on()) + of(claim.conditions());
  }

  /** Clients at a listener. */
  public static String of(ListenerName listener, AddressSet clients) {
    return "at " + listener + of(clients);
  }

  private static String on(List<ListenerName> listeners) {
    return " on " + listeners.stream().map(ListenerName::text).sorted().toList();
  }

  private static String of(Conditions conditions) {
    StringBuilder text = new StringBuilder(of(conditions.from()));
    conditions
        .named()
        .ifPresent(names -> text.append(" named ").append(names).append(names.mentioned()));
    text.append(" for ");
    append(text, conditions.principals(), text.length() + LONGEST);
    text.append(" to ").append(conditions.to()).append(conditions.to().mentioned());
    conditions.sender().ifPresent(senders -> text.append(" sender ").append(senders));
    return text.append(conditions.overTls() ? " over tls" : "").toString();
  }

  public static String of(AddressSet clients) {
    return " from " + clients + " of " + clients.addressCount();
  }

  private static void append(StringBuilder text, PrincipalSet principals, int longest) {
    if (text.length() > longest) {
      return;
    }
    switch (principals) {
      case PrincipalSet.Anyone anyone -> text.append("anyone");
      case PrincipalSet.Anonymous anonymous -> text.append("anonymous");
      case PrincipalSet.Authenticated authenticated -> text.append("authenticated");
      case PrincipalSet.User(String login) -> text.append("user ").append(login);
      case PrincipalSet.Group(String name) -> text.append("group ").append(name);
      case PrincipalSet.Union(List<PrincipalSet> members) -> {
        text.append('(');
        for (PrincipalSet member : members) {
          if (text.length() > longest) {
            return;
          }
          append(text, member, longest);
          text.append(", ");
        }
        text.append(')');
      }
      case PrincipalSet.Except(PrincipalSet of, PrincipalSet without) -> {
        append(text, of, longest);
        text.append(" except ");
        append(text, without, longest);
      }
    }
  }
}
