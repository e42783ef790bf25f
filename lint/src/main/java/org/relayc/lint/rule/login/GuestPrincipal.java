package org.relayc.lint.rule.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.AccessList;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.lint.finding.LintCode;
import org.relayc.lint.review.ConnectorReview;
import org.relayc.lint.review.ExchangeReview;
import org.relayc.lint.review.PolicyReview;
import org.relayc.lint.rule.ConnectorRule;
import org.relayc.lint.rule.ExchangeRule;
import org.relayc.lint.rule.PolicyRule;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.PrincipalSet;

/** Guests, or everyone, may relay as if that were somebody who has logged in. */
public final class GuestPrincipal implements PolicyRule, ExchangeRule, ConnectorRule {
  /** Accounts and groups of Windows that hold whoever is there, without their domain. */
  private static final Set<String> WHOEVER =
      Set.of(
          "guest",
          "guests",
          "domain guests",
          "everyone",
          "anonymous",
          "anonymous logon",
          "iusr",
          "network");

  private static final Identity.LoggedIn SOMEBODY =
      new Identity.LoggedIn("somebody", new TreeSet<>());

  @Override
  public List<Diagnostic> inPolicy(PolicyReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Listener listener : review.policy().listeners()) {
      listener
          .submit()
          .ifPresent(submit ->
              whoever(submit.principals())
                  .map(name ->
                      review.at(
                          submit.id(),
                          LintCode.GUEST_PRINCIPAL,
                          "'" + name + "' may send, which is whoever comes along",
                          "name the groups that are meant"))
                  .ifPresent(findings::add));
    }
    for (RelayRule rule : review.policy().rules()) {
      if (rule.effect() == RelayRule.Effect.ALLOW) {
        whoever(rule.conditions().principals())
            .map(name ->
                review.at(
                    rule,
                    LintCode.GUEST_PRINCIPAL,
                    "'" + name + "' may relay, which is whoever comes along",
                    "name the groups that are meant"))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  @Override
  public List<Diagnostic> inExchange(ExchangeReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (VirtualServer server : review.legacy().servers()) {
      if (server.submitRelay() instanceof SubmitRelay.Granted(PrincipalSet mayRelay)) {
        whoever(mayRelay)
            .map(name ->
                review.at(
                    "server." + server.name() + ".submit-relay",
                    LintCode.GUEST_PRINCIPAL,
                    "'"
                        + name
                        + "' may relay through virtual server "
                        + server.name()
                        + ", which is whoever comes along",
                    "Access > Relay > Users: take it out, and name the groups that are meant"))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  @Override
  public List<Diagnostic> inConnectors(ConnectorReview review) {
    List<Diagnostic> findings = new ArrayList<>();
    for (ReceiveConnector connector : review.connectors()) {
      AccessList.of(connector).entries().stream()
          .map(AccessEntry::trustee)
          .filter(GuestPrincipal::isWhoever)
          .filter(trustee -> ConnectorReview.grants(connector, trustee, Right.ANY_RECIPIENT))
          .findFirst()
          .map(trustee ->
              ConnectorReview.at(
                  connector,
                  LintCode.GUEST_PRINCIPAL,
                  "'"
                      + Findings.shown(name(trustee))
                      + "' may send to any recipient through '"
                      + Findings.shown(connector.name())
                      + "', which is whoever comes along",
                  "take ms-Exch-SMTP-Accept-Any-Recipient from it, and give it to the groups that are"
                      + " meant"))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** Who has not logged in is told as an open relay, where it is one. */
  private static boolean isWhoever(Trustee trustee) {
    return trustee == WellKnown.EVERYONE
        || trustee instanceof Trustee.Account account && isWhoever(account.name());
  }

  private static String name(Trustee trustee) {
    return trustee instanceof Trustee.Account account ? account.name() : "Everyone";
  }

  /** A name that opens the set to whoever is there; none where it only keeps them out. */
  private static Optional<String> whoever(PrincipalSet set) {
    if (set.contains(SOMEBODY)) {
      return Optional.empty();
    }
    return set.groups().stream()
        .filter(GuestPrincipal::isWhoever)
        .filter(
            group -> set.contains(new Identity.LoggedIn("somebody", new TreeSet<>(Set.of(group)))))
        .findFirst()
        .or(() ->
            set.users().stream()
                .filter(GuestPrincipal::isWhoever)
                .filter(user -> set.contains(new Identity.LoggedIn(user, new TreeSet<>())))
                .findFirst());
  }

  private static boolean isWhoever(String name) {
    return WHOEVER.contains(name.substring(name.lastIndexOf('\\') + 1));
  }
}
