package org.relayc.emitters.james.condition;

import java.util.Optional;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.Route;

/** Refuses names that would not mean themselves in a condition or a pattern of James. */
public final class Names {
  private final Gaps gaps;

  private Names(Gaps gaps) {
    this.gaps = gaps;
  }

  public static void check(RelayPolicy policy, Gaps gaps) {
    Names names = new Names(gaps);
    for (Deliver deliver : policy.deliver()) {
      names.check(deliver.id(), deliver.domains());
    }
    for (Forward forward : policy.forward()) {
      names.check(forward.id(), forward.domains());
      forward.via().ifPresent(hop -> names.check(forward.id(), hop));
    }
    for (Listener listener : policy.listeners()) {
      listener.hostname().ifPresent(name -> names.check(listener.id(), name));
    }
    for (RelayRule rule : policy.rules()) {
      names.check(rule.id(), rule.conditions().to());
      rule.conditions()
          .sender()
          .ifPresent(set -> {
            names.check(rule.id(), set.domains());
            set.exceptions().keySet().forEach(each -> names.check(rule.id(), each.domain()));
          });
    }
    for (Route route : policy.routes()) {
      names.check(route.id(), route.via());
      for (Route.Leg leg : route.legs()) {
        names.check(route.id(), NameSet.of(leg.pattern()));
        names.check(route.id(), leg.except());
      }
    }
  }

  private void check(ClauseId clause, NextHop hop) {
    if (hop instanceof NextHop.Host host) {
      check(clause, host.name());
    }
  }

  private void check(ClauseId clause, NameSet set) {
    for (NameSet.Entry entry : set.entries()) {
      switch (entry.pattern()) {
        case NamePattern.Exactly(DomainName name) -> check(clause, name);
        case NamePattern.Below(DomainName name) -> check(clause, name);
        case NamePattern.Any() -> {}
      }
    }
  }

  private void check(ClauseId clause, DomainName name) {
    if (!name.text().matches("[a-z0-9._-]+")) {
      gaps.refuse(
          Optional.of(clause),
          "has no way to write name '" + name + "'",
          "use names of letters, digits, hyphens, underscores and dots");
    }
  }
}
