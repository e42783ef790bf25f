package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.postfix.base.BaseMaster;
import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.MainCf;
import org.relayc.emitters.postfix.document.MasterCf;
import org.relayc.emitters.postfix.document.PostfixDocument;
import org.relayc.emitters.postfix.profile.PostfixProfile;
import org.relayc.emitters.postfix.restriction.Admission;
import org.relayc.emitters.postfix.restriction.AppliedRule;
import org.relayc.emitters.postfix.restriction.Draft;
import org.relayc.emitters.postfix.restriction.RelayList;
import org.relayc.emitters.postfix.restriction.RuleApplication;
import org.relayc.emitters.postfix.restriction.RuleName;
import org.relayc.emitters.postfix.restriction.RuleNames;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Lowers a whole policy to a Postfix configuration. */
public final class PolicyLowering {
  private final RelayPolicy policy;
  private final PostfixProfile profile;
  private final Draft draft = new Draft();
  private final RuleNames names;
  private final NameSet accepted;

  private PolicyLowering(RelayPolicy policy, PostfixProfile profile) {
    this.policy = policy;
    this.profile = profile;
    this.names = new RuleNames(policy);
    this.accepted = policy.local().union(policy.forwarded());
  }

  /** The policy as a configuration; with shortfalls, the configuration allows less. */
  public static Lowered<PostfixDocument> lower(RelayPolicy policy, PostfixProfile profile) {
    return new PolicyLowering(policy, profile).lower();
  }

  private Lowered<PostfixDocument> lower() {
    List<MasterCf.Line> services = new ArrayList<>();
    services.add(
        new MasterCf.Heading(
            List.of("Made by relayc from a relay policy: edit the policy, not this file.")));
    boolean hasHome = DomainLists.home(policy.local()).isPresent();
    boolean rewrites = false;
    for (Listener listener : policy.listeners()) {
      List<AppliedRule> rules = apply(listener);
      boolean asks = !hasHome || rules.stream().anyMatch(AppliedRule::asksSender);
      rewrites |= asks;
      services.add(new MasterCf.Heading(List.of("listener " + listener.name())));
      services.addAll(services(listener, rules, asks));
    }
    services.addAll(innerServices(services));
    if (rewrites) {
      services.addAll(StandardServices.rewrite(profile.chroot()));
    }
    MainCf main = new MainParameters(policy, profile, draft).lower();
    draft.note("run 'postfix check', then 'postfix reload'; the tables need no postmap");
    return new Lowered<>(
        new PostfixDocument(main, new MasterCf(services), draft.tables()),
        draft.shortfalls(),
        draft.notes());
  }

  private List<AppliedRule> apply(Listener listener) {
    RuleApplication application = new RuleApplication(policy, listener, accepted, draft);
    return policy.rules(listener.name(), profile.day()).stream()
        .map(application::apply)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<MasterCf.Service> services(
      Listener listener, List<AppliedRule> rules, boolean rewrites) {
    Admission admission = new Admission(draft, policy, listener);
    Optional<ClassName> clients = admission.clients();
    Optional<ClassName> senders = admission.senders();
    ClassName relay =
        draft.restrictionClass(
            new RuleName(listener.name() + "-relay"),
            new RelayList(draft, names, listener, rules).steps());
    return new ListenerServices(profile, listener, draft, rewrites)
        .services(clients, senders, relay);
  }

  /** The services of the base configuration that take no mail from the network, or the usual. */
  private List<MasterCf.Line> innerServices(List<MasterCf.Line> listeners) {
    if (profile.base().masterCf().isEmpty()) {
      return StandardServices.lines(profile.chroot());
    }
    Set<String> ours =
        listeners.stream()
            .filter(MasterCf.Service.class::isInstance)
            .map(line -> ((MasterCf.Service) line).name())
            .collect(Collectors.toSet());
    BaseMaster base = new BaseMaster(profile.base().masterCf().get(), ours);
    if (!base.replaced().isEmpty()) {
      draft.note(
          "the policy's listeners take the place of these services of the base master.cf: "
              + String.join(", ", base.replaced()));
    }
    for (String service : base.reinjection()) {
      draft.note(
          "kept from the base master.cf, since only this host reaches it: "
              + service
              + "; it needs restrictions and mynetworks among its own -o options");
    }
    List<MasterCf.Line> lines = new ArrayList<>();
    lines.add(new MasterCf.Heading(List.of("kept from the base configuration")));
    lines.add(new MasterCf.Kept(base.kept()));
    if (!base.rewrites()) {
      lines.add(StandardServices.sharedRewrite(profile.chroot()));
    }
    return lines;
  }
}
