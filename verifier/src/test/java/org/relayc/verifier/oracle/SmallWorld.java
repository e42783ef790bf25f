package org.relayc.verifier.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;

/**
 * A world so small that every transaction of it can be asked: sixteen addresses and two from
 * outside, two users, two days; and random policies that speak of nothing else.
 */
final class SmallWorld {
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Membership DIRECTORY =
      new Membership.Directory(Map.of("ann", new TreeSet<>(List.of("staff"))));
  private static final List<String> NETWORKS =
      List.of(
          "10.0.0.0/28",
          "10.0.0.0/30",
          "10.0.0.8/29",
          "10.0.0.3-10.0.0.9",
          "10.0.0.5",
          "10.0.0.15",
          "10.0.0.0");
  private static final List<String> DOMAINS =
      List.of("a.test", "*.a.test", "b.test", "*.b.test", "any", "c.test");
  private static final List<String> PRINCIPALS =
      List.of("user \"ann\"", "user \"bob\"", "group \"staff\"", "anonymous", "authenticated");
  private static final List<String> SENDERS =
      List.of("x@a.test", "@b.test", "null", "@*.a.test, x@c.test");

  private final Random random;

  SmallWorld(Random random) {
    this.random = random;
  }

  /** A random policy, with claims where asked for. */
  RelayPolicy policy(int claims) {
    while (true) {
      StringBuilder text = new StringBuilder("deliver a.test\n");
      text.append("listener one on *:25 {\n  tls ")
          .append(pick(List.of("none", "optional", "optional", "required")))
          .append("\n  auth ")
          .append(pick(List.of("none", "plain", "plain")))
          .append('\n');
      if (random.nextInt(4) == 0) {
        text.append("  accept from ").append(set(NETWORKS)).append('\n');
      }
      for (int i = random.nextInt(4); i >= 0; i--) {
        String day = random.nextInt(4) == 0 ? " until " + DAY : "";
        String effect = pick(List.of("allow", "allow", "deny"));
        text.append("  " + effect + " relay " + conditions() + day + "\n");
      }
      text.append("}\n");
      for (int i = 0; i < claims; i++) {
        String decision = pick(List.of("relay", "relay", "deliver", "reject"));
        text.append(pick(List.of("never ", "always ")) + decision + " " + conditions() + "\n");
      }
      if (GeneratedPolicy.compile(text.toString(), DIRECTORY)
          instanceof Compilation.Compiled compiled) {
        return compiled.policy();
      }
    }
  }

  private String conditions() {
    List<String> conditions = new ArrayList<>();
    boolean principal = random.nextInt(3) == 0;
    conditions.add(principal ? "for " + set(PRINCIPALS) : "from " + set(NETWORKS));
    if (random.nextBoolean()) {
      conditions.add("to " + set(DOMAINS));
    }
    if (random.nextInt(4) == 0) {
      conditions.add("sender " + pick(SENDERS));
    }
    return String.join(" ", conditions);
  }

  private String set(List<String> words) {
    String first = pick(words);
    String second = pick(words);
    return switch (random.nextInt(3)) {
      case 0 -> first + " except " + second;
      case 1 -> first.equals(second) ? first : first + ", " + second;
      default -> first;
    };
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Every transaction that a session can be about. */
  static List<Transaction> transactions(Predicate<Transaction> possible) {
    List<Transaction> all = new ArrayList<>();
    for (IpAddress client : clients()) {
      for (boolean tls : List.of(false, true)) {
        for (Identity identity : identities()) {
          for (String sender : List.of("", "x@a.test", "y@b.test", "z@s.a.test", "x@c.test")) {
            for (String to : List.of("a.test", "s.a.test", "b.test", "s.b.test", "c.test", "d")) {
              for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
                all.add(transaction(client, tls, identity, sender, to, day));
              }
            }
          }
        }
      }
    }
    return all.stream().filter(possible).toList();
  }

  private static Transaction transaction(
      IpAddress client, boolean tls, Identity who, String sender, String to, LocalDate day) {
    return new Transaction(
        new ListenerName("one"),
        client,
        Optional.<DomainName>empty(),
        tls,
        who,
        Sender.parse(sender),
        Recipient.parse("someone@" + to),
        day);
  }

  private static List<IpAddress> clients() {
    List<IpAddress> clients = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      clients.add(IpAddress.parse("10.0.0." + i));
    }
    clients.add(IpAddress.parse("192.0.2.1"));
    clients.add(IpAddress.parse("2001:db8::1"));
    return clients;
  }

  private static List<Identity> identities() {
    Identity anonymous = new Identity.Anonymous();
    return List.of(
        anonymous,
        DIRECTORY.settle(new Identity.LoggedIn("ann", new TreeSet<>())),
        DIRECTORY.settle(new Identity.LoggedIn("bob", new TreeSet<>())),
        DIRECTORY.settle(new Identity.LoggedIn("somebody", new TreeSet<>())));
  }
}
