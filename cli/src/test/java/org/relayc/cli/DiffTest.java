package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffTest {
  private static final String OLD =
      """
      network offices  = 10.8.0.0/14
      network printers = 10.20.30.0/24
      deliver contoso.com
      listener internal on 10.0.0.5:25 {
          allow relay from offices
      }
      """;

  private static final String NEW =
      OLD.replace("from offices\n", "from offices\n    allow relay from printers\n");

  @TempDir Path folder;

  @BeforeEach
  void writePolicies() {
    Run.write(folder, "old.relay", OLD);
    Run.write(folder, "new.relay", NEW);
  }

  private Run diff(String... words) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(new String[0]));
  }

  @Test
  void theSameIsEquivalent() {
    Run run = diff("old.relay", "old.relay", "--exit-code");
    assertEquals(0, run.status(), run.err());
    assertEquals("old.relay -> old.relay\nequivalent\n", run.out());
  }

  @Test
  void whatIsNewIsShownOverNamedSetsWithATransaction() {
    Run run = diff("old.relay", "new.relay");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        old.relay -> new.relay
        wider: 256 IPv4 addresses may newly relay

        + internal (10.0.0.5:25): reject becomes relay
            from printers
            to external
            | from 10.20.30.1
            | C: EHLO client.example
            | C: MAIL FROM:<someone@host.example>
            | C: RCPT TO:<someone@elsewhere.example>
            | S: 554 5.7.1 <someone@elsewhere.example>: refused  (before)
            | S: 250 2.1.5 Ok, relayed  (after)
        """,
        run.out());
  }

  @Test
  void theOtherWayRoundIsNarrower() {
    Run run = diff("new.relay", "old.relay", "--max-wider", "0");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("\nnarrower\n"), run.out());
    assertEquals(1, diff("new.relay", "old.relay", "--exit-code").status());
  }

  @Test
  void aBudgetIsKept() {
    assertEquals(0, diff("old.relay", "new.relay", "--max-wider", "256").status());
    Run run = diff("old.relay", "new.relay", "--max-wider", "255");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("256 addresses may newly relay, more than 255"), run.err());
    assertEquals(2, diff("old.relay", "new.relay", "--max-wider", "-1").status());
  }

  @Test
  void programsReadTheSame() {
    JsonNode result =
        new JsonMapper().readTree(diff("old.relay", "new.relay", "--format", "json").out());
    assertEquals("wider", result.at("/relation").asString());
    assertEquals("256", result.at("/mayNewlyRelay").asString());
    assertTrue(result.at("/complete").asBoolean());
    assertEquals("from printers", result.at("/changes/0/conditions/0").asString());
    assertEquals("reject", result.at("/changes/0/before/decision").asString());
    assertEquals("relay", result.at("/changes/0/after/decision").asString());
  }

  @Test
  void hostileNamesDoNotBreakOutOfMarkdown() {
    Run.write(folder, "x`|@you.relay", OLD);
    Run run = diff("x`|@you.relay", "new.relay", "--format", "markdown");
    assertTrue(run.out().startsWith("### wider"), run.out());
    assertTrue(run.out().contains("`` x`\\|@you.relay ``"), run.out());
    assertTrue(run.out().contains("| from printers to external |"), run.out());
  }

  @Test
  void listenersAppearAndVanish() {
    Run.write(folder, "new.relay", NEW.replace("10.0.0.5:25", "10.0.0.6:25"));
    Run run = diff("old.relay", "new.relay");
    assertTrue(run.out().contains("listener internal (10.0.0.5:25) vanishes"), run.out());
    assertTrue(run.out().contains("listener internal (10.0.0.6:25) appears"), run.out());
    assertTrue(run.out().contains("incomparable"), run.out());
    assertTrue(run.out().contains("S: nothing listens  (before)"), run.out());
  }

  @Test
  void aCompiledFolderIsItsPolicy() {
    Run compiled =
        Run.in(folder, "compile", "new.relay", "--target", "postfix", "--out", "out", "--quiet");
    assertEquals(0, compiled.status(), compiled.err());
    Run run = diff("new.relay", "out/postfix", "--exit-code");
    assertEquals(0, run.status(), run.out());
    Run other = diff("old.relay", "out/postfix", "--exit-code");
    assertEquals(1, other.status());
    assertTrue(other.out().contains("wider: 256 IPv4 addresses may newly relay"), other.out());
  }

  @Test
  void aChangeOfTheLimitIsNamed() {
    Run.write(folder, "sub/relayc.yaml", "open-relay: {ipv4: /8, because: why not}\n");
    Run.write(folder, "sub/old.relay", OLD);
    Run run = diff("old.relay", "sub/old.relay");
    assertTrue(
        run.out().contains("the limit of open relay changes: 65536 -> 16777216 IPv4 addresses"),
        run.out());
  }

  @Test
  void directoriesSettleEachSideByItself() {
    String staff = OLD + "listener people on *:587 {\n    auth plain\n    %s\n}\n";
    Run.write(folder, "a/p.relay", staff.formatted("allow relay for group \"staff\""));
    Run.write(folder, "b/p.relay", staff.formatted("allow relay for group \"staff\""));
    Run.write(folder, "a/relayc.yaml", "directory: people.yaml\n");
    Run.write(folder, "b/relayc.yaml", "directory: people.yaml\n");
    Run.write(folder, "a/people.yaml", "groups: {staff: [ann]}\n");
    Run.write(folder, "b/people.yaml", "groups: {staff: [ann, ben]}\n");
    Run run = diff("a/p.relay", "b/p.relay");
    assertTrue(run.out().contains("    for ben\n"), run.out());
    assertTrue(run.out().contains("| C: AUTH (as ben)\n"), run.out());
  }

  @Test
  void whatIsNotUnderstoodIsUndecidedAndNoFaultOfOurs() {
    for (String domains : List.of("a.example", "caf\u00e9.example")) {
      Run.write(
          folder,
          domains.charAt(0) + "/main.cf",
          new String(
              ("smtputf8_enable = yes\nmydestination = b.example\nrelay_domains = "
                      + domains
                      + "\n")
                  .getBytes(StandardCharsets.UTF_8),
              StandardCharsets.ISO_8859_1));
      Run.write(folder, domains.charAt(0) + "/master.cf", "smtp inet n - n - - smtpd\n");
    }
    Run run = Run.in(folder, "diff", "a", "c");
    assertEquals(1, run.status(), run.err());
    assertTrue(run.out().contains("undecided"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aPolicyWithErrorsIsNotCompared() {
    Run.write(folder, "new.relay", "deliver\n");
    Run run = diff("old.relay", "new.relay");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("error[RLY"), run.err());
  }

  @Test
  void anotherRevisionIsReadFromGitAndNothingOfItsConfigurationRuns() throws Exception {
    git("init", "-q", ".");
    git("add", "old.relay");
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "one");
    Run.write(folder, "old.relay", NEW);
    for (String name : List.of("core.fsmonitor", "core.sshCommand", "core.pager")) {
      git("config", name, "touch " + folder.resolve("ran"));
    }
    Run run = diff("git:HEAD:old.relay", "old.relay");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("git:HEAD:old.relay -> old.relay\nwider: 256"), run.out());
    assertFalse(Files.exists(folder.resolve("ran")));
    assertEquals(2, diff("git:--help:old.relay", "old.relay").status());
    assertEquals(2, diff("git:HEAD:../old.relay", "old.relay").status());
    assertEquals(2, diff("git:HEAD:/etc/passwd", "old.relay").status());
    assertEquals(2, diff("git:nosuch:old.relay", "old.relay").status());
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor(), command.toString());
  }
}
