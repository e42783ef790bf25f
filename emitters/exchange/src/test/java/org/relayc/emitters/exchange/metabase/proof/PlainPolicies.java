package org.relayc.emitters.exchange.metabase.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.policy.Deliver;
import org.relayc.model.policy.Forward;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;

/** Random policies of which a virtual server can say much. */
public final class PlainPolicies {
  private static final List<String> NETWORKS =
      List.of(
          "10.0.0.0/8",
          "10.1.2.3",
          "10.1.2.0/24 except 10.1.2.128/25",
          "192.0.2.5-192.0.2.77",
          "0.0.0.0/0",
          "private",
          "any except 203.0.113.0/24",
          "2001:db8::/32",
          "any");

  private static final List<String> PEOPLE =
      List.of(
          "authenticated",
          "authenticated except group \"CORP\\\\Temps\"",
          "user \"alice\", group \"CORP\\\\Ops\"",
          "group \"CORP\\\\Temps\"",
          "user \"o'brien \\\"q\\\" | `x`\"",
          "anonymous");

  private static final String HOME =
      "deliver ours.example, sub.ours.example\n"
          + "forward partner.example, *.partner.example via [192.0.2.25]\n"
          + "forward partner.test\n";

  private final Random random;

  /** From a seed, the same ones. */
  public PlainPolicies(long seed) {
    random = new Random(seed);
  }

  /** The next one. */
  public GeneratedPolicy next() {
    List<String> lines = new ArrayList<>(List.of(HOME));
    List<String> places = new ArrayList<>(List.of("*:25", "10.0.0.5:587, 10.0.0.6:587", "*:465"));
    int listeners = 1 + random.nextInt(2);
    for (int i = 1; i <= listeners; i++) {
      lines.add("listener l" + i + " on " + places.remove(random.nextInt(places.size())) + " {");
      lines.add("tls " + pick(List.of("none", "optional", "required", "implicit")));
      lines.add("auth " + pick(List.of("none", "plain, login", "plain", "ntlm", "cram-md5")));
      if (random.nextInt(3) == 0) {
        lines.add("accept from " + pick(NETWORKS));
      }
      if (random.nextInt(3) == 0) {
        lines.add("submit for " + pick(List.of("authenticated", "anyone", PEOPLE.get(2))));
      }
      int rules = 1 + random.nextInt(4);
      for (int rule = 0; rule < rules; rule++) {
        lines.add(rule());
      }
      lines.add("}");
    }
    return compiled(String.join("\n", lines) + "\n");
  }

  private String rule() {
    String effect = random.nextInt(4) == 0 ? "deny relay" : "allow relay";
    return switch (random.nextInt(5)) {
      case 0, 1 -> effect + " from " + pick(NETWORKS);
      case 2, 3 -> effect + " for " + pick(PEOPLE);
      default -> effect + " from " + pick(NETWORKS) + " for " + pick(PEOPLE);
    };
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Another policy with domains that a virtual server can say. */
  public static GeneratedPolicy atHome(GeneratedPolicy policy) {
    RelayPolicy old = policy.policy();
    RelayPolicy home = compiled(HOME + "listener l on *:25 {}\n").policy();
    List<Deliver> deliver = home.deliver();
    List<Forward> forward = home.forward();
    return new GeneratedPolicy(
        "# with other domains\n" + policy.text(),
        policy.membership(),
        new RelayPolicy(
            deliver,
            forward,
            old.gateways(),
            old.listeners(),
            old.rules(),
            old.routes(),
            old.claims(),
            old.expectations(),
            old.membership()));
  }

  /** A policy of which nobody is known to be in any group. */
  public static GeneratedPolicy compiled(String text) {
    Membership free = new Membership.Free();
    return switch (GeneratedPolicy.compile(text, free)) {
      case Compilation.Compiled compiled -> new GeneratedPolicy(text, free, compiled.policy());
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected + text);
    };
  }
}
