package org.relayc.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relayc.model.policy.Claim;
import org.relayc.model.principal.Membership;

/** What policies claim of themselves, and which of their tests hold. */
class ClaimsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** A listener for everyone, and one where people log in. */
  private static final String POLICY =
      """
      deliver contoso.com
      principal team = group "Team", user "bob"
      listener mail on *:25 { allow relay from 10.0.0.1 until 2026-12-31 }
      listener people on *:587 {
        tls required auth plain over tls
        allow relay for team
        allow relay for authenticated sender @contoso.com
        deny relay for user "eve"
      }
      """;

  private static void check(String claims, String... expected) {
    check(new Membership.Free(), DAY, claims, expected);
  }

  private static void check(
      Membership membership, LocalDate day, String claims, String... expected) {
    Compilation compilation =
        PolicyCompiler.compile(MemoryFolder.of(POLICY + claims), "policy.relay", membership);
    String found =
        switch (compilation) {
          case Compilation.Rejected it -> Findings.lines(it.diagnostics());
          case Compilation.Compiled it -> Findings.lines(Expectations.check(it, day));
        };
    assertEquals(String.join("\n", expected), found);
  }

  @Test
  void expectationsThatHold() {
    check(
        """
        expect deliver from 10.0.0.1 to a@contoso.com on mail
        expect reject from 10.0.0.2 to a@x.example
        expect relay from 10.0.0.1 to a@x.example on mail
        expect reject from 10.0.0.1 to a@x.example on people
        expect relay from 10.0.0.9 for team to a@x.example over tls on people
        expect reject from 10.0.0.9 for authenticated to a@x.example over tls on people
        expect relay from 10.0.0.9 for authenticated sender a@contoso.com to a@x.example over tls on people
        expect reject from 10.0.0.9 for user "eve" sender a@contoso.com to a@x.example over tls on people
        expect reject from 10.0.0.9 for authenticated sender null to a@x.example over tls on people
        expect reject from 10.0.0.9 for anyone to a@x.example
        expect reject from 10.0.0.9 to "a%x.example@contoso.com" on mail
        """);
  }

  @Test
  void expectationsThatFail() {
    check(
        """
        expect reject from 10.0.0.1 to a@x.example
        expect relay from 10.0.0.2 to a@x.example on mail
        expect relay from 10.0.0.9 for user "eve" to a@x.example over tls on people
        """,
        "policy.relay:10:1 RLY060 expected reject, got relay on mail: 'allow relay from"
            + " 10.0.0.1' matches",
        "policy.relay:11:1 RLY060 expected relay, got reject on mail: no rule lets client 10.0.0.2"
            + " relay to x.example",
        "policy.relay:12:1 RLY060 expected relay, got reject on people for eve: 'deny relay"
            + " for user \"eve\"' matches");
  }

  @Test
  void theRuleThatDecidesIsShown() {
    Compilation.Compiled compiled =
        (Compilation.Compiled)
            Findings.compile(
                MemoryFolder.of(POLICY + "expect reject from 10.0.0.1 to a@x.example"));
    assertEquals(
        "allow relay from 10.0.0.1",
        Expectations.check(compiled, DAY).get(0).labels().get(0).place().text());
  }

  @Test
  void theDayMatters() {
    check(
        new Membership.Free(),
        LocalDate.of(2027, 1, 1),
        "expect reject from 10.0.0.1 to a@x.example");
  }

  @Test
  void aGroupIsWhoTheDirectoryLists() {
    Membership directory =
        new Membership.Directory(
            Map.of("eve", new TreeSet<>(java.util.Set.of("team")), "dora", new TreeSet<>()));
    check(
        directory,
        DAY,
        "expect relay from 10.0.0.9 for group \"TEAM\" to a@x.example over tls on people",
        "policy.relay:10:1 RLY060 expected relay, got reject on people for eve of team:"
            + " 'deny relay for user \"eve\"' matches");
    check(
        directory,
        DAY,
        "expect relay from 10.0.0.9 for group \"Nobodies\" to a@x.example over tls on people",
        "policy.relay:10:1 RLY059 the directory lists nobody whom this expectation speaks of");
  }

  @Test
  void expectationsOfTheImpossible() {
    check(
        """
        expect reject from 10.0.0.1 to a@x.example over tls on mail
        expect reject from 10.0.0.1 for team to a@x.example on mail
        expect reject from 10.0.0.1 for team to a@x.example on people
        expect reject from 10.0.0.1 to a@x.example on lost
        """,
        "policy.relay:10:1 RLY059 the listener 'mail' cannot have a session over TLS",
        "policy.relay:11:1 RLY059 the listener 'mail' cannot have a log-in",
        "policy.relay:12:1 RLY059 the listener 'people' cannot have a log-in without TLS",
        "policy.relay:13:47 RLY028 no listener is named 'lost'");
  }

  /** One without 'on' stands for each of the listeners: 1,002 of them, and 1,001 expectations. */
  @Test
  void expectationsOfTooMuch() {
    String listeners =
        IntStream.range(1_000, 2_000)
            .mapToObj("listener l%1$d on *:%1$d { }%n"::formatted)
            .collect(Collectors.joining());
    check(
        listeners + "expect reject from 10.0.0.1 to a@x.example\n".repeat(1_001),
        "policy.relay:2008:1 RLY059 the expectations up to here stand for more than 1,000,000"
            + " transactions");
  }

  @Test
  void claimsAboutNothing() {
    check(
        """
        never relay for authenticated on mail
        never relay over tls on mail
        never relay to accepted for team over tls on people, mail
        never relay on lost
        """,
        "policy.relay:10:1 RLY058 no mail can meet the conditions of this claim: no listener that"
            + " it speaks of offers such a session",
        "policy.relay:11:1 RLY058 no mail can meet the conditions of this claim: no listener that"
            + " it speaks of offers such a session",
        "policy.relay:13:16 RLY028 no listener is named 'lost'");
  }

  @Test
  void captionsAreClaimsOnOneLine() {
    Compilation.Compiled compiled =
        (Compilation.Compiled)
            Findings.compile(
                MemoryFolder.of(
                    POLICY + "never relay # really\n  from any\nalways reject on mail"));
    assertEquals(
        List.of("never relay from any", "always reject on mail"),
        compiled.policy().claims().stream().map(Claim::caption).toList());
  }
}
