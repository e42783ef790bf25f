package org.relayc.emitters.contract.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text of one random policy. */
final class PolicyText {
  private static final List<String> ENDPOINTS =
      List.of("10.0.0.5:25, 10.0.0.6:25", "*:587", "*:465", "[2001:db8::5]:25", "127.0.0.1:2525");
  private static final List<String> HOPS =
      List.of(
          "[mx.partner.example]:25",
          "smtp.isp.example:587",
          "smtp.isp.example",
          "192.0.2.25",
          "[192.0.2.26]:2525",
          "[2001:db8::25]",
          "[\"smarthost\"]:26");

  private final Random random;
  private final LocalDate day;
  private final boolean odd;
  private final SetWriter networks;
  private final SetWriter hosts;
  private final SetWriter domains;
  private final SetWriter principals;
  private final SetWriter senders;
  private final List<String> lines = new ArrayList<>();

  PolicyText(Random random, LocalDate day, boolean odd) {
    this.random = random;
    this.day = day;
    this.odd = odd;
    networks = new SetWriter(random, "network", Universe.NETWORKS);
    hosts = new SetWriter(random, "host", with(Universe.HOSTS, Universe.ODD_HOSTS));
    domains = new SetWriter(random, "domain", allDomains());
    principals =
        new SetWriter(random, "principal", with(Universe.PRINCIPALS, Universe.ODD_PRINCIPALS));
    senders = new SetWriter(random, "sender", with(Universe.SENDERS, Universe.ODD_SENDERS));
  }

  private List<String> with(List<String> plain, List<String> oddities) {
    List<String> words = new ArrayList<>(plain);
    if (odd) {
      words.addAll(oddities);
    }
    return words;
  }

  private static List<String> allDomains() {
    List<String> words = new ArrayList<>(Universe.REMOTE);
    words.addAll(Universe.REMOTE);
    words.addAll(Universe.DELIVERED);
    words.addAll(Universe.FORWARDED);
    return words;
  }

  String write() {
    for (SetWriter writer : List.of(networks, hosts, domains, principals, senders)) {
      lines.addAll(writer.definitions());
    }
    writeDestinations();
    writeRoutes();
    int global = random.nextInt(3);
    for (int i = 0; i < global; i++) {
      lines.add(rule());
    }
    List<String> places = new ArrayList<>(ENDPOINTS);
    int listeners = 1 + random.nextInt(3);
    for (int i = 1; i <= listeners; i++) {
      writeListener("l" + i, places.remove(random.nextInt(places.size())));
    }
    return String.join("\n", lines) + "\n";
  }

  private void writeDestinations() {
    if (random.nextInt(8) > 0) {
      int statements = 1 + random.nextInt(2);
      for (int i = 0; i < statements; i++) {
        String set = some(Universe.DELIVERED, 2);
        boolean except = set.contains("*") && random.nextBoolean();
        lines.add(
            "deliver " + set + (except ? " except fwd.ours.example, *.fwd.ours.example" : ""));
      }
    }
    int forwards = random.nextInt(3);
    for (int i = 0; i < forwards; i++) {
      String via = random.nextBoolean() ? " via " + pick(HOPS) : "";
      lines.add("forward " + some(Universe.FORWARDED, 2) + via);
    }
  }

  private void writeRoutes() {
    if (random.nextInt(3) == 0) {
      lines.add("route inner to *.ext.example, free.test via " + pick(HOPS) + tls());
    }
    if (random.nextInt(3) == 0) {
      lines.add("route partners to partner.example, ext.example via mx");
    }
    if (random.nextInt(3) == 0) {
      lines.add("route out to any via " + pick(HOPS) + tls());
    }
  }

  private String tls() {
    return pick(List.of("", " tls optional", " tls required"));
  }

  private void writeListener(String name, String place) {
    lines.add("listener " + name + " on " + place + " {");
    String tls = pick(List.of("none", "optional", "optional", "required", "implicit"));
    lines.add("    tls " + tls);
    lines.add("    auth " + auth(tls));
    int accepts = Math.max(0, random.nextInt(4) - 1);
    for (int i = 0; i < accepts; i++) {
      lines.add("    accept " + client());
    }
    if (random.nextInt(4) == 0) {
      lines.add("    submit for " + principals.set());
    }
    int rules = 1 + random.nextInt(5);
    for (int i = 0; i < rules; i++) {
      lines.add("    " + rule());
    }
    lines.add("}");
  }

  private String auth(String tls) {
    String mechanisms = pick(List.of("plain", "plain, login", "cram-md5", "PLAIN, cram-md5"));
    return switch (random.nextInt(4)) {
      case 0 -> "none";
      case 1 -> mechanisms;
      default -> mechanisms + (tls.equals("none") ? "" : " over tls");
    };
  }

  private String client() {
    return switch (random.nextInt(4)) {
      case 0 -> "named " + hosts.set();
      case 1 -> "from " + networks.set() + " named " + hosts.set();
      default -> "from " + networks.set();
    };
  }

  private String rule() {
    boolean deny = random.nextInt(3) == 0;
    List<String> conditions = new ArrayList<>();
    int subject = random.nextInt(5);
    if (subject < 3) {
      conditions.add(client());
    }
    if (subject >= 3 || random.nextInt(4) == 0) {
      conditions.add("for " + principals.set());
    }
    if (random.nextInt(2) == 0) {
      conditions.add("to " + domains.set());
    }
    if (random.nextInt(4) == 0) {
      conditions.add("sender " + senders.set());
    }
    if (random.nextInt(5) == 0 && (odd || !deny)) {
      conditions.add("over tls");
    }
    return (deny ? "deny" : "allow") + " relay " + String.join(" ", conditions) + until();
  }

  private String until() {
    return random.nextInt(6) == 0 ? " until " + day.plusDays(random.nextInt(3) - 1) : "";
  }

  private String some(List<String> words, int most) {
    String first = pick(words);
    String second = pick(words);
    return most == 1 || first.equals(second) || random.nextBoolean()
        ? first
        : first + ", " + second;
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
