package org.relayc.verifier.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.Sender;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/**
 * The finite kinds of a policy's world: every name that it mentions, one below each, and one that
 * is nowhere near; every sender that it mentions, and somebody in each domain.
 */
final class Words {
  private final Set<DomainName> names = new LinkedHashSet<>();
  private final Set<Sender> senders = new LinkedHashSet<>();
  private final SortedSet<String> users = new TreeSet<>();
  private final SortedSet<String> groups = new TreeSet<>();

  Words(RelayPolicy policy) {
    names.add(new DomainName("nowhere.invalid"));
    add(policy.local());
    add(policy.forwarded());
    policy.rules().forEach(rule -> add(rule.conditions()));
    policy.claims().forEach(claim -> add(claim.conditions()));
    for (Listener listener : policy.listeners()) {
      listener.accept().forEach(accept -> accept.named().ifPresent(this::add));
      listener.submit().ifPresent(submit -> add(submit.principals()));
    }
    senders.add(new Sender.Null());
    senders.add(Sender.parse("no-domain"));
    names.forEach(name -> senders.add(new Sender.Mailbox("anybody-else", name)));
  }

  private void add(Conditions conditions) {
    conditions.named().ifPresent(this::add);
    add(conditions.principals());
    add(conditions.to());
    conditions.sender().ifPresent(this::add);
  }

  private void add(NameSet set) {
    for (NameSet.Entry entry : set.entries()) {
      switch (entry.pattern()) {
        case NamePattern.Exactly(DomainName name) -> add(name);
        case NamePattern.Below(DomainName name) -> add(name);
        case NamePattern.Any any -> {}
      }
    }
  }

  private void add(DomainName name) {
    names.add(name);
    names.add(new DomainName("below." + name));
  }

  private void add(SenderSet set) {
    add(set.domains());
    for (SenderSet.Mailbox mailbox : set.exceptions().keySet()) {
      names.add(mailbox.domain());
      senders.add(new Sender.Mailbox(mailbox.localPart(), mailbox.domain()));
    }
  }

  private void add(PrincipalSet set) {
    users.addAll(set.users());
    groups.addAll(set.groups());
  }

  List<DomainName> names() {
    return List.copyOf(names);
  }

  /** The verified names of clients, and having none. */
  List<Optional<DomainName>> clientNames() {
    List<Optional<DomainName>> all = new ArrayList<>(List.of(Optional.empty()));
    names.forEach(name -> all.add(Optional.of(name)));
    return all;
  }

  List<Sender> senders() {
    return List.copyOf(senders);
  }

  SortedSet<String> users() {
    return users;
  }

  SortedSet<String> groups() {
    return groups;
  }
}
