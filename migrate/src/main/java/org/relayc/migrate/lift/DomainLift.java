package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.dsl.syntax.SetKind;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.SmartHost;
import org.relayc.migrate.words.Definitions;
import org.relayc.migrate.words.Hops;
import org.relayc.migrate.words.NameBook;
import org.relayc.migrate.words.Remarks;
import org.relayc.migrate.words.SetWords;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;

/** The domains that mail is taken for from anyone, and the hosts that mail is passed on to. */
final class DomainLift {
  private static final int MOST_REMARKS = 20;
  private static final String PASSED_ON = "passed-on";

  private final Provenance provenance;
  private final List<String> servers;
  private final Definitions definitions;
  private final NameBook routeNames;
  private final List<String> statements = new ArrayList<>();
  private final List<String> routes = new ArrayList<>();
  private final List<NameSet> routed = new ArrayList<>();
  private final List<Lifted.Setting> carried = new ArrayList<>();
  private NameSet taken;

  DomainLift(Provenance provenance, List<String> servers, NameSet local, Definitions definitions) {
    this.provenance = provenance;
    this.servers = servers;
    this.definitions = definitions;
    this.routeNames = new NameBook();
    this.taken = local;
    SetWords.names(local)
        .forEach(set -> statements.add("deliver " + named("ours", local, set, "")));
  }

  /** The {@code deliver} and {@code forward} statements. */
  List<String> statements() {
    return List.copyOf(statements);
  }

  List<String> routes() {
    return List.copyOf(routes);
  }

  /** The smart hosts that are in the policy. */
  List<Lifted.Setting> carried() {
    return List.copyOf(carried);
  }

  /** Domains that the virtual servers pass on for anyone, those with one host together. */
  void forward(NameSet forwarded) {
    Map<String, NameSet> byHost = new LinkedHashMap<>();
    for (SmartHost host : provenance.smartHosts()) {
      if (servers.contains(host.server()) && !host.domains().containsTheRest()) {
        byHost.merge(host.host(), host.domains(), NameSet::union);
      }
    }
    byHost.forEach((host, domains) -> {
      NameSet others = NameSet.EMPTY;
      for (Map.Entry<String, NameSet> other : byHost.entrySet()) {
        others = other.getKey().equals(host) ? others : others.union(other.getValue());
      }
      NameSet own = domains.intersect(forwarded).minus(others);
      forward(own, PASSED_ON, "", hostOf(host, own));
    });
    forward(forwarded, PASSED_ON, "", Optional.empty());
  }

  private Optional<SmartHost> hostOf(String host, NameSet domains) {
    return provenance.smartHosts().stream()
        .filter(each -> servers.contains(each.server()))
        .filter(each -> each.host().equals(host) && each.domains().overlaps(domains))
        .findFirst();
  }

  /** Domains that a connector passes on for anyone. */
  void forward(Connector connector) {
    NameSet own = connector.domains().minus(taken);
    Optional<SmartHost> host = hostOf(connector);
    String remark =
        "routingList of connector '"
            + connector.name()
            + "' (Address Space: Allow messages to be relayed to these domains)";
    forward(own, word(connector), remark, host);
  }

  private static String word(Connector connector) {
    String word = NameBook.word(connector.name());
    return word.isEmpty() ? "connector" : word;
  }

  private Optional<SmartHost> hostOf(Connector connector) {
    String of = "connector '" + connector.name() + "'";
    return provenance.smartHosts().stream()
        .filter(each -> each.server().isEmpty() && each.of().equals(of))
        .findFirst();
  }

  private void forward(NameSet domains, String wish, String said, Optional<SmartHost> host) {
    NameSet rest = domains.minus(taken);
    taken = taken.union(rest);
    for (String set : SetWords.names(rest)) {
      String remark = host.map(each -> via(each) + '\n').orElse("");
      Optional<String> hop = host.flatMap(each -> Hops.of(each.host()));
      String to = hop.map(each -> " via " + each).orElse("");
      statements.add(remark + "forward " + named(wish, rest, set, said) + to);
      host.filter(each -> hop.isPresent()).ifPresent(this::carry);
    }
  }

  private void carry(SmartHost host) {
    carried.add(new Lifted.Setting(host.place().toString(), host.setting()));
  }

