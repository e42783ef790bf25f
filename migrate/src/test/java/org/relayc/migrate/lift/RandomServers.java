package org.relayc.migrate.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.principal.PrincipalSet;

/** Random virtual servers and connectors. */
public final class RandomServers {
  private final Random random;

  public RandomServers(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The next ones.
   *
   * @param known whether nothing about them has to be asked for
   */
  public LegacyServer next(boolean known) {
    return new LegacyServer(List.of(server(known)), connectors(known), List.of());
  }

  private VirtualServer server(boolean known) {
    return new VirtualServer(
        "1",
        List.of(new Endpoint(Optional.of(IpAddress.parse("10.0.0.5")), 25)),
        random.nextBoolean() ? List.of() : List.of(new Endpoint(Optional.empty(), 465)),
        random.nextInt(3) > 0 ? AccessList.EVERYBODY : list("connections", known),
        random.nextInt(4) > 0,
        random.nextInt(4) > 0,
        random.nextInt(4) == 0,
        random.nextInt(5) > 0 ? names("ours.example") : NameSet.EMPTY,
        random.nextBoolean() ? names("branch.example") : NameSet.EMPTY,
        list("relay-list", known),
        answer("server.1.relay-for-auth", known),
        submitRelay(known));
  }

  private SubmitRelay submitRelay(boolean known) {
    return switch (random.nextInt(known ? 2 : 3)) {
      case 0 -> new SubmitRelay.None();
      case 1 -> new SubmitRelay.Granted(principals());
      default -> new SubmitRelay.Unreadable("server.1.submit-relay");
    };
  }

  private PrincipalSet principals() {
    PrincipalSet denied = new PrincipalSet.Group("CONTOSO\\Contractors");
    return switch (random.nextInt(3)) {
      case 0 -> new PrincipalSet.Except(new PrincipalSet.Authenticated(), denied);
      case 1 ->
          new PrincipalSet.Union(
              List.of(new PrincipalSet.User("anna"), new PrincipalSet.Group("Staff \"A\"")));
      default -> new PrincipalSet.User("CONTOSO\\ben");
    };
  }

  private List<Connector> connectors(boolean known) {
    List<Connector> connectors = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      NameSet domains =
          switch (random.nextInt(3)) {
            case 0 -> NameSet.ANY;
            case 1 -> names("ours.example").union(names("else.test"));
            default -> names("partner.example").minus(names("inner.partner.example"));
          };
      connectors.add(new Connector("c" + i, domains, answer("connector.c" + i + ".relay", known)));
    }
    return connectors;
  }

  private Answer answer(String key, boolean known) {
    return !known && random.nextBoolean()
        ? Answer.unknown(key)
        : Answer.of(key, random.nextBoolean());
  }

  private AccessList list(String key, boolean known) {
    AccessList.Entries entries =
        new AccessList.Entries(
            random.nextBoolean()
                ? AddressSet.EMPTY
                : AddressSet.of(new Cidr(IpAddress.parse("10.0.0.0"), 24))
                    .union(AddressSet.of(IpAddress.parse("192.0.2.7"))),
            known || random.nextBoolean() ? NameSet.EMPTY : names("corp.example"));
    return switch (random.nextInt(known ? 3 : 4)) {
      case 0 -> new AccessList.AllExcept(entries);
      case 1, 2 -> new AccessList.Only(entries);
      default -> new AccessList.Unreadable("server.1." + key);
    };
  }

  private static NameSet names(String name) {
    DomainName domain = new DomainName(name);
    return NameSet.of(List.of(new NamePattern.Exactly(domain), new NamePattern.Below(domain)));
  }
}
