package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckPostfixTest {
  private static final String MASTER = "smtp inet n - n - - smtpd\n";
  private static final String CLOSED =
      """
      compatibility_level = 3.6
      myhostname = mail.example
      mynetworks = 10.0.0.0/24
      smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination
      """;
  private static final String OPEN = CLOSED.replace("10.0.0.0/24", "0.0.0.0/0");

  private static final String LET_ALL =
      "smtpd_relay_restrictions = check_client_access static:OK, reject_unauth_destination";

  @TempDir Path folder;

  private Run check(String main, String... words) {
    Run.write(folder, "etc/main.cf", main);
    Run.write(folder, "etc/master.cf", MASTER);
    return Run.in(folder, words.length == 0 ? new String[] {"check", "etc"} : words);
  }

  private static void saysAndEnds(Run run, int status, String what) {
    assertEquals(status, run.status(), run.out() + run.err());
    assertTrue((run.out() + run.err()).contains(what), run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"etc", "etc/", "etc/main.cf", "postfix:etc", "postfix:etc/main.cf"})
  void aConfigurationIsKnownByWhatItIs(String name) {
    Run run = check(CLOSED, "check", name);
    assertEquals("1 Postfix configuration proven closed: no findings\n", run.out(), run.err());
    assertEquals(0, run.status());
  }

  @Test
  void aConfigurationAndAPolicyAreCheckedTogether() {
    Run.write(folder, "p.relay", "listener a on *:25 {\n    allow relay from private\n}\n");
    saysAndEnds(
        check(CLOSED, "check", "p.relay", "etc"),
        0,
        "1 policy, 0 expectations, 0 claims proven, no open relay; 1 Postfix configuration proven"
            + " closed: no findings\n");
  }

  @Test
  void anOpenRelayHasTheLineThatDecidesAndAWitness() {
    Run run = check(OPEN, "check", "--format", "json", "etc");
    assertEquals(1, run.status(), run.err());
    JsonNode finding = new JsonMapper().readTree(run.out()).at("/findings/0");
    assertEquals("RLY101", finding.at("/rule").asString(), run.out());
    assertEquals("etc/main.cf", finding.at("/file").asString());
    assertEquals(4, finding.at("/line").asInt());
    assertEquals("relay", finding.at("/witness/decision").asString());
    assertEquals("smtp", finding.at("/witness/listener").asString());
  }

  @Test
  void theLimitIsTheProjects() {
    String few = CLOSED.replace("10.0.0.0/24", "203.0.113.0/24");
    saysAndEnds(check(few), 0, "warning[RLY116]: 256 IPv4 addresses of the internet");
    Run.write(
        folder, "relayc.yaml", "open-relay:\n  ipv4: /25\n  ipv6: /32\n  because: we are small\n");
    saysAndEnds(
        check(few, "check", "--project", "relayc.yaml", "etc"), 1, "error[RLY101]: open relay");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtpd_authorized_xclient_hosts = 0.0.0.0/0",
        "no_such_parameter = yes",
        "mynetworks = mysql:/etc/postfix/networks.cf",
        "mynetworks = /etc/passwd",
        "mynetworks = cidr:/etc/postfix/../passwd",
        "mynetworks = cidr:/etc/postfix/gone",
        "smtpd_relay_restrictions = check_policy_service unix:private/p, reject"
      })
  void whatIsNotUnderstoodIsNoProof(String line) {
    Run run = check(CLOSED + line + "\n");
    saysAndEnds(run, 1, "error[RLY119]: whether this is an open relay is not decided");
    assertFalse(run.out().contains("proven"), run.out());
  }

  /** Each measured on Postfix 3.7.11, which relays for strangers with it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtpd_helo_restrictions = permit_mynetworks, reject\n" + LET_ALL,
        "smtpd_client_restrictions = permit_mynetworks, check_helo_access static:REJECT\n"
            + LET_ALL,
        "smtpd_restriction_classes = blank\nblank = $x $x\n" + LET_ALL,
        "relay_domains = static:all",
        "relay_domains = com net",
        "relay_domains = co.uk",
        "relay_domains = ck",
        "relay_domains = kobe.jp",
        "parent_domain_matches_subdomains =\nrelay_domains = .co.uk",
        "relay_domains = inline:{{gov.uk = x}}",
        "relay_domains = regexp:{{/.*/i x}}",
        "relay_domains = !regexp:{{/^a/ x}}, regexp:{{/(.)/ x}}",
        "smtpd_relay_restrictions = check_client_access inline:{2001:db8::1=DUNNO 2001:db8=REJECT},"
            + " check_client_access cidr:{{2001:db8::1:0/112 OK}}, reject_unauth_destination"
      })
  void whatRelaysForStrangersIsNotProvenClosed(String lines) {
    Run run = check(CLOSED + lines + "\n");
    assertTrue(run.out().contains("of the internet may relay"), run.out() + run.err());
    assertFalse(run.out().contains("proven"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtpd_helo_required = yes\nsmtpd_helo_restrictions = permit_mynetworks, reject\n"
            + LET_ALL,
        "relay_domains = $mydestination partner.example.com .partner.example.org sub.lan",
        "smtpd_relay_restrictions = check_client_access inline:{fd00::1=OK},"
            + " reject_unauth_destination"
      })
  void whatKeepsStrangersOutIsProvenClosed(String lines) {
    Run run = check(CLOSED + lines + "\n");
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("proven closed"), run.out());
  }

  /** What rewrites a recipient may undo what the restrictions kept out (cleanup(8), 3.7). */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      textBlock =
          """
          virtual_alias_maps; /^(.*)=(.*)@mail.example$/ $1@$2
          virtual_alias_maps; /^(.*)@mail.example$/ keep@mail.example, $1@${2}
          virtual_alias_maps; /^(.*)\\.mail.example$/ $1
          virtual_alias_maps; /^(.*)\\.mail.example$/ $1@mail.example
          virtual_alias_maps; /^(.*)=(.*)@mail.example$/ $1%$2@mail.example
          virtual_alias_maps; /^(.*)=(.*)@mail.example$/ $2!$1
          virtual_alias_maps; /^(.*)(@mail.example)?/ $1@other.example
          virtual_alias_maps; /^@mail.example|^(.*)$/ $1@other.example
          canonical_maps; /^(.*)@(.*)\\.gate$/ @$2
          recipient_canonical_maps; /^(.*)@(.*)\\.gate$/ x@$(2)
          recipient_bcc_maps; /^(.*)=(.*)@mail.example$/ $1@$2
          sender_bcc_maps; /^(.*)@mail.example$/ $1@archive.example
          smtp_generic_maps; /^(.*)@(.*)\\.gate$/ $1@$2
          header_checks; /^X-To: (.*)/ REDIRECT $1
          """)
  void whatSendsMailWhereAClientWantsIsNoProof(String parameter, String line) {
    Run.write(folder, "etc/map", line + "\n");
    for (String type : List.of("regexp", "pcre", "proxy:pcre")) {
      String sets = parameter + " = " + type + ":/etc/postfix/map\nvirtual_alias_domains =\n";
      Run run = check(CLOSED + sets);
      saysAndEnds(run, 1, "that the client may have made up");
      assertFalse(run.out().contains("proven"), run.out());
    }
  }

  @Test
  void anOptionOfAnotherServiceSendsMailElsewhereToo() {
    Run.write(folder, "etc/map", "/^(.*)=(.*)@mail.example$/ $1@$2\n");
    Run.write(folder, "etc/main.cf", CLOSED);
    Run.write(
        folder,
        "etc/master.cf",
        MASTER + "cleanup unix n - n - 0 cleanup -o virtual_alias_maps=pcre:/etc/postfix/map\n");
    saysAndEnds(Run.in(folder, "check", "etc"), 1, "that the client may have made up");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      textBlock =
          """
          virtual_alias_maps; /^(.*)@old.example$/ $1@mail.example
          virtual_alias_maps; /^(.*)\\+(.*)@mail.example$/ $1.${2}@mail.example
          virtual_alias_maps; /^(.*)@/ $1
          canonical_maps; /^(.*)@[a-z]*\\.mail\\.example$/ me@mail.example
          header_checks; /^X-To: (.*)/ REJECT no $1
          """)
  void whatKeepsItsDomainsIsProvenClosed(String parameter, String line) {
    Run.write(folder, "etc/map", line + "\n");
    String sets = parameter + " = regexp:/etc/postfix/map\nvirtual_alias_domains =\n";
    saysAndEnds(check(CLOSED + sets), 0, "proven closed");
  }

  /** Who must say HELO has said it. */
  @Test
  void whatHoldsForEveryNameInHeloHoldsForWhoMustSayOne() {
    String main = CLOSED.replaceFirst("permit_mynetworks", "check_helo_access static:OK");
    saysAndEnds(check(main), 1, "if the client says HELO");
    saysAndEnds(check(main + "smtpd_helo_required = yes\n"), 1, "open relay: ");
    String closed = CLOSED.replaceFirst("permit_mynetworks", "check_helo_access static:REJECT");
    saysAndEnds(check(closed + "smtpd_helo_required = yes\n"), 0, "proven closed");
  }

  /** A canonical map that is not asked for the envelope's recipient sends no mail elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"", "recipient_"})
  void aMapOfOtherClassesThanTheRecipientIsProvenClosed(String kind) {
    Run.write(folder, "etc/map", "/^(.*)@(.*)\\.gate$/ $1@$2\n");
    String map = kind + "canonical_maps = regexp:/etc/postfix/map\nvirtual_alias_domains =\n";
    String classes = map + kind + "canonical_classes = ";
    saysAndEnds(check(CLOSED + map), 1, "that the client may have made up");
    saysAndEnds(check(CLOSED + classes + "header_recipient\n"), 0, "proven closed");
    saysAndEnds(check(CLOSED + classes + "header_sender, Envelope_Recipient\n"), 1, "made up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check_recipient_access", "check_client_access", "check_sender_access"})
  void aResultThatTheClientSaysIsNoProof(String word) {
    Run.write(folder, "etc/map", "/^x(.*)/ $1\n");
    Run run =
        check(
            CLOSED
                + "smtpd_relay_restrictions = "
                + word
                + " pcre:/etc/postfix/map, reject_unauth_destination\n");
    saysAndEnds(run, 1, "'$1' permits");
  }

  @Test
  void aDatabaseThatRewritesIsTakenForTheSites() {
    saysAndEnds(
        check(CLOSED + "virtual_alias_domains =\nvirtual_alias_maps = mysql:/etc/postfix/sql\n"),
        0,
        "  taking for true: no client can make up the addresses that mysql:/etc/postfix/sql gives"
            + " in virtual_alias_maps\n");
  }

  @Test
  void aDatabaseOfRelayDomainsIsUndecidedWithTheAnswerThatOpensIt() {
    Run run = check(CLOSED + "relay_domains = mysql:/etc/postfix/sql\n");
    saysAndEnds(
        run,
        1,
        "may relay without a log-in on listener 'smtp' if relay_domains holds the recipient's"
            + " domain by mysql:/etc/postfix/sql");
    saysAndEnds(run, 1, "it is closed if for strangers the answer is another one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"machine1", "deedee"})
  void aHomeMadeTopLevelDomainIsAnAssumption(String name) {
    saysAndEnds(
        check(CLOSED + "relay_domains = $mydestination " + name + "\n"),
        0,
        "  taking for true: nobody can register names below '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"etc", "etc/", "postfix:etc/main.cf"})
  void whatCannotBeReadIsCalledAsItsUserWouldWriteIt(String name) throws IOException {
    check(CLOSED + "virtual_alias_maps = hash:/etc/postfix/gone\n");
    Files.delete(folder.resolve("etc/master.cf"));
    Run run = Run.in(folder, "check", name);
    saysAndEnds(run, 0, "warning[RLY070]: 'etc/gone' cannot be read");
    saysAndEnds(run, 0, "warning[RLY070]: 'etc/master.cf' cannot be read");
  }

  @Test
  void nothingOutsideTheFolderIsOpened() throws IOException {
    Run.write(folder, "outside", "0.0.0.0/0 OK\nTOP SECRET\n");
    Run run = check(CLOSED + "mynetworks = cidr:/etc/postfix/link\n");
    Files.createSymbolicLink(folder.resolve("etc/link"), folder.resolve("outside"));
    run = Run.in(folder, "check", "etc");
    saysAndEnds(run, 1, "leaves the folder");
    assertFalse(run.out().contains("SECRET"), run.out());
    Files.delete(folder.resolve("etc/main.cf"));
    Files.createSymbolicLink(folder.resolve("etc/main.cf"), folder.resolve("outside"));
    saysAndEnds(Run.in(folder, "check", "etc"), 2, "cannot read 'etc/main.cf': leaves the folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canonical_maps",
        "recipient_canonical_maps",
        "recipient_bcc_maps",
        "sender_bcc_maps",
        "smtp_generic_maps",
        "lmtp_generic_maps"
      })
  void aTableThatRewritesIsMissed(String name) {
    Run run = check(CLOSED + name + " = hash:/etc/postfix/gone\n");
    saysAndEnds(run, 0, "warning[RLY070]: 'etc/gone' cannot be read");
  }

  @Test
  void secretsAreNotShown() {
    String twice =
        "smtp_sasl_password_maps = static:user:hunter2\n"
            + "smtp_sasl_password_maps = static:other:\n  swordfish\n";
    Run run = check(CLOSED + twice);
    saysAndEnds(run, 0, "'smtp_sasl_password_maps' is set again");
    assertFalse(run.out().contains("hunter2") || run.out().contains("swordfish"), run.out());
    assertTrue(run.out().contains("smtp_sasl_password_maps = ****"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"postfix:nowhere", "postfix:etc/master.cf", "postfix:", "nowhere/main.cf"})
  void whatIsNoConfigurationCannotBeChecked(String name) {
    assertEquals(2, check(CLOSED, "check", name).status());
  }
}