  private static String via(SmartHost host) {
    String said = host.setting() + " of " + host.of();
    return Remarks.line(
        Hops.of(host.host()).isPresent()
            ? said
            : said + " is '" + host.host() + "', which is no single host: add 'via' by hand");
  }

  /** Where a connector sends mail that nobody may have relayed but who may relay anyhow. */
  void route(Connector connector) {
    hostOf(connector).ifPresent(host -> route(word(connector), routed(connector), host));
  }

  /** No route applies to what is delivered, and the {@code via} of a forward goes before one. */
  private NameSet routed(Connector connector) {
    return connector.domains().containsTheRest()
        ? connector.domains()
        : connector.domains().minus(taken);
  }

  /** Where the virtual servers send everything, if they agree. */
  void routeEverything() {
    List<SmartHost> hosts =
        provenance.smartHosts().stream()
            .filter(each -> servers.contains(each.server()) && each.domains().equals(NameSet.ANY))
            .toList();
    boolean agree =
        hosts.size() == servers.size()
            && hosts.stream().map(SmartHost::host).distinct().count() == 1;
    if (agree) {
      route("smarthost", NameSet.ANY, hosts.get(0));
      hosts.forEach(this::carry);
    } else if (!hosts.isEmpty()) {
      routes.add(Remarks.line("The virtual servers have different smart hosts: add a route."));
    }
  }

  private void route(String wish, NameSet domains, SmartHost host) {
    Optional<String> hop = Hops.of(host.host());
    boolean isClaimed = routed.stream().anyMatch(other -> claimSame(other, domains));
    String remark = via(host);
    if (hop.isEmpty() || isClaimed) {
      routes.add(isClaimed ? remark + ", and another has the same domains" : remark);
      return;
    }
    for (String set : SetWords.names(domains)) {
      routed.add(domains);
      String to = "route " + routeNames.take(wish) + " to " + set + " via " + hop.get();
      routes.add(remark + '\n' + to);
      carry(host);
    }
  }

  /** Two routes that are equally specific for some domain are an error of a policy. */
  private static boolean claimSame(NameSet one, NameSet other) {
    return one.entries().stream()
        .filter(NameSet.Entry::in)
        .anyMatch(entry ->
            other.entries().stream()
                .anyMatch(each -> each.in() && each.pattern().equals(entry.pattern())));
  }

  /**
   * A set with a name; where it is one domain, after its first label.
   *
   * @param said where it came from; empty where each domain says it for itself
   */
  private String named(String wish, NameSet domains, String set, String said) {
    List<NamePattern> in =
        domains.entries().stream().filter(NameSet.Entry::in).map(NameSet.Entry::pattern).toList();
    boolean isPassedOn = wish.equals(PASSED_ON);
    String name = wish;
    if (isPassedOn && in.size() == 1) {
      String label =
          NameBook.word(text(in.get(0)).replaceFirst("^\\*\\.", "").replaceFirst("\\..*", ""));
      name = label.isEmpty() ? wish : label;
    }
    String remark = said.isEmpty() ? sources(in, isPassedOn) : said;
    return definitions.define(SetKind.DOMAIN, name, "", set, remark);
  }

  private static String text(NamePattern pattern) {
    return switch (pattern) {
      case NamePattern.Any any -> "*";
      case NamePattern.Exactly(DomainName name) -> name.text();
      case NamePattern.Below(DomainName name) -> "*." + name.text();
    };
  }

  /** What each domain comes from, those of one source together. */
  private String sources(List<NamePattern> patterns, boolean isPassedOn) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    for (NamePattern pattern : patterns) {
      String name = text(pattern);
      bySource
          .computeIfAbsent(provenance.ofDomain(name, servers), key -> new ArrayList<>())
          .add(name);
    }
    bySource.remove("");
    boolean isOne = bySource.size() == 1;
    return bySource.entrySet().stream()
        .limit(MOST_REMARKS)
        .map(each ->
            each.getKey()
                + (isPassedOn ? " (somebody else is responsible for it)" : "")
                + (isOne ? "" : ": " + String.join(", ", each.getValue())))
        .collect(Collectors.joining("\n"));
  }
}
