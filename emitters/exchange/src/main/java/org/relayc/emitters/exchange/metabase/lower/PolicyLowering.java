package org.relayc.emitters.exchange.metabase.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.exchange.metabase.document.DomainSettings;
import org.relayc.emitters.exchange.metabase.document.MetabaseDocument;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.emitters.exchange.metabase.profile.MetabaseProfile;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Lowers a whole policy to the settings of virtual servers. */
public final class PolicyLowering {
  private final RelayPolicy policy;
  private final MetabaseProfile profile;
  private final Gaps gaps;
  private final Set<Integer> taken;

  private PolicyLowering(RelayPolicy policy, MetabaseProfile profile) {
    this.policy = policy;
    this.profile = profile;
    this.gaps = new Gaps(profile.edition());
    this.taken = new HashSet<>(profile.numbers().values());
  }

  /** The policy as settings; with shortfalls, the settings allow less. */
  public static Lowered<MetabaseDocument> lower(RelayPolicy policy, MetabaseProfile profile) {
    return new PolicyLowering(policy, profile).lower();
  }

  private Lowered<MetabaseDocument> lower() {
    if (profile.edition().isExchange() && profile.container().isEmpty()) {
      gaps.refuse(
          Optional.empty(),
          "keeps its virtual servers in Active Directory, and no object is named",
          "name it in relayc.yaml, targets: metabase: container:"
              + " 'CN=SMTP,CN=Protocols,CN=SERVER,CN=Servers,…'");
    }
    DomainSettings domains = new DomainLowering(policy, gaps).lower();
    List<ServerSettings> servers = new ArrayList<>();
    for (Listener listener : policy.listeners()) {
      ListenerLowering lowering = new ListenerLowering(policy, listener, profile.day(), gaps);
      lowering.lower(number(listener)).ifPresent(servers::add);
    }
    if (servers.isEmpty()) {
      gaps.refuse(
          Optional.empty(),
          "has no virtual server that could stand for a listener of the policy",
          "write a listener with an IPv4 endpoint");
    }
    if (!policy.routes().isEmpty()) {
      gaps.note("routes are written for forwarded domains only: set a smart host in the dialogs");
    }
    gaps.note("read RUNBOOK.md before anything else: it has the order of the steps");
    return new Lowered<>(
        new MetabaseDocument(profile.edition(), profile.container(), servers, domains),
        gaps.shortfalls(),
        gaps.notes());
  }

  private int number(Listener listener) {
    Integer named = profile.numbers().get(listener.name().text());
    if (named != null) {
      return named;
    }
    int number = 1;
    while (!taken.add(number)) {
      number++;
    }
    return number;
  }
}
