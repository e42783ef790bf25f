package org.relayc.emitters.exchange.shell.semantics;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.exchange.shell.state.AcceptedDomain;
import org.relayc.emitters.exchange.shell.state.AcceptedDomains;
import org.relayc.emitters.exchange.shell.state.Access;
import org.relayc.emitters.exchange.shell.state.AccessEntry;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.emitters.exchange.shell.state.PermissionGroup;
import org.relayc.emitters.exchange.shell.state.ReceiveConnector;
import org.relayc.emitters.exchange.shell.state.Right;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.emitters.exchange.shell.state.Trustee;
import org.relayc.emitters.exchange.shell.state.WellKnown;
import org.relayc.model.address.AddressRange;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.name.NamePattern;

/** Random servers: few addresses, close to each other, and every setting that decides. */
final class RandomServers {
  private static final Place PLACE = SourceFile.part("state", 1, "").at(0, 0);
  private static final List<String> RANGES =
      List.of(
          "0.0.0.0-255.255.255.255",
          "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
          "10.0.0.0-10.255.255.255",
          "10.0.1.0-10.0.1.255",
          "10.0.1.7-10.0.1.7",
          "192.0.2.0-192.0.2.255",
          "2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
          "2001:db8::1-2001:db8::1");
  private static final List<Binding> BINDINGS =
      List.of(
          Binding.anyIpv4(25),
          Binding.anyIpv6(25),
          Binding.anyIpv4(587),
          new Binding(IpAddress.parse("10.0.0.5"), 25),
          new Binding(IpAddress.parse("2001:db8::5"), 25));

  private final Random random;

  RandomServers(Random random) {
    this.random = random;
  }

  TransportServer next() {
    List<ReceiveConnector> connectors = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      connectors.add(connector("c" + i));
    }
    return new TransportServer(
        "EXCH01",
        connectors,
        random.nextInt(8) == 0 ? Optional.empty() : Optional.of(domains()),
        List.of(),
        List.of());
  }

  private ReceiveConnector connector(String name) {
    Set<Mechanism> mechanisms = some(Mechanism.values(), 3);
    if (random.nextInt(3) > 0) {
      mechanisms.remove(Mechanism.EXTERNAL);
    }
    return new ReceiveConnector(
        name,
        random.nextInt(8) > 0,
        List.copyOf(some(BINDINGS, 2)),
        some(RANGES, 3).stream().map(RandomServers::range).toList(),
        mechanisms,
        some(PermissionGroup.values(), 3),
        random.nextInt(6) == 0,
        new Access(entries(), random.nextInt(4) > 0),
        PLACE);
  }

  static AddressRange range(String text) {
    int dash = text.indexOf('-');
    return new AddressRange(
        IpAddress.parse(text.substring(0, dash)), IpAddress.parse(text.substring(dash + 1)));
  }

  private List<AccessEntry> entries() {
    List<Trustee> trustees = new ArrayList<>(List.of(WellKnown.values()));
    trustees.add(WellKnown.ANONYMOUS);
    trustees.add(new Trustee.Account(Trustee.Kind.USER, "anna"));
    trustees.add(new Trustee.Account(Trustee.Kind.GROUP, "contractors"));
    trustees.add(new Trustee.Account(Trustee.Kind.UNKNOWN, "ben"));
    List<AccessEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Set<Right> rights = new TreeSet<>(List.of(pick(Right.values()), Right.ANY_RECIPIENT));
      entries.add(
          new AccessEntry(
              trustees.get(random.nextInt(trustees.size())),
              rights,
              random.nextInt(3) == 0,
              random.nextInt(3) == 0,
              PLACE));
    }
    return entries;
  }

  private AcceptedDomains domains() {
    List<NamePattern> patterns =
        List.of(
            new NamePattern.Exactly(new DomainName("ours.test")),
            new NamePattern.Below(new DomainName("ours.test")),
            new NamePattern.Exactly(new DomainName("sub.ours.test")),
            new NamePattern.Below(new DomainName("com")),
            new NamePattern.Exactly(new DomainName("partner.test")),
            new NamePattern.Any());
    List<AcceptedDomain> domains = new ArrayList<>();
    for (NamePattern pattern : some(patterns.subList(0, random.nextInt(3) == 0 ? 6 : 5), 3)) {
      boolean open =
          pattern instanceof NamePattern.Any
              || pattern.equals(new NamePattern.Below(new DomainName("com")));
      domains.add(new AcceptedDomain(pattern, pick(AcceptedDomain.Type.values()), open, PLACE));
    }
    return new AcceptedDomains(domains);
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Set<T> some(T[] values, int most) {
    return some(List.of(values), most);
  }

  private <T> Set<T> some(List<T> values, int most) {
    Set<T> some = new LinkedHashSet<>();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      some.add(values.get(random.nextInt(values.size())));
    }
    return some;
  }
}
