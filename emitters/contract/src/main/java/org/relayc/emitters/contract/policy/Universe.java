package org.relayc.emitters.contract.policy;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.relayc.model.principal.Membership;

/** The words that generated policies are made of: few, and close to each other. */
final class Universe {
  static final List<String> NETWORKS =
      List.of(
          "10.0.0.0/8",
          "10.1.0.0/16",
          "10.1.2.0/24",
          "10.1.2.3",
          "10.1.2.3-10.1.2.9",
          "10.1.2.128/25",
          "10.255.255.255",
          "10.0.0.0",
          "192.168.0.0/255.255.0.0",
          "172.16.5.77-172.16.6.200",
          "203.0.113.0/24",
          "203.0.113.9",
          "128.0.0.0/1",
          "255.255.255.255",
          "2001:db8::/32",
          "2001:db8:1::/48",
          "2001:db8:1::1",
          "2001:db8::fffe-2001:db8::1:2",
          "fe80::/10",
          "::1",
          "127.0.0.0/8",
          "private",
          "internet",
          "loopback");

  static final List<String> HOSTS =
      List.of(
          "host.corp.example",
          "mx.host.corp.example",
          "*.host.corp.example",
          "*.corp.example",
          "corp.example",
          "app1.apps.test",
          "*.apps.test",
          "\"printer\"");

  static final List<String> DELIVERED =
      List.of(
          "ours.example",
          "*.ours.example",
          "sub.ours.example",
          "*.sub.ours.example",
          "ours.test",
          "*.lab.ours.test");

  static final List<String> FORWARDED =
      List.of(
          "partner.example",
          "*.partner.example",
          "fwd.ours.example",
          "*.fwd.ours.example",
          "partner.test");

  static final List<String> REMOTE =
      List.of(
          "ext.example",
          "*.ext.example",
          "deep.sub.ext.example",
          "*.sub.ext.example",
          "free.test",
          "*.free.test",
          "rs.example",
          "x.partner.test",
          "external",
          "any");

  static final List<String> PRINCIPALS =
      List.of(
          "user \"alice\"",
          "user bob@corp.example",
          "user \"Carol\"",
          "user \"dave.x-y_z\"",
          "group \"staff\"",
          "group \"CORP\\\\Ops\"",
          "authenticated",
          "anonymous");

  static final List<String> SENDERS =
      List.of(
          "boss@ours.example",
          "scan@ext.example",
          "@ours.example",
          "@*.ours.example",
          "@ext.example",
          "@*.ext.example",
          "news@sub.ours.example",
          "null");

  /** Things that a target may well refuse. */
  static final List<String> ODD_HOSTS = List.of("\"unknown\"", "\"com\"", "\"test\"");

  static final List<String> ODD_PRINCIPALS =
      List.of("user \"john doe\"", "group \"nobody-is-in-it\"", "user \"o'brien\"");

  static final List<String> ODD_SENDERS = List.of("a+b@ours.example");

  private Universe() {}

  static Membership directory() {
    return new Membership.Directory(
        Map.of(
            "alice", groups("staff", "corp\\ops"),
            "bob@corp.example", groups("staff"),
            "carol", groups(),
            "erin", groups("corp\\ops"),
            "dave.x-y_z", groups("corp\\ops")));
  }

  private static SortedSet<String> groups(String... names) {
    return new TreeSet<>(List.of(names));
  }
}
