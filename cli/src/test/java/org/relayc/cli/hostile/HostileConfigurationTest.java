package org.relayc.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relayc.cli.Run;

/** Configurations made to break whoever reads them end with an answer, soon. */
class HostileConfigurationTest {
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final String BASE =
      """
      compatibility_level = 3.6
      myhostname = mail.example
      mydestination = contoso.com
      mynetworks = 10.0.0.0/8
      smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
      """;
  private static final String SMTP = " inet n - n - - smtpd";
  private static final String LATER = "smtpd_relay_restrictions = ";

  @TempDir Path folder;

  /** A folder of a configuration, and what check says of it. */
  private record Hostile(String name, Map<String, String> files, String says) {
    Hostile(String name, String says, String main) {
      this(name, new LinkedHashMap<>(Map.of("main.cf", BASE + main + "\n")), says);
    }

    Hostile with(String file, String text) {
      files.put(file, text);
      return this;
    }

    /** The file that {@code /etc/postfix/t} is. */
    Hostile table(int lines, IntFunction<String> line) {
      return with("t", repeat(lines, line, "\n") + "\n");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String repeat(int count, IntFunction<String> each, String between) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
  }

  private static String address(int i) {
    return "10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255);
  }

  static Hostile[] manyWords() {
    String undecided = "smtp asks more than 100,000 questions";
    return new Hostile[] {
      new Hostile(
          "a list of 100,000 words",
          undecided,
          LATER + "permit_mynetworks ".repeat(100_000) + "reject_unauth_destination"),
      new Hostile(
              "a line of a million words in a cidr table",
              undecided,
              LATER + "check_client_access cidr:/etc/postfix/t, reject")
          .with("t", "10.0.0.0/8 " + "a b ".repeat(500_000)),
      new Hostile(
          "a list of networks that is asked 1,000 times",
          undecided,
          "mynetworks = "
              + repeat(2_000, i -> (i % 2 == 0 ? "" : "!") + address(i), " ")
              + "\n"
              + LATER
              + "permit_mynetworks ".repeat(1_000)
              + "reject"),
      new Hostile(
          "classes that name the next three",
          undecided,
          classes(40, i -> i < 37 ? "c%d c%d c%d".formatted(i + 1, i + 2, i + 3) : "sleep 0")
              .replace("sleep 0", "permit_mynetworks")),
      new Hostile(
          "classes that say nothing, each named twice",
          "proven closed",
          classes(40, i -> i < 39 ? "c%d c%d".formatted(i + 1, i + 1) : "sleep 0"))
    };
  }

  static Hostile[] manyNames() {
    return new Hostile[] {
      new Hostile(
          "values that double",
          "it grows too large",
          repeat(40, i -> "a%d = $a%d $a%d".formatted(i, i + 1, i + 1), "\n")
              + "\na40 = x\nmynetworks = $a0"),
      new Hostile(
          "a chain of 50,000 names",
          "refers to itself, or through too many others",
          repeat(50_000, i -> "a%d = $a%d".formatted(i, i + 1), "\n") + "\nmynetworks = $a0"),
      new Hostile(
          "20,000 names that nobody knows",
          "which is no parameter that we know",
          repeat(20_000, i -> "nosuch%d = 1".formatted(i), "\n"))
    };
  }

  private static String classes(int count, IntFunction<String> each) {
    return "smtpd_restriction_classes = "
        + repeat(count, i -> "c" + i, " ")
        + "\n"
        + repeat(count, i -> "c%d = %s".formatted(i, each.apply(i)), "\n")
        + "\n"
        + LATER
        + "c0, reject_unauth_destination";
  }

