package org.relayc.model.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.model.address.AddressRange;
import org.relayc.model.address.AddressSet;
import org.relayc.model.address.Cidr;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.name.NamePattern;
import org.relayc.model.name.NameSet;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.Conditions;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.NextHop;
import org.relayc.model.policy.Notes;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Membership;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/** The policy that the language reference opens with, and a little more, by its clause numbers. */
final class Contoso {
  static final int DELIVER = 1;
  static final int FORWARD = 2;
  static final int INTERNAL = 3;
  static final int ACCEPT = 4;
  static final int PRINTERS = 5;
  static final int NAMED = 6;
  static final int AUTHENTICATED = 7;
  static final int CONTRACTORS = 8;
  static final int SUBMISSION = 9;
  static final int SUBMIT = 10;
  static final int OPERATORS = 11;
  static final int SENDERS = 12;
  static final int PUBLIC = 13;
  static final int ACCEPT_TOO = 14;
  static final int LITERALS = 15;

  private Contoso() {}

  static AddressSet addresses(String... cidrs) {
    List<AddressSet> sets = new ArrayList<>();
    for (String cidr : cidrs) {
      String[] parts = cidr.split("/");
      sets.add(AddressSet.of(new Cidr(IpAddress.parse(parts[0]), Integer.parseInt(parts[1]))));
    }
    return AddressSet.union(sets);
  }

  static NameSet names(String... patterns) {
    List<NamePattern> all = new ArrayList<>();
    for (String pattern : patterns) {
      all.add(
          pattern.startsWith("*.")
              ? new NamePattern.Below(new DomainName(pattern.substring(2)))
              : new NamePattern.Exactly(new DomainName(pattern)));
    }
    return NameSet.of(all);
  }

  private static final AddressSet BLOCKLIST = addresses("198.51.100.0/24", "2001:db8:bad::/48");
  private static final AddressSet PRIVATE = addresses("10.0.0.0/8", "192.168.0.0/16");
  private static final PrincipalSet OPERATOR_SET =
      new PrincipalSet.Union(
          List.of(
              new PrincipalSet.User("alice@contoso.com"),
              new PrincipalSet.Group("CONTOSO\\Mail Operators")));

  static RelayPolicy policy() {
    return policy(new Membership.Free());
  }

  static RelayPolicy policy(Membership membership) {
    return new RelayPolicy(
        List.of(new Deliver(new ClauseId(DELIVER), names("contoso.com", "contoso.co.uk"))),
        List.of(
            new Forward(
                new ClauseId(FORWARD),
                names("fabrikam.example", "*.fabrikam.example"),
                Optional.of(
                    new NextHop.Host(
                        new DomainName("mx.fabrikam.example"), true, OptionalInt.of(25))))),
        List.of(),
        List.of(internal(), submission(), publicOne()),
        rules(),
        List.of(),
        List.of(),
        List.of(),
        membership);
  }

  private static Listener internal() {
    return listener(
        INTERNAL,
        "internal",
        Listener.Tls.OPTIONAL,
        new Listener.Auth(new TreeSet<>(Set.of("PLAIN", "LOGIN")), true),
        List.of(
            new Listener.Accept(
                new ClauseId(ACCEPT), AddressSet.ANY.minus(BLOCKLIST), Optional.empty()),
            new Listener.Accept(
                new ClauseId(ACCEPT_TOO), AddressSet.ANY, Optional.of(names("friend.example")))),
        Optional.empty());
  }

  private static Listener submission() {
    return listener(
        SUBMISSION,
        "submission",
        Listener.Tls.REQUIRED,
        new Listener.Auth(new TreeSet<>(Set.of("PLAIN")), false),
        List.of(),
        Optional.of(new Listener.Submit(new ClauseId(SUBMIT), new PrincipalSet.Authenticated())));
  }

  private static Listener publicOne() {
    return listener(
        PUBLIC, "public", Listener.Tls.NONE, Listener.Auth.NONE, List.of(), Optional.empty());
  }

  private static Listener listener(
      int id,
      String name,
      Listener.Tls tls,
      Listener.Auth auth,
      List<Listener.Accept> accept,
      Optional<Listener.Submit> submit) {
    return new Listener(
        new ClauseId(id),
        new ListenerName(name),
        List.of(new Endpoint(Optional.empty(), 2500 + id)),
        Optional.empty(),
        tls,
        auth,
        accept,
        submit);
  }

  private static List<RelayRule> rules() {
    AddressSet printers =
        addresses("10.20.30.0/24").union(AddressSet.of(IpAddress.parse("10.20.31.5")));
    Conditions named =
        new Conditions(
            PRIVATE,
            Optional.of(names("*.apps.contoso.com")),
            PrincipalSet.ANYONE,
            NameSet.ANY,
            Optional.empty(),
            false);
    return List.of(
        rule(PRINTERS, "internal", from(printers), "2027-06-30"),
        rule(NAMED, "internal", named),
        rule(AUTHENTICATED, "internal", of(new PrincipalSet.Authenticated(), false)),
        contractors(),
        rule(OPERATORS, "submission", of(OPERATOR_SET, true)),
        senders(),
        rule(LITERALS, "public", from(addresses("2001:db8:1::/48"))));
  }

  private static RelayRule contractors() {
    return new RelayRule(
        new ClauseId(CONTRACTORS),
        "deny relay for contractors to freemail",
        RelayRule.Effect.DENY,
        Optional.of(new ListenerName("internal")),
        new Conditions(
            AddressSet.ANY,
            Optional.empty(),
            new PrincipalSet.Group("CONTOSO\\Contractors"),
            names("freemail.example", "*.freemail.example"),
            Optional.empty(),
            false),
        Notes.NONE);
  }

  private static RelayRule senders() {
    SenderSet ours =
        SenderSet.ofNull()
            .union(SenderSet.ofDomains(names("contoso.com")))
            .minus(SenderSet.ofMailbox("guest", new DomainName("contoso.com")));
    AddressRange clients =
        new AddressRange(IpAddress.parse("203.0.113.1"), IpAddress.parse("203.0.113.9"));
    return rule(
        SENDERS,
        "public",
        new Conditions(
            AddressSet.of(clients),
            Optional.empty(),
            PrincipalSet.ANYONE,
            names("freemail.example"),
            Optional.of(ours),
            false));
  }

  private static Conditions from(AddressSet from) {
    return new Conditions(
        from, Optional.empty(), PrincipalSet.ANYONE, NameSet.ANY, Optional.empty(), false);
  }

  private static Conditions of(PrincipalSet principals, boolean overTls) {
    return new Conditions(
        AddressSet.ANY, Optional.empty(), principals, NameSet.ANY, Optional.empty(), overTls);
  }

  private static RelayRule rule(int id, String listener, Conditions conditions, String... until) {
    Notes notes =
        until.length == 0
            ? Notes.NONE
            : new Notes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(until[0])));
    return new RelayRule(
        new ClauseId(id),
        "allow relay " + id,
        RelayRule.Effect.ALLOW,
        Optional.of(new ListenerName(listener)),
        conditions,
        notes);
  }
}
