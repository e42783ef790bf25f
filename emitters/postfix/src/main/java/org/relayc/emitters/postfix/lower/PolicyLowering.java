package org.relayc.emitters.postfix.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.postfix.document.ClassName;
import org.relayc.emitters.postfix.document.MainCf;
import org.relayc.emitters.postfix.document.MasterCf;
import org.relayc.emitters.postfix.document.PostfixDocument;
import org.relayc.emitters.postfix.profile.PostfixProfile;
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
    services.addAll(StandardServices.lines(profile.chroot()));
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
}
