package org.relayc.lint.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.NamedSets;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Networks;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Logins;

/**
 * Names that people have given to sets, those that are always there among them.
 *
 * @param clients of addresses
 * @param hosts of names of clients
 * @param domains of domains of senders and recipients
 * @param users of log-ins
 */
public record SetNames(
    Map<String, AddressSet> clients,
    Map<String, NameSet> hosts,
    Map<String, NameSet> domains,
    Map<String, Logins> users) {
  /** What is always there. */
  public static final SetNames BUILT_IN =
      new SetNames(
          Map.of("internet", Networks.INTERNET, "private", Networks.PRIVATE),
          Map.of(),
          Map.of(),
          Map.of());

  /** The names of a policy, and what is always there. */
  public static SetNames of(Compilation.Compiled compiled) {
    NamedSets named = compiled.sets();
    Map<String, AddressSet> clients = new LinkedHashMap<>(named.networks());
    BUILT_IN.clients.forEach(clients::putIfAbsent);
    Map<String, NameSet> domains = new LinkedHashMap<>(named.domains());
    domains.putIfAbsent("local", compiled.policy().local());
    domains.putIfAbsent("accepted", compiled.policy().accepted());
    domains.putIfAbsent("external", compiled.policy().accepted().complement());
    Map<String, Logins> users = new LinkedHashMap<>();
    named
        .principals()
        .forEach((name, set) -> {
          Optional<Logins> logins = Logins.of(set, compiled.policy().membership());
          logins.ifPresent(some -> users.put(name, some));
        });
    return new SetNames(clients, named.hosts(), domains, users);
  }

  /** These names, and others where they are not taken. */
  public SetNames or(SetNames others) {
    return new SetNames(
        joined(clients, others.clients),
        joined(hosts, others.hosts),
        joined(domains, others.domains),
        joined(users, others.users));
  }

  private static <S> Map<String, S> joined(Map<String, S> some, Map<String, S> others) {
    Map<String, S> all = new LinkedHashMap<>(some);
    others.forEach(all::putIfAbsent);
    return all;
  }
}
