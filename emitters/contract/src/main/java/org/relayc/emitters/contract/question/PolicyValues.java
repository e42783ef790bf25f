package org.relayc.emitters.contract.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.policy.Route;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/** The values of each dimension that a policy's sets may tell apart, and some beside them. */
final class PolicyValues {
  private final RelayPolicy policy;
  private final Set<IpAddress> clients = new LinkedHashSet<>();
  private final Set<Optional<DomainName>> clientNames = new LinkedHashSet<>();
  private final Set<String> users = new LinkedHashSet<>();
  private final Set<DomainName> domains = new LinkedHashSet<>();
  private final Set<String> senders = new LinkedHashSet<>();

  PolicyValues(RelayPolicy policy) {
    this.policy = policy;
    List.of("198.51.100.77", "2a00:1450::1", "10.9.8.7")
        .forEach(text -> clients.add(IpAddress.parse(text)));
    clientNames.add(Optional.empty());
    clientNames.add(Optional.of(new DomainName("stranger.invalid")));
    users.add("mallory");
    addNear(new DomainName("elsewhere.test"));
    senders.addAll(List.of("", "s@stranger.invalid", "bare", "stranger.invalid!s"));
    policy.rules().stream().map(RelayRule::conditions).forEach(this::add);
    policy.listeners().forEach(this::add);
    addDomains(policy.local());
    addDomains(policy.forwarded());
    policy.routes().forEach(this::add);
    if (policy.membership() instanceof Membership.Directory directory) {
      users.addAll(new TreeSet<>(directory.groupsOfUser().keySet()));
    }
  }

  private void add(Conditions conditions) {
    add(conditions.from());
    conditions.named().ifPresent(this::addNames);
    add(conditions.principals());
    addDomains(conditions.to());
    conditions.sender().ifPresent(this::add);
  }

  private void add(Listener listener) {
    listener.accept().forEach(accept -> add(accept.from()));
    listener.accept().forEach(accept -> accept.named().ifPresent(this::addNames));
    listener.submit().ifPresent(submit -> add(submit.principals()));
  }

  private void add(Route route) {
    for (Route.Leg leg : route.legs()) {
      addDomains(NameSet.of(leg.pattern()));
      addDomains(leg.except());
    }
  }

  private void add(AddressSet set) {
    for (AddressRange range : set.ranges()) {
      clients.addAll(Neighbours.of(range));
    }
  }

  private void add(PrincipalSet set) {
    switch (set) {
      case PrincipalSet.User(String login) -> {
        users.add(login);
        users.add(login.contains("@") ? login.substring(0, login.indexOf('@')) : login + "@x.test");
        users.add(login + "x");
      }
      case PrincipalSet.Union(List<PrincipalSet> members) -> members.forEach(this::add);
      case PrincipalSet.Except(PrincipalSet of, PrincipalSet without) -> {
        add(of);
        add(without);
      }
      case PrincipalSet.Anyone ignored -> {}
      case PrincipalSet.Anonymous ignored -> {}
      case PrincipalSet.Authenticated ignored -> {}
      case PrincipalSet.Group ignored -> {}
    }
  }

  private void addNames(NameSet set) {
    namesOf(set).forEach(name -> near(name).forEach(one -> clientNames.add(Optional.of(one))));
  }

  private void addDomains(NameSet set) {
    namesOf(set).forEach(this::addNear);
  }

  private void addNear(DomainName name) {
    domains.addAll(near(name));
  }

  private void add(SenderSet set) {
    for (DomainName name : namesOf(set.domains())) {
      near(name).forEach(one -> senders.add("s@" + one));
      senders.add(name + "!s");
      senders.add("S@" + name.text().toUpperCase(java.util.Locale.ROOT));
    }
    for (SenderSet.Mailbox mailbox : set.exceptions().keySet()) {
      String local = mailbox.localPart();
      for (String one :
          List.of(local, local + "+ext", "x" + local, local.toUpperCase(java.util.Locale.ROOT))) {
        senders.add(one + "@" + mailbox.domain());
      }
      senders.add(local + "@sub." + mailbox.domain());
      senders.add(local);
    }
  }

  private static Set<DomainName> namesOf(NameSet set) {
    Set<DomainName> names = new LinkedHashSet<>();
    for (NameSet.Entry entry : set.entries()) {
      switch (entry.pattern()) {
        case NamePattern.Exactly(DomainName name) -> names.add(name);
        case NamePattern.Below(DomainName name) -> names.add(name);
        case NamePattern.Any ignored -> {}
      }
    }
    return names;
  }

  /** The name, one below, one far below, a look-alike, the parent and a sibling. */
  private static Set<DomainName> near(DomainName name) {
    String text = name.text();
    Set<DomainName> names = new LinkedHashSet<>(List.of(name));
    names.add(new DomainName("n1." + text));
    names.add(new DomainName("n2.n1." + text));
    names.add(new DomainName("evil" + text));
    int dot = text.indexOf('.');
    if (dot > 0) {
      names.add(new DomainName(text.substring(dot + 1)));
      names.add(new DomainName("sibling" + text.substring(dot)));
    }
    return names;
  }

  List<IpAddress> clients() {
    return List.copyOf(clients);
  }

  List<Optional<DomainName>> clientNames() {
    return List.copyOf(clientNames);
  }

  /** Nobody, and each user with the groups that the membership gives. */
  List<Identity> identities() {
    Set<Identity> identities = new LinkedHashSet<>(List.of(new Identity.Anonymous()));
    users.forEach(user -> identities.add(new Identity.LoggedIn(user, groupsOf(user))));
    return List.copyOf(identities);
  }

  private SortedSet<String> groupsOf(String user) {
    return switch (policy.membership()) {
      case Membership.Directory(var groups) -> groups.getOrDefault(user, new TreeSet<>());
      case Membership.Free ignored -> new TreeSet<>();
    };
  }

  List<DomainName> domains() {
    return List.copyOf(domains);
  }

  List<String> senders() {
    return List.copyOf(senders);
  }
}
