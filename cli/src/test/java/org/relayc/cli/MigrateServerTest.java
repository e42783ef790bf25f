package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Configurations of Postfix and James become policies that let nobody do more. */
class MigrateServerTest {
  private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

  @TempDir Path folder;

  private Run run(String... words) {
    return Run.in(folder, words);
  }

  private void postfix(String main, String master) {
    Run.write(
        folder,
        "conf/main.cf",
        "compatibility_level = 3.6\nmyhostname = mail.ours.example\n" + main);
    Run.write(folder, "conf/master.cf", "smtp inet n - y - - smtpd\n" + master);
  }

  private Run migrate(String... more) {
    List<String> words = new ArrayList<>(List.of("migrate", "conf", "--out", "p.relay", "--force"));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private String policy() throws IOException {
    return Files.readString(folder.resolve("p.relay"));
  }

  private static void says(Run run, int status, String what) {
    assertEquals(status, run.status(), run.out() + run.err());
    assertTrue((run.out() + run.err()).contains(what), run.out() + run.err());
  }

  /** Compiled, migrated and compared, a policy is the same. */
  @ParameterizedTest
  @CsvSource({
    "two-servers, postfix",
    "two-servers, james",
    "three-situations, postfix",
    "named-users-only, postfix",
    "list-of-computers, postfix",
    "contoso, postfix",
    "reset-to-default, postfix",
    "connector-trap, postfix",
    "leaving-james, james",
    "leaving-postfix, postfix"
  })
  void whatWasCompiledBecomesThePolicyAgain(String sample, String target) {
    String policy = SAMPLES.resolve(sample).resolve(sample + ".relay").toString();
    says(run("compile", policy, "--target", target, "--out", "out"), 0, "");
    Run migrated = run("migrate", "out/" + target, "--out", "again.relay");
    assertTrue(
        migrated.out().contains("proven equivalent, for every transaction"),
        migrated.out() + migrated.err());
    assertTrue(Files.exists(folder.resolve("again.relay")));
    Run diff =
        run("diff", "postfix".equals(target) ? "out/postfix" : "james:out/james", "again.relay");
    says(diff, 0, "equivalent");
  }

  /** From one server to the other by way of the policy. */
  @Test
  void aSuccessorLetsTheSamePeopleRelay() {
    String old = "james:" + SAMPLES.resolve("leaving-james/mx1");
    says(run("migrate", old, "--out", "p.relay"), 0, "proven equivalent");
    says(run("compile", "p.relay", "--target", "postfix", "--out", "out"), 0, "");
    Run diff = run("diff", old, "out/postfix", "--exit-code");
    // James keeps dressed recipients back, and Postfix undresses them: these are left to servers.
    for (String change : diff.out().split("\n\n")) {
      boolean isChange = change.startsWith("+ ") || change.startsWith("- ");
      assertTrue(!isChange || change.contains("as a dressed recipient"), diff.out());
    }
    assertTrue(diff.out().contains("\n- "), diff.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtpd_relay_restrictions = check_client_access ldap:people, reject_unauth_destination",
        "smtpd_relay_restrictions = check_policy_service unix:private/p, reject_unauth_destination",
        "mynetworks = ldap:people",
        "smtpd_recipient_restrictions = check_recipient_access mysql:/etc/postfix/r.cf,"
            + " reject_unauth_destination"
      })
  void whatCannotBeSeenLetsNobodyRelay(String line) throws IOException {
    postfix("mynetworks = 10.0.0.0/8\nmydestination = ours.example\n" + line + "\n", "");
    Run run = migrate();
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("proven "), run.out());
    assertFalse(policy().contains("from any"), policy());
    assertTrue(run.out().contains("narrower"), run.out());
  }

  @Test
  void whatIsNotUnderstoodIsNoProof() {
    postfix("mydestination = ours.example\nnever_heard_of = 7\n", "");
    Run run = migrate("--ledger", "l.json");
    says(run, 1, "not proven");
    assertTrue(run.out().contains("not understood: main.cf:4: never_heard_of"), run.out());
  }

