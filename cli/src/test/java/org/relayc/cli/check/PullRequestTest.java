package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

/** What a change does, and nothing of what was there before it. */
class PullRequestTest {
  private static final String NAMED = "  allow relay from any named *.partner.example\n";

  @TempDir private Path folder;

  private static String policy(String rules) {
    return "deliver contoso.com\nlistener mail on *:25 {\n" + rules + "}\n";
  }

  private void git(String... words) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@b.example"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertEquals(0, process.waitFor());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void startWithAFinding() {
    git("init", "-q", "-b", "main");
    Run.write(folder, "p.relay", policy(NAMED));
    commit();
  }

  private void commit() {
    git("add", "-A");
    git("commit", "-q", "-m", "x");
  }

  private Run check(String... more) {
    List<String> words = new ArrayList<>(List.of("check", "--against", "git:main"));
    words.addAll(List.of(more));
    words.add("p.relay");
    return Run.in(folder, words.toArray(String[]::new));
  }

  private static void says(Run run, int status, String text) {
    assertTrue(run.out().contains(text), run.out() + run.err());
    assertEquals(status, run.status(), run.out() + run.err());
  }

  @Test
  void whatWasThereIsNotSaidAgain() {
    assertFalse(check().out().contains("RLY213"));
    Run.write(folder, "p.relay", "# moved\n\n" + policy("\n" + NAMED));
    Run run = check();
    assertFalse(run.out().contains("RLY213"), run.out());
    says(run, 0, "1 finding was there before");
  }

  @Test
  void renamedSetsAndOtherOrderAreNothingNew() {
    String sets = "network a = 10.1.0.0/16\nnetwork b = 10.2.0.0/16\n";
    String rules = "  deny relay from a\n  deny relay from b\n  deny relay from a\n";
    Run.write(folder, "p.relay", sets + policy(rules + NAMED));
    commit();
    String renamed = (sets + policy(NAMED + rules)).replace("network a", "network first");
    Run.write(folder, "p.relay", renamed.replace("from a\n", "from first\n"));
    Run run = check("--fail-on", "warning");
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void whatIsNewFails() {
    Run.write(folder, "p.relay", policy(NAMED + "  allow relay from any\n"));
    Run run = check();
    says(run, 1, "error[RLY101]");
    assertFalse(run.out().contains("RLY213"), run.out());
  }

  @Test
  void aNewFileIsNewAltogether() {
    Run.write(folder, "q.relay", policy(NAMED));
    says(Run.in(folder, "check", "--against", "main", "p.relay", "q.relay"), 0, "q.relay:3:3");
    says(
        Run.in(folder, "check", "--against", "main", "--fail-on", "warning", "q.relay"),
        1,
        "RLY213");
  }

  @Test
  void whatItConcedesIsSaid() {
    Run.write(
        folder,
        "p.relay",
        "gateway 10.0.0.1 hides internet\nnever relay from 192.0.2.0/24\n" + policy(NAMED));
    Run.write(folder, "relayc.yaml", "rules:\n  RLY213: error\n");
    commit();
    Run.write(
        folder, "p.relay", policy("  # relayc: allow RLY213 because \"they renumber\"\n" + NAMED));
    Run.write(
        folder,
        "relayc.yaml",
        "open-relay:\n  ipv4: 100000\n  because: campus\n"
            + "rules:\n  RLY213:\n    level: note\n    because: so\n"
            + "accepted:\n  - rule: RLY112\n    file: q.relay\n    because: auditors\n");
    Run run = check();
    says(run, 0, "this change: RLY213 is accepted here, because they renumber");
    says(run, 0, "this change: RLY112 is accepted in 'q.relay', because auditors");
    says(run, 0, "this change: RLY213 is made note, where it was error");
    says(run, 0, "this change: the limit of open relay is raised from 65536 to 100000 IPv4");
    says(run, 0, "this change: a claim is gone: never relay from 192.0.2.0/24");
    says(run, 0, "this change: a gateway is gone: 10.0.0.1");
    Run diff = Run.in(folder, "diff", "git:main:p.relay", "p.relay");
    says(diff, 0, "this change: RLY213 is accepted here, because they renumber");
    says(diff, 0, "this change: a gateway is gone: 10.0.0.1");
    says(diff, 0, "the limit of open relay changes: 65536 -> 100000 IPv4 addresses");
    Run markdown = Run.in(folder, "diff", "--format", "markdown", "git:main:p.relay", "p.relay");
    says(markdown, 0, "a claim is gone");
    commit();
    assertFalse(check().out().contains("this change"));
  }

  @Test
  void includedFilesListsAndProjectsCount() {
    Run.write(folder, "nets.txt", "10.1.0.0/16\n");
    Run.write(folder, "sets.relay", "network ours = file \"nets.txt\"\n");
    Run.write(folder, "p.relay", "include \"sets.relay\"\n" + policy("  allow relay from ours\n"));
    commit();
    Run.write(folder, "nets.txt", "0.0.0.0/0\n");
    says(check(), 1, "error[RLY101]");
  }

  @Test
  void anotherServerIsHeldAgainstItself() {
    String closed = "smtpd_relay_restrictions = reject_unauth_destination\n";
    String open = closed.replace("= ", "= permit_mynetworks, ") + "mynetworks = 0.0.0.0/0\n";
    Run.write(folder, "etc/main.cf", closed);
    commit();
    Run.write(folder, "etc/main.cf", open);
    Run run = Run.in(folder, "check", "--against", "main", "postfix:etc");
    says(run, 1, "error[RLY101]");
    commit();
    Run.write(folder, "etc/main.cf", "# more\n" + open);
    says(Run.in(folder, "check", "--against", "main", "etc"), 0, "there before");
  }

  @Test
  void aBaselineHidesWhatItHoldsAndNoOpenRelay() {
    Run.write(folder, "base.json", Run.in(folder, "check", "--format", "json", "p.relay").out());
    Run.write(folder, "p.relay", "\n" + policy("\n" + NAMED));
    Run run = Run.in(folder, "check", "--baseline", "base.json", "p.relay");
    says(run, 0, "1 finding was there before");
    Run.write(folder, "p.relay", policy("  allow relay from any\n"));
    Run.write(folder, "base.json", Run.in(folder, "check", "--format", "json", "p.relay").out());
    says(Run.in(folder, "check", "--baseline", "base.json", "p.relay"), 1, "error[RLY101]");
  }

  @Test
  void badWordsAreSaid() {
    for (String revision : List.of("-x", "nothere", "", "git:--output=x", "a b")) {
      Run run = Run.in(folder, "check", "--against", revision, "p.relay");
      assertEquals(2, run.status(), revision);
      assertTrue(run.err().startsWith("relayc: "), run.err());
    }
    Run.write(folder, "base.json", "[1]");
    Run run = Run.in(folder, "check", "--baseline", "base.json", "p.relay");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("is no baseline"), run.err());
    assertEquals(2, Run.in(folder, "check", "--fail-on", "note", "p.relay").status());
  }
}
