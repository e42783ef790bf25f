package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckAndFmtTest {
  private static final String GOOD = "listener a on *:25 {\n    allow relay from private\n}\n";
  private static final String UGLY = "listener a on *:25{allow relay from private}";

  @TempDir Path folder;

  private Run check(int status, String out, String err, String... words) {
    Run run = Run.in(folder, words);
    assertEquals(status, run.status(), run.out() + run.err());
    assertEquals(out, run.out());
    assertEquals(err, run.err());
    return run;
  }

  @Test
  void nothingIsNoAnswer() {
    for (String command : List.of("check", "fmt")) {
      Run run = Run.in(folder, command);
      assertEquals(2, run.status(), command);
      assertTrue(run.err().startsWith("relayc: missing required parameter: 'FILE"), run.err());
    }
  }

  @Test
  void aGoodPolicyIsSaidToBeGood() {
    Run.write(folder, "p.relay", GOOD + "expect relay from 10.0.0.1 to a@b.example\n");
    check(
        0,
        "1 policy, 1 expectation, 0 claims proven, no open relay: no findings\n",
        "",
        "check",
        "p.relay");
    check(0, "", "", "check", "--quiet", "p.relay");
    check(0, "{\"version\": 1, \"findings\": []}\n", "", "check", "--format", "json", "p.relay");
  }

  @Test
  void findingsHaveTheNamesTheirUserWouldWrite() {
    Run.write(folder, "sub/p.relay", "include \"in/q.relay\"\n" + GOOD);
    Run.write(folder, "sub/in/q.relay", "network n = missing\nnever relay from internet\n");
    Run run = Run.in(folder, "check", "--format", "json", "sub/p.relay");
    assertEquals(1, run.status());
    JsonNode finding = new JsonMapper().readTree(run.out()).at("/findings/0");
    assertEquals("sub/in/q.relay", finding.at("/file").asString(), run.out());
    assertEquals("error", finding.at("/level").asString());
    assertEquals(1, finding.at("/line").asInt());
    assertEquals(13, finding.at("/column").asInt());
    assertEquals(20, finding.at("/endColumn").asInt());
  }

  @Test
  void anIncludedFileIsNotCheckedByItself() {
    Run.write(folder, "p.relay", "include \"q.relay\"\n" + GOOD);
    Run.write(folder, "q.relay", "network n = 10.0.0.1\n");
    check(
        0,
        "1 policy, 0 expectations, 0 claims proven, no open relay: no findings\n",
        "",
        "check",
        "q.relay",
        "p.relay");
    assertEquals(1, Run.in(folder, "check", "q.relay").status());
  }

  @Test
  void anUnreadableFileDoesNotHideTheOthers() {
    Run.write(folder, "p.relay", "nonsense\n");
    Run run = Run.in(folder, "check", "nope.relay", "p.relay");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("cannot read 'nope.relay'"), run.err());
    assertTrue(run.out().contains("--> p.relay:1:1"), run.out());
  }

  @Test
  void coloursFollowOptionAndEnvironment() {
    Run.write(folder, "p.relay", "nonsense\n");
    Map<String, String> terminal = Map.of("TERM", "xterm");
    assertTrue(Run.with(folder, terminal, "", "check", "p.relay").out().contains("\u001b["));
    assertFalse(
        Run.with(folder, terminal, "", "check", "--color", "never", "p.relay")
            .out()
            .contains("\u001b["));
    Map<String, String> noColor = Map.of("NO_COLOR", "1", "TERM", "xterm");
    assertFalse(Run.with(folder, noColor, "", "check", "p.relay").out().contains("\u001b["));
    assertTrue(
        Run.with(folder, noColor, "", "check", "--color", "always", "p.relay")
            .out()
            .contains("\u001b["));
  }

  @Test
  void fmtRewritesInPlaceAndKeepsPermissions() throws IOException {
    Run.write(folder, "p.relay", UGLY);
    Path file = folder.resolve("p.relay");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    check(1, "p.relay\n", "", "fmt", "--check", "p.relay");
    assertEquals(UGLY, Files.readString(file));
    check(0, "", "", "fmt", "p.relay");
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    check(0, "", "", "fmt", "--check", "p.relay");
    assertEquals(Files.readString(file), Run.with(folder, Map.of(), UGLY, "fmt", "-").out());
  }

  @Test
  void fmtLeavesAFileWithErrorsAlone() throws IOException {
    Run.write(folder, "bad.relay", "listener {");
    Run run = Run.in(folder, "fmt", "bad.relay");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("--> bad.relay:1:"), run.err());
    assertEquals("listener {", Files.readString(folder.resolve("bad.relay")));
  }

  @Test
  void helpAndVersionAreNeverAnError() {
    check(0, "relayc 0.1.0\n", "", "--version");
    check(0, "relayc 0.1.0\n", "", "check", "--version");
    assertTrue(Run.in(folder, "--help").out().contains("explain"));
    assertTrue(Run.in(folder, "explain", "--help").out().contains("--listener"));
  }

  @Test
  void theNearestProjectIsFoundUpToTheRepositorysRoot() throws IOException {
    Run.write(folder, "relayc.yaml", "outside: 1\n");
    Run.write(folder, "repo/sub/p.relay", GOOD);
    Files.createDirectories(folder.resolve("repo/.git"));
    assertEquals(0, Run.in(folder, "check", "repo/sub/p.relay").status());
    Run.write(folder, "repo/relayc.yaml", "inside: 1\n");
    Run run = Run.in(folder, "check", "repo/sub/p.relay");
    assertTrue(run.out().contains("--> repo/relayc.yaml:1:1"), run.out());
    Run named = Run.in(folder, "check", "--project", "relayc.yaml", "repo/sub/p.relay");
    assertTrue(named.out().contains("--> relayc.yaml:1:1"), named.out());
    assertEquals(2, Run.in(folder, "check", "--project", "no", "repo/sub/p.relay").status());
  }
}
