package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Policies that nobody would write, as lists of their tokens: every rule of the grammar occurs. */
final class RandomPolicy {
  private final Random random;
  private final List<String> tokens = new ArrayList<>();

  private RandomPolicy(Random random) {
    this.random = random;
  }

  /**
   * The tokens of a policy; between any two of them blanks, ends of lines and comments may stand.
   */
  static List<String> tokens(Random random) {
    RandomPolicy policy = new RandomPolicy(random);
    policy.many(0, 8, policy::statement);
    return policy.tokens;
  }

  /** Tokens with whatever may stand between them. */
  static String spread(List<String> tokens, Random random) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      // At the very beginning of a line, sender a=b@c.d begins a definition.
      text.append(between(random)).append(token.equals("sender") ? " " : "").append(token);
    }
    return text.append(between(random)).toString();
  }

  private static String between(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "\n";
      case 1 -> "  \n\n\t\n ";
      case 2 -> " # " + random.nextInt(1000) + "\n";
      case 3 -> "\n#" + random.nextInt(1000) + " \n  # again \n";
      case 4 -> " #\n\n\n# x\n\n";
      case 5 -> "\t ";
      default -> " ";
    };
  }

  private void statement() {
    switch (random.nextInt(16)) {
      case 0 -> say("include", string());
      case 1 -> define("network", this::network);
      case 2 -> define("host", this::host);
      case 3 -> define("domain", this::domain);
      case 4 -> define("principal", this::principal);
      case 5 -> define("sender", this::sender);
      case 6 -> clause("deliver", this::domain);
      case 7 -> forward();
      case 8 -> {
        clause("gateway", this::network);
        clause("hides", this::network);
      }
      case 9, 10 -> listener();
      case 11 -> route();
      case 12 -> claim();
      case 13 -> expect();
      default -> rule();
    }
  }

  private void define(String keyword, Runnable item) {
    say(keyword, name(), "=");
    set(item);
  }

  private void clause(String keyword, Runnable item) {
    say(keyword);
    set(item);
  }

  private void forward() {
    clause("forward", this::domain);
    if (random.nextBoolean()) {
      say("via");
      hop();
    }
  }

  private void route() {
    say("route", name());
    clause("to", this::domain);
    say("via");
    if (random.nextBoolean()) {
      say("mx");
    } else {
      hop();
    }
    if (random.nextBoolean()) {
      say("tls", pick("optional", "required"));
    }
  }

  private void claim() {
    say(pick("never", "always"), decision());
    conditions();
    if (random.nextBoolean()) {
      say("on");
      list(() -> say(name()));
    }
  }

  private void expect() {
    say("expect", decision(), "from", pick("10.0.0.1", "192.168.100.200", "::1"));
    maybe(() -> say("named", pick("a.b", "\"mail\"")));
    maybe(() -> {
      say("for");
      principal();
    });
    maybe(() -> say("sender", pick("a@b.c", "\"<>\"", "null")));
    say("to", pick("x+y=z@b.c", "\"a b\"@c", "\"@x:y\"").replace("\"a b\"@c", "\"a\\\" b@c\""));
    maybe(() -> say("over", "tls"));
    maybe(() -> say("on", name()));
  }

  private void listener() {
    say("listener", name(), "on");
    list(this::endpoint);
    say("{");
    maybe(() -> say("hostname", pick("mail.x.y", "\"mail\"")));
    maybe(() -> say("tls", pick("none", "optional", "required", "implicit")));
    maybe(this::auth);
    many(0, 2, this::accept);
    maybe(() -> clause("submit for", this::principal));
    many(0, 5, this::rule);
    say("}");
  }

  private void auth() {
    say("auth");
    if (random.nextInt(3) == 0) {
      say("none");
      return;
    }
    list(() -> say(pick("plain", "LOGIN", "cram-md5", "9798-U")));
    maybe(() -> say("over", "tls"));
  }

  private void accept() {
    say("accept");
    int which = random.nextInt(3);
    if (which != 0) {
      clause("from", this::network);
    }
    if (which != 1) {
      clause("named", this::host);
    }
  }

  private void rule() {
    say(pick("allow", "deny"), "relay");
    conditions();
    maybe(() -> say("because", string()));
    maybe(() -> say("owner", string()));
    maybe(() -> say("ticket", string()));
    maybe(() -> say("until", "2027-06-30"));
  }

  private void conditions() {
    maybe(() -> clause("from", this::network));
    maybe(() -> clause("named", this::host));
    maybe(() -> clause("for", this::principal));
    maybe(() -> clause("to", this::domain));
    maybe(() -> clause("sender", this::sender));
    maybe(() -> say("over", "tls"));
  }

  private void set(Runnable item) {
    list(item);
    if (random.nextInt(4) == 0) {
      say("except");
      list(item);
    }
  }

  private void list(Runnable item) {
    item.run();
    int more = random.nextInt(3) == 0 ? random.nextInt(9) : 0;
    for (int i = 0; i < more; i++) {
      say(",");
      item.run();
    }
  }

  private void network() {
    switch (random.nextInt(7)) {
      case 0 -> say(name());
      case 1 -> say("10.0.0.0", "/", "8");
      case 2 -> say("10.0.0.0", "/", "255.0.0.0");
      case 3 -> say("10.0.0.1", "-", "10.0.0.9");
      case 4 -> say("2001:db8::1", "-", "2001:db8::f");
      case 5 -> say("file", string());
      default -> say("::ffff:10.0.0.1");
    }
  }

  private void host() {
    say(pick(name(), "a.b.c", "\"one\"", "*.x.y", "b\u00fccher.example"));
  }

  private void domain() {
    say(pick(name(), "a.b.c", "*. x.y", "*.\"one\"", "x.y.", "file \"d.domains\"").split(" "));
  }

  private void principal() {
    say(pick(name(), "user a@b.c", "user \"CONTOSO\\\\a\"", "group \"g\\u00e9\"").split(" "));
  }

  private void sender() {
    say(pick(name(), "a=b@b.c", "@ x.y", "@*. x.y", "null").split(" "));
  }

  private void hop() {
    say(
        pick("a.b", "[ a.b ] : 25", "\"mail\" : 26", "10.0.0.1", "[ ::1 ]", "[ \"mail\" ] : 1")
            .split(" "));
  }

  private void endpoint() {
    say(pick("* : 25", "10.0.0.5 : 25", "[ 2001:db8::1 ] : 25").split(" "));
  }

  private String decision() {
    return pick("relay", "forward", "deliver", "reject");
  }

  private String name() {
    return pick("a", "printers", "app-farm", "A_very-long-name-of-something", "x1");
  }

  private String string() {
    return pick(
        "\"\"",
        "\"why not\"",
        "\"# no comment\"",
        "\"\\\\ \\\" \\n \\t \\u0007\"",
        "\"" + "long ".repeat(9) + "\"");
  }

  private void maybe(Runnable part) {
    if (random.nextInt(3) == 0) {
      part.run();
    }
  }

  private void many(int least, int most, Runnable part) {
    int count = least + random.nextInt(most - least + 1);
    for (int i = 0; i < count; i++) {
      part.run();
    }
  }

  private void say(String... words) {
    for (String word : words) {
      tokens.addAll(List.of(word.startsWith("\"") ? new String[] {word} : word.split(" ")));
    }
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
