package org.relayc.emitters.james.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relayc.emitters.api.Lowered;
import org.relayc.emitters.james.condition.Gaps;
import org.relayc.emitters.james.condition.Names;
import org.relayc.emitters.james.document.Chain;
import org.relayc.emitters.james.document.Chain.Step;
import org.relayc.emitters.james.document.Condition;
import org.relayc.emitters.james.document.JamesDocument;
import org.relayc.emitters.james.document.JamesDocument.Caption;
import org.relayc.emitters.james.document.LocalDomains;
import org.relayc.emitters.james.document.Mailet;
import org.relayc.emitters.james.document.SmtpListener;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.TlsFiles;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;

/** Lowers a whole policy to a configuration of James. */
public final class PolicyLowering {
  private static final DomainName NOBODYS = new DomainName("127.0.0.1");

  private final RelayPolicy policy;
  private final JamesProfile profile;
  private final Gaps gaps = new Gaps();

  private PolicyLowering(RelayPolicy policy, JamesProfile profile) {
    this.policy = policy;
    this.profile = profile;
  }

  /** The policy as a configuration; with shortfalls, the configuration allows less. */
  public static Lowered<JamesDocument> lower(RelayPolicy policy, JamesProfile profile) {
    return new PolicyLowering(policy, profile).lower();
  }

  private Lowered<JamesDocument> lower() {
    if (!profile.version().isAtLeast(7, 0)) {
      gaps.refuse(
          Optional.empty(),
          profile.version() + " has no way to say where clients may not log in",
          "name a version from 3.7 on in relayc.yaml: targets: james: version:");
    }
    Names.check(policy, gaps);
    domains();
    List<ListenerLowering.Lowered> listeners = new ArrayList<>();
    for (Listener listener : policy.listeners()) {
      new ListenerLowering(policy, profile, listener, gaps).lower().ifPresent(listeners::add);
    }
    if (listeners.isEmpty()) {
      gaps.refuse(
          Optional.empty(), "can have none of the listeners", "see what is said of each of them");
    }
    boolean tagged = listeners.stream().map(each -> each.program().steps()).distinct().count() > 1;
    JamesDocument document =
        new JamesDocument(
            listeners.stream().map(each -> tagged(each.server(), tagged)).toList(),
            new LocalDomains(home(), accepted()),
            pipeline(listeners, tagged),
            listeners.stream()
                .flatMap(each -> each.program().captions().stream())
                .distinct()
                .sorted(Comparator.comparing(Caption::name))
                .toList());
    notes(listeners);
    return new Lowered<>(document, gaps.shortfalls(), gaps.notes());
  }

  private void domains() {
    for (Deliver deliver : policy.deliver()) {
      names(deliver.domains())
          .ifPresent(below ->
              gaps.narrow(
                  deliver.id(),
                  "delivers single domains only, not '*." + below + "'",
                  "name each domain",
                  "mail for names below '" + below + "' is refused"));
    }
    for (Forward forward : policy.forward()) {
      names(forward.domains())
          .ifPresent(below ->
              gaps.narrow(
                  forward.id(),
                  "takes single domains from anyone only, not '*." + below + "'",
                  "name each domain",
                  "mail for names below '" + below + "' is refused"));
    }
  }

