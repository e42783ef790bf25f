package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

/** Cures that are made, and cures that are suggested. */
class FixTest {
  private static final String HEAD = "deliver contoso.com\n\nlistener mail on *:25 {\n";

  @TempDir private Path folder;

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String suggestion(Run run) {
    return run.out()
        .lines()
        .filter(line -> line.contains("= suggestion: "))
        .findFirst()
        .map(line -> line.substring(line.indexOf("= suggestion: ") + "= suggestion: ".length()))
        .orElse("none");
  }

  @Test
  void takesOutRulesThatDoNothing() throws IOException {
    Run.write(
        folder,
        "sub/p.relay",
        HEAD
            + "    deny relay from 10.1.0.0/16 # first\n"
            + "    deny relay from 10.1.2.0/24 because \"so\" # second\n"
            + "    allow relay from 10.0.0.0/8\n"
            + "    allow relay from 10.2.0.0/16\n"
            + "        because \"printers\"\n"
            + "}\n");
    Run before = Run.in(folder, "check", "sub/p.relay");
    assertTrue(before.out().contains("= fix: take the rule out"), before.out());
    Run run = Run.in(folder, "check", "--fix", "sub/p.relay");
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.err().contains("fixed 2 of 'sub/p.relay'"), run.err());
    assertEquals(
        HEAD
            + "    deny relay from 10.1.0.0/16 # first\n"
            + "    # second\n"
            + "    allow relay from 10.0.0.0/8\n"
            + "}\n",
        read("sub/p.relay"));
    assertFalse(Run.in(folder, "check", "sub/p.relay").out().contains("warning"));
  }

  @Test
  void nothingIsWrittenWhereNothingIsWrong() throws IOException {
    String text = HEAD + "    allow relay from 10.0.0.0/8\n}\n";
    Run.write(folder, "p.relay", text);
    assertEquals("", Run.in(folder, "check", "--fix", "p.relay").err());
    assertEquals(text, read("p.relay"));
  }

  @Test
  void narrowsTheRuleThatBreaksAClaim() {
    String claim = "never relay from 10.9.0.0/16\n";
    Run.write(folder, "p.relay", claim + HEAD + "    allow relay from 10.0.0.0/8\n}\n");
    Run run = Run.in(folder, "check", "p.relay");
    assertEquals(
        "leave out of the rule what the claim forbids: 'except 10.9.0.0/16' at 5:32",
        suggestion(run));
    Run.write(
        folder,
        "p.relay",
        claim + HEAD + "    allow relay from 10.0.0.0/8 except 10.9.0.0/16\n}\n");
    assertEquals(0, Run.in(folder, "check", "p.relay").status());
  }

  @Test
  void deniesWhatNoSingleConditionSays() {
    String claim = "never relay from 10.9.0.0/16 to partner.example\n";
    Run.write(folder, "p.relay", claim + HEAD + "    allow relay from 10.0.0.0/8\n}\n");
    assertEquals(
        "deny what the claim forbids: " + "'deny relay from 10.9.0.0/16 to partner.example' at 1:1",
        suggestion(Run.in(folder, "check", "p.relay")));
    Run.write(
        folder,
        "p.relay",
        claim
            + "deny relay from 10.9.0.0/16 to partner.example\n"
            + HEAD
            + "    allow relay from 10.0.0.0/8\n}\n");
    Run cured = Run.in(folder, "check", "p.relay");
    assertEquals(0, cured.status(), cured.out());
  }

  @Test
  void asksForALogIn() {
    String text =
        "never relay for anonymous\n"
            + "deliver contoso.com\nlistener mail on *:25 {\n  tls required\n  auth plain\n"
            + "  allow relay from 10.0.0.0/8\n}\n";
    Run.write(folder, "p.relay", text);
    assertEquals(
        "ask for a log-in: 'for authenticated' at 6:30",
        suggestion(Run.in(folder, "check", "p.relay")));
  }

  @Test
  void suggestsNothingThatBreaksSomethingElse() {
    String text =
        "never relay from 10.9.0.0/16\n"
            + "expect relay from 10.9.0.1 to someone@elsewhere.example\n"
            + HEAD
            + "    allow relay from 10.0.0.0/8\n}\n";
    Run.write(folder, "p.relay", text);
    assertEquals("none", suggestion(Run.in(folder, "check", "p.relay")));
  }
}