  @Test
  void anOpenRelayIsSaid() throws IOException {
    postfix("mydestination = ours.example\nmynetworks = 0.0.0.0/0\n", "");
    says(migrate(), 1, "error[RLY101]: open relay");
    assertTrue(policy().contains("# strangers may relay"), policy());
  }

  @Test
  void aPublicSuffixIsNoForward() throws IOException {
    postfix("mydestination = ours.example\nrelay_domains = com\n", "");
    says(migrate(), 1, "RLY101");
    assertFalse(policy().contains("forward"), policy());
  }

  @Test
  void everySettingIsInTheLedger() throws IOException {
    postfix(
        "mydestination = ours.example, localhost\nrelayhost = [smarthost.example]\n"
            + "smtp_sasl_password_maps = inline:{hunter2=x}\nmessage_size_limit = 1\n",
        "587 inet n - y - - smtpd\n  -o smtpd_tls_security_level=encrypt\n");
    migrate("--ledger", "l.json");
    JsonNode ledger =
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve("l.json")));
    List<String> lines = new ArrayList<>();
    for (JsonNode entry : ledger.get("ledger")) {
      lines.add(
          entry.get("setting").stringValue()
              + " "
              + entry.get("outcome").stringValue()
              + " "
              + entry.get("value").stringValue());
    }
    assertTrue(lines.contains("mydestination narrowed ours.example, localhost"), lines::toString);
    assertTrue(lines.contains("relayhost carried [smarthost.example]"), lines::toString);
    assertTrue(lines.contains("message_size_limit dropped 1"), lines::toString);
    assertTrue(lines.contains("smtpd_tls_security_level carried encrypt"), lines::toString);
    assertFalse(lines.toString().contains("hunter2"), lines::toString);
  }

  @Test
  void programsAndTicketsGetTheSame() {
    postfix("mydestination = ours.example\nmynetworks = 10.0.0.0/8\n", "");
    JsonNode json = JsonMapper.builder().build().readTree(migrate("--format", "json").out());
    JsonNode policy = json.get("policies").get(0);
    assertEquals("equivalent", policy.get("proof").get("relation").stringValue());
    assertTrue(policy.get("written").booleanValue());
    assertTrue(migrate("--format", "markdown").out().startsWith("### Postfix of conf\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--harden | --harden closes the dialogs of Exchange and IIS",
        "--answer=a=b | nothing asks for 'a'"
      })
  void whatIsOfExchangeIsRefused(String option, String what) {
    postfix("mydestination = ours.example\n", "");
    says(migrate(option), 2, what);
  }

  /** A James of another revision is read as one on disk is. */
  @Test
  void aRevisionIsReadAsAFolderIs() throws IOException, InterruptedException {
    for (String name : List.of("smtpserver.xml", "mailetcontainer.xml", "domainlist.xml")) {
      Run.write(
          folder,
          "conf/" + name,
          Files.readString(SAMPLES.resolve("leaving-james/mx1").resolve(name)));
    }
    git("init", "-q", ".");
    git("add", "conf");
    git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "one");
    Path server = folder.resolve("conf/smtpserver.xml");
    Files.writeString(server, Files.readString(server).replace("10.20.30.0/24", "10.20.0.0/16"));
    says(run("check", "git:HEAD:conf"), 0, "1 James configuration proven closed");
    says(run("check", "james:git:HEAD:conf"), 0, "1 James configuration proven closed");
    says(run("diff", "git:HEAD:conf", "conf"), 0, "wider");
    Run migrated = run("migrate", "git:HEAD:conf", "--out", "p.relay");
    says(migrated, 0, "proven equivalent");
    assertTrue(policy().contains("10.20.30.0/24"), policy());
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertEquals(0, git.waitFor());
  }
}
