package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

/** Findings that somebody has accepted, and levels that a project sets. */
class ReviewTest {
  private static final String GRANT = "allow relay from any named *.partner.example";
  private static final String REASON = " because \"they renumber\"";

  @TempDir private Path folder;

  private Run check(String before, String... more) {
    Run.write(folder, "p.relay", policy(before));
    String[] words = new String[more.length + 2];
    words[0] = "check";
    System.arraycopy(more, 0, words, 1, more.length);
    words[more.length + 1] = "p.relay";
    return Run.in(folder, words);
  }

  private static String policy(String before) {
    return "deliver contoso.com\nlistener mail on *:25 {\n  " + before + "\n  " + GRANT + "\n}\n";
  }

  private static void says(Run run, int code, String text) {
    assertTrue(run.out().contains(text), run.out());
    assertEquals(code, run.status(), run.out());
  }

  @Test
  void aCommentAcceptsWhatBeginsBelowIt() {
    Run run = check("# relayc: allow RLY213" + REASON);
    assertFalse(run.out().contains("warning"), run.out());
    says(run, 0, "accepted: RLY213 at p.relay:4:3, because they renumber");
  }

  @Test
  void aCommentBehindALineAcceptsWhatIsInIt() {
    Run.write(
        folder,
        "p.relay",
        policy("").replace(GRANT, GRANT + " # relayc: allow RLY213, RLY112" + REASON));
    Run run = Run.in(folder, "check", "p.relay");
    assertFalse(run.out().contains("warning[RLY213]"), run.out());
    says(run, 0, "warning[RLY713]: RLY112 is accepted here and not found");
  }

  @Test
  void aCommentElsewhereAcceptsNothing() {
    Run.write(folder, "p.relay", "# relayc: allow RLY213" + REASON + "\n" + policy(""));
    says(Run.in(folder, "check", "p.relay"), 0, "warning[RLY213]");
  }

  @Test
  void whatHasPassedAcceptsNothing() {
    String comment = "# relayc: allow RLY213" + REASON + " until 2026-06-30";
    says(check(comment, "--as-of", "2026-06-30"), 0, "accepted: RLY213");
    Run late = check(comment, "--as-of", "2026-07-01");
    says(late, 1, "error[RLY712]");
    says(late, 1, "warning[RLY213]");
  }

  @Test
  void whatIsNotUnderstoodIsAnError() {
    says(check("# relayc: allow RLY213"), 1, "nothing says why");
    says(check("# relayc: allow RLY213 because \" \""), 1, "nothing says why");
    says(check("# relayc: alow RLY213" + REASON), 1, "is not understood");
    says(check("# relayc: allow RLY213" + REASON + " until soon"), 1, "'soon' is no day");
    says(check("# relayc: allow RLY999" + REASON), 1, "there is no rule 'RLY999'");
    says(check("# relayc: allow RLY101" + REASON), 1, "cannot be accepted");
    says(check("# relayc: allow RLY711" + REASON), 1, "cannot be accepted");
  }

  @Test
  void anOpenRelayStaysOne() {
    Run.write(
        folder,
        "p.relay",
        policy("# relayc: allow RLY101" + REASON).replace(" named *.partner.example", ""));
    says(Run.in(folder, "check", "p.relay"), 1, "error[RLY101]");
  }

  @Test
  void aProjectAcceptsInAFile() {
    project("accepted:\n  - rule: RLY213\n    file: p.relay\n    because: they renumber\n");
    says(check(""), 0, "accepted: RLY213 at p.relay:4:3, because they renumber");
    project("accepted:\n  - rule: RLY213\n    file: q.relay\n    because: they renumber\n");
    says(check(""), 0, "warning[RLY213]");
    project("accepted:\n  - rule: RLY213\n    file: p.relay\n    text: other\n    because: so\n");
    says(check(""), 0, "warning[RLY713]: RLY213 is accepted here and not found");
  }

  @Test
  void aProjectSetsLevels() {
    project("rules:\n  RLY213: error\n");
    says(check(""), 1, "error[RLY213]");
    project("rules:\n  RLY213:\n    level: off\n    because: all of them are ours\n");
    says(check(""), 0, "accepted: RLY213 at p.relay:4:3, because all of them are ours");
    project("rules:\n  RLY213: note\n");
    says(check(""), 1, "nothing says why RLY213 is less here");
    project("rules:\n  RLY101: warning\n");
    says(check(""), 1, "RLY101 cannot be made less than it is");
  }

  @Test
  void aProjectThatIsWrongSaysAllOfIt() {
    project(
        "rules:\n  RLY213: loud\naccepted:\n  - rule: RLY213\n    until: 2026-02-30\n  - file: x\n");
    Run run = check("");
    says(run, 1, "invalid 'rules.RLY213': 'loud' is no level");
    says(run, 1, "'2026-02-30' is no day");
    says(run, 1, "'accepted.file' is missing here");
    says(run, 1, "'accepted.rule' is missing here");
    says(run, 1, "'accepted.because' is missing here");
  }

  @Test
  void whatIsAcceptedDoesNotStopCompile() {
    project("rules:\n  RLY213: error\n");
    Run.write(folder, "p.relay", policy(""));
    String[] words = {"compile", "p.relay", "--target", "postfix", "--out", "out"};
    assertEquals(1, Run.in(folder, words).status());
    Run.write(folder, "p.relay", policy("# relayc: allow RLY213" + REASON));
    Run run = Run.in(folder, words);
    assertEquals(0, run.status(), run.err());
  }

  private void project(String text) {
    Run.write(folder, "relayc.yaml", text);
  }
}
