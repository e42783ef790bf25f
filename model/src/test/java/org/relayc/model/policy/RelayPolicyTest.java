package org.relayc.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.relayc.model.address.AddressSet;
import org.relayc.model.mail.DomainName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;

class RelayPolicyTest {
  private static final RelayPolicy POLICY =
      new RelayPolicy(
          List.of(new Deliver(new ClauseId(1), exactly("our.example"))),
          List.of(
              new Forward(
                  new ClauseId(2), exactly("partner.example"), Optional.of(host("mx.partner"))),
              new Forward(new ClauseId(3), exactly("plain.example"), Optional.empty())),
          List.of(),
          List.of(),
          List.of(rule(4, "2027-06-30"), rule(5, "2026-12-31"), rule(6, "2027-06-30")),
          List.of(
              route(7, "all", new Route.Leg(new NamePattern.Any(), exactly("direct.example"))),
              route(
                  8,
                  "below",
                  leg(new NamePattern.Below(name("a.example"))),
                  leg(new NamePattern.Below(name("b.a.example")))),
              route(9, "exact", leg(new NamePattern.Exactly(name("x.a.example")))),
              route(
                  10,
                  "closer",
                  leg(new NamePattern.Below(name("c.b.a.example"))),
                  leg(new NamePattern.Exactly(name("partner.example"))))),
          List.of(),
          List.of(),
          new Membership.Free());

  private static DomainName name(String text) {
    return new DomainName(text);
  }

  private static NameSet exactly(String text) {
    return NameSet.of(new NamePattern.Exactly(name(text)));
  }

  private static NextHop host(String text) {
    return new NextHop.Host(name(text), true, OptionalInt.empty());
  }

  private static Route.Leg leg(NamePattern pattern) {
    return new Route.Leg(pattern, NameSet.EMPTY);
  }

  private static Route route(int id, String name, Route.Leg... legs) {
    return new Route(new ClauseId(id), name, List.of(legs), host("via." + name), Route.Tls.UNSAID);
  }

  private static RelayRule rule(int id, String until) {
    Conditions anything =
        new Conditions(
            AddressSet.ANY,
            Optional.empty(),
            PrincipalSet.ANYONE,
            NameSet.ANY,
            Optional.empty(),
            false);
    Notes notes =
        new Notes(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse(until)));
    return new RelayRule(
        new ClauseId(id), "", RelayRule.Effect.ALLOW, Optional.empty(), anything, notes);
  }

  private static void check(String domain, String via) {
    NextHop.Choice choice = POLICY.chooseHop(name(domain));
    List<String> by = new ArrayList<>();
    choice.forward().ifPresent(forward -> by.add("forward " + forward.id().number()));
    choice.route().ifPresent(route -> by.add("route " + route.name()));
    assertEquals(via, String.join(", ", by), domain);
    assertEquals(choice.hop(), POLICY.nextHop(name(domain)));
    choice.route().ifPresent(route -> assertEquals(route.via(), choice.hop()));
    if (by.isEmpty()) {
      assertEquals(new NextHop.MailExchanger(), choice.hop());
    }
  }

  @Test
  void theClosestStatementSetsTheNextHop() {
    check("partner.example", "forward 2");
    check("plain.example", "route all");
    check("elsewhere.example", "route all");
    check("direct.example", "");
    check("a.example", "route all");
    check("y.a.example", "route below");
    check("x.a.example", "route exact");
    check("y.b.a.example", "route below");
    check("y.c.b.a.example", "route closer");
    check("ya.example", "route all");
  }

  @Test
  void knowsWhatItAcceptsAndWhenItChanges() {
    assertEquals(
        NameSet.union(
            List.of(exactly("our.example"), exactly("partner.example"), exactly("plain.example"))),
        POLICY.accepted());
    assertEquals("[2026-12-31, 2027-06-30]", POLICY.expiryDays().toString());
  }
}
