package org.relayc.emitters.exchange.shell.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.exchange.shell.account.TrusteeText;
import org.relayc.emitters.exchange.shell.document.ConnectorSettings;
import org.relayc.emitters.exchange.shell.document.DomainSettings;
import org.relayc.emitters.exchange.shell.document.EntrySettings;
import org.relayc.emitters.exchange.shell.document.ShellDocument;
import org.relayc.emitters.exchange.shell.profile.DefaultConnectors;
import org.relayc.emitters.exchange.shell.profile.ShellProfile;
import org.relayc.emitters.exchange.shell.quoting.SingleQuoted;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Lowers a whole policy to receive connectors and accepted domains. */
public final class PolicyLowering {
  private final RelayPolicy policy;
  private final ShellProfile profile;
  private final Gaps gaps = new Gaps();

  private PolicyLowering(RelayPolicy policy, ShellProfile profile) {
    this.policy = policy;
    this.profile = profile;
  }

  /** The policy as settings; with shortfalls, the settings allow less. */
  public static Lowered<ShellDocument> lower(RelayPolicy policy, ShellProfile profile) {
    return new PolicyLowering(policy, profile).lower();
  }

  private Lowered<ShellDocument> lower() {
    List<DomainSettings> domains = new DomainLowering(policy, gaps).lower();
    List<ConnectorSettings> connectors = new ArrayList<>();
    for (Listener listener : policy.listeners()) {
      connectors.addAll(new ListenerLowering(policy, listener, profile, gaps).lower());
    }
    if (connectors.isEmpty() && profile.defaultConnectors() != DefaultConnectors.ASSUME_FRESH) {
      gaps.refuse(
          Optional.empty(),
          "would get no connector: nobody may send by this policy",
          "write a listener that somebody may send to");
    }
    connectors.forEach(this::checkNames);
    if (policy.forward().stream().anyMatch(forward -> forward.via().isPresent())
        || !policy.routes().isEmpty()) {
      gaps.note("next hops are not written: they are send connectors of the organisation");
    }
    if (profile.defaultConnectors() == DefaultConnectors.MANAGE) {
      gaps.note(
          "default connectors where the policy listens are switched off; mail between servers of"
              + " the organisation may need another way");
    }
    gaps.note("run Apply-RelayPolicy.ps1 with -WhatIf first; Test-RelayPolicy.ps1 changes nothing");
    return new Lowered<>(
        new ShellDocument(
            profile.edition(), profile.defaultConnectors(), endpoints(), domains, connectors),
        gaps.shortfalls(),
        gaps.notes());
  }

  private List<Binding> endpoints() {
    return policy.listeners().stream()
        .flatMap(listener -> ListenerLowering.bindings(listener).stream())
        .toList();
  }

  /** Names of accounts are looked up on the server, where some mean what the policy does not. */
  private void checkNames(ConnectorSettings connector) {
    for (EntrySettings entry : connector.permissions().entries()) {
      if (entry.trustee() instanceof Trustee.Account(Trustee.Kind kind, String name)
          && (TrusteeText.isTaken(name) || !SingleQuoted.canSay(name))) {
        gaps.refuse(
            Optional.empty(),
            "cannot be told of the account '" + Findings.shown(name) + "'",
            "name an account of your own, without control characters");
      }
    }
  }
}