  static Hostile[] largeTables() {
    IntFunction<String> pattern = i -> "/^a%d.*b%d$/ OK".formatted(i, i);
    String sender = LATER + "check_sender_access pcre:/etc/postfix/t, reject";
    return new Hostile[] {
      new Hostile("100,000 patterns", "more than 100,000 questions", sender)
          .table(101_000, pattern),
      new Hostile("patterns in blocks", "more than 100,000 questions", sender)
          .with("t", "if /a/\n".repeat(90) + repeat(20_000, pattern, "\n")),
      new Hostile(
              "relay_domains of patterns",
              "by one of 20000 expressions",
              "relay_domains = pcre:/etc/postfix/t")
          .table(20_000, pattern),
      new Hostile(
              "aliases of patterns", "proven closed", "virtual_alias_maps = pcre:/etc/postfix/t")
          .table(20_000, i -> "/^a%d.*b%d$/ x@y.example".formatted(i, i)),
      new Hostile("a long result", "may have made up", "virtual_alias_maps = pcre:/etc/postfix/t")
          .with("t", "/^(.*)@x$/ $1" + "a".repeat(50_000) + "@y.example\n"),
      new Hostile(
              "networks of patterns", "the address matches in", "mynetworks = pcre:/etc/postfix/t")
          .table(20_000, pattern),
      new Hostile(
          "domains that are in and out",
          "proven closed",
          "relay_domains = "
              + repeat(20_000, i -> (i % 2 == 0 ? "" : "!") + "d" + i + ".example", " ")),
      new Hostile(
              "a table that does 20,000 things",
              "does more than 1,000 things",
              LATER + "check_client_access hash:/etc/postfix/t, reject")
          .table(20_000, i -> "d%d.example permit_mynetworks,x%d".formatted(i, i)),
      new Hostile(
              "keys that collide",
              "hash:/etc/postfix/t permits",
              LATER + "check_client_access hash:/etc/postfix/t, reject")
          .table(1 << 15, HostileConfigurationTest::colliding)
    };
  }

  /** Keys of one length whose polynomial of 31 is the same. */
  private static String colliding(int bits) {
    return repeat(15, i -> (bits >> i & 1) == 0 ? "a~" : "b_", "") + " OK";
  }

  static Hostile[] files() {
    return new Hostile[] {
      new Hostile(
              "a file that names itself", "a list without an end", "mynetworks = /etc/postfix/t")
          .with("t", "/etc/postfix/t ".repeat(1_000)),
      new Hostile("files in a cycle", "a list without an end", "mynetworks = /etc/postfix/t0")
          .with("t0", "/etc/postfix/t1\n/etc/postfix/t1\n")
          .with("t1", "/etc/postfix/t0\n/etc/postfix/t0\n"),
      tree(),
      new Hostile(
              "a comment that a return does not end", "open relay:", "mynetworks = /etc/postfix/t")
          .with("t", "#c\r!0.0.0.0/0\n0.0.0.0/0\n"),
      new Hostile("a line that ends at a NUL", "open relay:", "mynetworks = /etc/postfix/t")
          .with("t", "192.0.2.1\0 !0.0.0.0/0\n0.0.0.0/0\n"),
      new Hostile("20,000 services", "proven closed", "")
          .with("master.cf", repeat(20_000, i -> address(i) + ":25" + SMTP, "\n") + "\n"),
      new Hostile("services that share a large list", "all values together", large())
          .with(
              "master.cf",
              repeat(300, i -> address(i) + ":25" + SMTP + " -o mynetworks=$x", "\n") + "\n"),
      new Hostile("3,000 services behind 3,000 postscreens", "proven closed", "")
          .with(
              "master.cf",
              repeat(3_000, i -> address(i) + ":25 inet n - n - - postscreen", "\n")
                  + "\n"
                  + repeat(3_000, i -> "smtpd" + i + " pass - - n - - smtpd", "\n")
                  + "\n")
    };
  }

  private static String large() {
    return "x = " + "10.0.0.1 ".repeat(50_000);
  }

  private static Hostile tree() {
    Hostile tree =
        new Hostile(
            "files that each name the next twice",
            "a list without an end",
            "mynetworks = /etc/postfix/t0");
    for (int i = 0; i < 30; i++) {
      tree.with("t" + i, "/etc/postfix/t%d\n".formatted(i + 1).repeat(2));
    }
    return tree.with("t30", "10.0.0.0/8\n");
  }

  @ParameterizedTest
  @MethodSource({"manyWords", "manyNames", "largeTables", "files"})
  void isAnsweredSoon(Hostile hostile) {
    Run.write(folder, "etc/master.cf", "smtp" + SMTP + "\n");
    hostile.files().forEach((name, text) -> Run.write(folder, "etc/" + name, text));
    Run run = assertTimeoutPreemptively(SOON, () -> Run.in(folder, "check", "etc"));
    String all = run.out() + run.err();
    String shown = all.substring(0, Math.min(2_000, all.length()));
    assertFalse(run.status() == 2, shown);
    assertTrue(all.contains(hostile.says()), shown);
  }
}
