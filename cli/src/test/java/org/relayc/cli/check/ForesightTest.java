package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;

/** Days to come, and what claims would notice; today is 24 November 2026. */
class ForesightTest {
  @TempDir private Path folder;

  private Run check(String policy, String... more) {
    Run.write(folder, "p.relay", "deliver contoso.com\n" + policy);
    String[] words = new String[more.length + 2];
    words[0] = "check";
    System.arraycopy(more, 0, words, 1, more.length);
    words[more.length + 1] = "p.relay";
    return Run.in(folder, words);
  }

  private static String listener(String... rules) {
    return "listener mail on *:25 {\n" + String.join("\n", rules) + "\n}\n";
  }

  private static void says(Run run, String text) {
    assertTrue(run.out().contains(text), run.out() + run.err());
  }

  @Test
  void aRuleThatEndsWithinThirtyDaysIsAWarning() {
    says(check(listener("allow relay from 10.1.0.0/16 until 2026-11-24")), "RLY702");
    says(check(listener("allow relay from 10.1.0.0/16 until 2026-12-23")), "RLY702");
    for (String day : new String[] {"2026-11-23", "2026-12-24"}) {
      Run run = check(listener("allow relay from 10.1.0.0/16 until " + day));
      assertFalse(run.out().contains("RLY702"), run.out());
    }
  }

  @Test
  void forecastSaysWhatChangesOnWhichDay() {
    String policy =
        "deny relay from 10.1.2.0/24 until 2027-01-09\n"
            + listener(
                "allow relay from 10.1.0.0/16 until 2027-01-31",
                "allow relay from 10.1.9.0/24 until 2027-03-01",
                "allow relay from 10.2.0.0/24 until 2027-01-31",
                "allow relay from 10.3.0.0/16");
    Run run = check(policy, "--forecast", "80");
    says(run, "from 2027-01-10 on 256 IPv4 addresses may newly relay");
    says(run, "from 2027-02-01 on 65,536 IPv4 addresses may no longer relay");
    assertFalse(run.out().contains("2027-03-02"), run.out());
    Run far = check(policy, "--forecast", "100");
    says(far, "from 2027-03-02 on 256 IPv4 addresses may no longer relay");
    assertEquals(0, far.status());
  }

  @Test
  void forecastSaysWhereNothingChanges() {
    Run run =
        check(
            listener(
                "allow relay from 10.1.9.0/24 until 2027-01-31", "allow relay from 10.1.0.0/16"),
            "--forecast",
            "90");
    says(run, "from 2027-02-01 on nothing is decided otherwise, though a rule ends");
  }

  @Test
  void coverageTakesOutOneAfterTheOther() {
    String policy =
        "network ours = 10.1.0.0/16, 10.2.0.0/16\n"
            + "expect relay from 10.1.0.1 to someone@elsewhere.example\n"
            + "never relay from 192.0.2.0/24\n"
            + "deny relay from 192.0.2.0/24\n"
            + "deny relay from 10.2.7.0/24\n"
            + listener("allow relay from ours, 192.0.2.0/23");
    Run run = check(policy, "--coverage");
    assertEquals(2, run.out().split("note\\[RLY705\\]", -1).length - 1, run.out());
    says(run, "p.relay:2:29");
    says(run, "p.relay:6:1");
    assertFalse(check(policy).out().contains("RLY705"));
  }

  @Test
  void junitHasATestForWhatHolds() {
    Run run =
        check(
            "expect relay from 10.1.0.1 to someone@elsewhere.example\n"
                + "expect reject from 10.1.0.2 to someone@elsewhere.example\n"
                + "never relay from 192.0.2.0/24\n"
                + listener("allow relay from 10.1.0.0/16"),
            "--format",
            "junit");
    says(run, "tests=\"3\" failures=\"1\"");
    says(run, "name=\"never relay from 192.0.2.0/24 (4:1)\"");
    says(run, "name=\"RLY060 failed-expectation (3:1)\"");
  }

  @Test
  void badNumbersAreSaid() {
    for (String days : new String[] {"0", "-1", "many", "99999"}) {
      assertEquals(2, check(listener(), "--forecast", days).status());
    }
  }
}