  private static Optional<DomainName> names(NameSet domains) {
    for (NameSet.Entry entry : domains.entries()) {
      if (entry.in() && entry.pattern() instanceof NamePattern.Below(DomainName name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static SmtpListener tagged(SmtpListener listener, boolean tagged) {
    return new SmtpListener(
        listener.name(),
        listener.endpoints(),
        listener.hostname(),
        listener.encryption(),
        listener.certificate(),
        listener.logIn(),
        listener.authorized(),
        tagged,
        listener.checksMailboxes());
  }

  /**
   * What a sender without a domain belongs to is a domain that no rule asks for, and, since it is
   * ours, one of ours; else the address of this host, which is no domain.
   */
  private DomainName home() {
    return Stream.of(policy.local(), policy.forwarded())
        .flatMap(set ->
            RuleLowering.exactly(set).stream()
                .sorted(
                    Comparator.comparingInt((DomainName name) -> name.text().length())
                        .thenComparing(name -> name)))
        .filter(name -> policy.rules().stream().noneMatch(rule -> asksFor(rule, name)))
        .findFirst()
        .orElse(NOBODYS);
  }

  private List<DomainName> accepted() {
    return Stream.of(policy.local(), policy.forwarded())
        .flatMap(set -> RuleLowering.exactly(set).stream())
        .sorted()
        .toList();
  }

  private static boolean asksFor(RelayRule rule, DomainName domain) {
    return rule.conditions()
        .sender()
        .map(set ->
            set.domains().contains(domain)
                || set.exceptions().keySet().stream()
                    .anyMatch(mailbox -> mailbox.domain().equals(domain)))
        .orElse(false);
  }

  private List<Chain> pipeline(List<ListenerLowering.Lowered> listeners, boolean tagged) {
    List<Chain> all = new ArrayList<>();
    all.add(root());
    all.add(new Chain(States.TRANSPORT, transport(listeners, tagged)));
    if (tagged) {
      listeners.forEach(each -> all.add(program(each)));
    }
    Mailet refused = new Mailet.KeepBack(profile.quarantine());
    all.add(
        new Chain(
            States.LOCAL,
            List.of(
                Step.always(new Mailet.Rewrite()),
                new Step("mailbox", new Condition.ToLocal(), new Mailet.Deliver()),
                Step.always(refused))));
    all.add(new Chain(States.OUTGOING, new NextHops(policy, gaps).steps()));
    all.add(new Chain(States.REFUSED, List.of(Step.always(refused))));
    all.add(new Chain(States.ERROR, List.of(Step.always(refused))));
    return all;
  }

  private static List<Step> transport(List<ListenerLowering.Lowered> listeners, boolean tagged) {
    List<Step> transport = new ArrayList<>();
    transport.add(Step.always(new Mailet.RemoveHeader("bcc")));
    transport.add(
        new Step(
            "local-by-server",
            Condition.all(List.of(new Condition.ByServer(), new Condition.ToLocal())),
            new Mailet.GoTo(States.LOCAL)));
    transport.add(
        new Step("by-server", new Condition.ByServer(), new Mailet.GoTo(States.OUTGOING)));
    if (!tagged && !listeners.isEmpty()) {
      transport.addAll(listeners.getFirst().program().steps());
    } else {
      for (ListenerLowering.Lowered each : listeners) {
        transport.add(
            new Step(
                "tagged",
                new Condition.Tagged(each.server().name()),
                new Mailet.GoTo(States.of(each.server().name()))));
      }
      transport.add(Step.always(new Mailet.GoTo(States.REFUSED)));
    }
    return transport;
  }

  /**
   * Of a recipient that a mail names twice, a composed matcher takes one, and the other goes on to
   * the next step (MatcherSplitter, 3.8.1), past whatever was to keep it back. So one of each is
   * taken before anything is asked, and what is left is the same again.
   */
  private static Chain root() {
    return new Chain(
        States.ROOT,
        List.of(
            new Step("each-once", Condition.EACH_ONCE, new Mailet.GoTo(States.TRANSPORT)),
            Step.always(new Mailet.Discard())));
  }

  private static Chain program(ListenerLowering.Lowered lowered) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.always(new Mailet.RemoveHeader(SmtpListener.TAG)));
    steps.addAll(lowered.program().steps());
    return new Chain(States.of(lowered.server().name()), steps);
  }

  private void notes(List<ListenerLowering.Lowered> listeners) {
    for (ListenerLowering.Lowered each : listeners) {
      if (each.program().late()) {
        gaps.note(
            "late rejects: listener '"
                + each.server().name()
                + "' answers 250 to some mail that the policy does not relay; it is kept in "
                + profile.quarantine()
                + ", and nobody is told");
      }
    }
    boolean encrypts =
        listeners.stream()
            .anyMatch(each -> each.server().encryption() != SmtpListener.Encryption.NONE);
    if (encrypts && profile.tls().isEmpty()) {
      gaps.note(
          "no certificate is named in relayc.yaml: James looks for "
              + TlsFiles.IN_CONF.certificate()
              + " and "
              + TlsFiles.IN_CONF.key());
    }
    gaps.note(
        "domains that were added to the running server are ours, too: 'james-cli ListDomains' must"
            + " list those of domainlist.xml and no others");
  }
}
