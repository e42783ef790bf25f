package org.relayc.compiler.claim;

import java.util.List;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Claim;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

/** Who and what an expectation means where it does not say all: who no rule names. */
public final class Surroundings {
  private final Identities identities;
  private final Sender unnamedSender;

  private Surroundings(Identities identities, Sender unnamedSender) {
    this.identities = identities;
    this.unnamedSender = unnamedSender;
  }

  public static Surroundings of(
      List<Listener> listeners, List<RelayRule> rules, List<Claim> claims, Membership membership) {
    return new Surroundings(
        new Identities(membership, NamedUsers.of(listeners, rules, claims)),
        UnnamedSender.in(rules, claims));
  }

  List<Identity> identities(PrincipalSet principals) {
    return identities.of(principals);
  }

  Sender unnamedSender() {
    return unnamedSender;
  }
}
