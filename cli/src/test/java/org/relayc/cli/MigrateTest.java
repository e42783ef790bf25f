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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MigrateTest {
  private static final String LOOPBACK =
      "18000080200000803c00008044000080010000004c00000000000000000000000100000001000000"
          + "020000000200000004000000000000004c00008000000000000000000000000000000000ffffffff7f000001";

  private static final String CONNECTOR =
      """

      dn: CN=Internet,CN=Connections,DC=contoso,DC=com
      objectClass: msExchRoutingSMTPConnector
      routingList: SMTP:*;1
      """;

  @TempDir Path folder;

  private static String metabase(String attributes) {
    return """
    <?xml version ="1.0"?>
    <configuration><MBProperty>
    <IIsSmtpServer Location ="/LM/SmtpSvc/1" DefaultDomain="contoso.com" RelayForAuth="0"
      AuthFlags="AuthAnonymous | AuthNTLM" ServerBindings=":25:" %s></IIsSmtpServer>
    </MBProperty></configuration>
    """
        .formatted(attributes);
  }

  private static String ldif(String machine) {
    return """
    dn: CN=1,CN=SMTP,CN=Protocols,CN=%s,CN=Servers,DC=contoso,DC=com
    objectClass: protocolCfgSMTPServer
    msExchServerBindings: :25:
    msExchAuthenticationFlags: 1
    msExchSmtpRelayForAuth: FALSE
    msExchDefaultDomain: contoso.com
    """
        .formatted(machine);
  }

  private Run migrate(String... words) {
    List<String> all = new ArrayList<>(List.of("migrate"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(new String[0]));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void aMetabaseBecomesAPolicyThatIsProvenEquivalent() throws IOException {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList='" + LOOPBACK + "'"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay");
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("proven equivalent, for every transaction"), run.out());
    assertTrue(read("new.relay").contains("network relay-clients = 127.0.0.1"), read("new.relay"));
    assertEquals(0, Run.in(folder, "check", "new.relay").status());
  }

  @Test
  void aListOfNoBytesIsNeitherProvenNorHidden() {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList=''"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay");
    assertEquals(1, run.status(), run.out());
    assertTrue(run.out().contains("not proven"), run.out());
    assertTrue(run.out().contains("a list of no bytes lets everyone relay"), run.out());
    assertTrue(run.err().contains("error[RLY101]"), run.err());
  }

  @Test
  void whatCannotBeReadIsAskedForAndLetsNobodyRelayUntilThen() throws IOException {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList='00'"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay");
    assertEquals(1, run.status(), run.out());
    assertTrue(run.out().contains("--answer 'server.1.relay-list=…'"), run.out());
    assertFalse(read("new.relay").contains("allow"), read("new.relay"));
    Run answered =
        migrate("MetaBase.xml", "--out", "2.relay", "--answer", "server.1.relay-list=10.0.0.0/8");
    assertEquals(0, answered.status(), answered.out());
    assertTrue(answered.out().contains("proven equivalent"), answered.out());
    assertTrue(read("2.relay").contains("relay-clients = 10.0.0.0/8"), read("2.relay"));
  }

  @Test
  void aConnectorForEverythingIsAnOpenRelayAndNoForward() throws IOException {
    Run.write(folder, "e.ldf", ldif("EXCH01") + CONNECTOR);
    Run.write(folder, "a.yaml", "connector.internet.relay: yes\nserver.1.submit-relay: nobody\n");
    Run run = migrate("e.ldf", "--answers", "a.yaml", "--out", "new.relay");
    assertEquals(1, run.status(), run.out());
    assertTrue(run.err().contains("error[RLY101]"), run.err());
    assertFalse(read("new.relay").contains("forward"), read("new.relay"));
  }

  @Test
  void machinesAreToldApart() throws IOException {
    Run.write(folder, "e/e.ldf", ldif("EXCH01") + "\n" + ldif("EXCH02"));
    Run run =
        migrate(
            "e",
            "--out",
            "new.relay",
            "--answer",
            "exch01.server.1.submit-relay=nobody",
            "--ledger",
            "l.json");
    assertEquals(1, run.status(), run.out());
    assertTrue(run.out().contains("--answer 'exch02.server.1.submit-relay=…'"), run.out());
    assertFalse(run.out().contains("--answer 'exch01"), run.out());
    assertTrue(read("new-EXCH01-1.relay").contains("ours = contoso.com"));
    assertTrue(read("new-EXCH02-1.relay").contains("ours = contoso.com"));
    JsonNode ledger = new JsonMapper().readTree(read("l.json")).get("ledger");
    assertEquals(12, ledger.size(), ledger::toString);
  }

  @Test
  void driftIsSaidAndTheDirectoryGoesBefore() throws IOException {
    Run.write(folder, "e/e.ldf", ldif("EXCH01"));
    Run.write(folder, "e/MetaBase.xml", metabase("RelayIpList='" + LOOPBACK + "'"));
    Run run = migrate("e", "--out", "new.relay", "--answer", "server.1.submit-relay=nobody");
    assertTrue(run.out().contains("drift: EXCH01: virtual server 1: relay list"), run.out());
    assertFalse(read("new.relay").contains("127.0.0.1"), read("new.relay"));
  }

  @Test
  void aLedgerIsNoFormulaAndHoldsNoSecret() throws IOException {
    Run.write(folder, "MetaBase.xml", metabase("ServerComment='=cmd()' RoutePassword='hunter2'"));
    migrate("MetaBase.xml", "--out", "new.relay", "--ledger", "l.csv");
    assertTrue(read("l.csv").contains("\"'=cmd()\""), read("l.csv"));
    assertTrue(read("l.csv").contains("(hidden)"), read("l.csv"));
    assertFalse(read("l.csv").contains("hunter2"), read("l.csv"));
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Run.write(folder, "MetaBase.xml", metabase(""));
    Run.write(folder, "new.relay", "mine");
    Run run = migrate("MetaBase.xml", "--out", "new.relay");
    assertEquals(2, run.status(), run.out());
    assertEquals("mine", read("new.relay"));
    assertEquals(0, migrate("MetaBase.xml", "--out", "new.relay", "--force").status());
    assertTrue(read("new.relay").contains("ours = contoso.com"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server.2.relay-list=nobody",
        "server.1.relay-list=perhaps",
        "server.1.relay-list=10.0.0.0/33",
        "server.1.relay-list",
        "=nobody"
      })
  void answersToNothingAndAnswersThatSayNothingAreRefused(String answer) {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList='00'"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay", "--answer", answer);
    assertEquals(2, run.status(), run.out());
    assertTrue(run.err().startsWith("relayc: "), run.err());
    assertFalse(Files.exists(folder.resolve("new.relay")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><configuration>&b;</configuration>",
        "dn: CN=1\nobjectClass:< file:///etc/passwd\n",
        "<configuration><MBProperty>",
        "relayc-lists: 1\nend-of-lists\n"
      })
  void whatIsDamagedOrHostileIsRefusedWithPlaceAndReason(String text) {
    Run.write(folder, "x", text);
    Run run = migrate("x", "--out", "new.relay");
    assertEquals(1, run.status(), run.out() + run.err());
    assertTrue(run.err().startsWith("error[RLY07"), run.err());
    assertTrue(run.err().contains("--> x:"), run.err());
    assertFalse(run.err().contains("root:"), run.err());
    assertFalse(Files.exists(folder.resolve("new.relay")));
  }

  @Test
  void programsAreToldEverythingAtOnce() {
    Run.write(folder, "e.ldf", ldif("EXCH01") + CONNECTOR);
    Run run = migrate("e.ldf", "--out", "new.relay", "--format", "json");
    assertEquals(1, run.status(), run.err());
    JsonNode json = JsonMapper.builder().build().readTree(run.out());
    JsonNode policy = json.at("/policies/0");
    assertEquals("EXCH01", policy.at("/machine").asString(), run.out());
    assertTrue(policy.at("/written").asBoolean(), run.out());
    assertEquals("narrower", policy.at("/proof/relation").asString(), run.out());
    assertEquals("relay", policy.at("/proof/lost/before/decision").asString(), run.out());
    assertEquals("server.1.submit-relay", json.at("/questions/0/key").asString(), run.out());
    assertTrue(Files.exists(folder.resolve("new.relay")));
    assertEquals("", run.err());
  }

  @Test
  void programsAreToldWhyNothingWasWritten() {
    Run.write(folder, "e.ldf", "dn: CN=1\nobjectClass:< file:///etc/passwd\n");
    Run run = migrate("e.ldf", "--out", "new.relay", "--format", "json");
    assertEquals(1, run.status(), run.err());
    JsonNode finding = JsonMapper.builder().build().readTree(run.out()).at("/findings/0");
    assertEquals("RLY076", finding.at("/rule").asString(), run.out());
    assertEquals(2, finding.at("/line").asInt(), run.out());
  }

  @Test
  void aTicketHasTheProofTheFindingsAndTheQuestions() {
    Run.write(folder, "e.ldf", ldif("EXCH01") + CONNECTOR);
    Run run = migrate("e.ldf", "--out", "new.relay", "--format", "markdown");
    assertEquals(1, run.status(), run.err());
    assertTrue(run.out().contains("- proven narrower, for every transaction"), run.out());
    assertTrue(
        run.out().contains("| `--answer 'connector.internet.relay=…'` yes or no |"), run.out());
    assertTrue(run.out().contains("```text\nfrom "), run.out());
  }

  @Test
  void remoteDomainsThatAreAnybodysAreAnOpenRelayAndNoForward() throws IOException {
    for (String domain : List.of("*", "*.com", "*.co.uk")) {
      Run.write(folder, "MetaBase.xml", remoteDomain(domain));
      Run run = migrate("MetaBase.xml", "--out", "new.relay", "--force");
      assertEquals(1, run.status(), run.out() + run.err());
      assertTrue(run.out().contains("equivalent"), run.out());
      assertTrue(run.err().contains("error[RLY101]"), run.err());
      assertFalse(read("new.relay").contains("forward"), read("new.relay"));
    }
  }

  @Test
  void whatNoPolicyMaySayIsNotWrittenAndNotCalledCarried() throws IOException {
    Run.write(folder, "MetaBase.xml", remoteDomain("*.com").replace("4096", "16"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay", "--ledger", "l.txt");
    assertEquals(1, run.status(), run.out() + run.err());
    assertTrue(run.err().startsWith("error[RLY0"), run.err());
    assertFalse(Files.exists(folder.resolve("new.relay")));
    assertFalse(read("l.txt").contains("carried"), read("l.txt"));
  }

  private static String remoteDomain(String domain) {
    return metabase("RelayIpList='" + LOOPBACK + "'")
        .replace(
            "</MBProperty>",
            "<IIsSmtpDomain Location='/LM/SmtpSvc/1/Domain/"
                + domain
                + "' RouteAction='4096'/></MBProperty>");
  }

  @Test
  void aPolicyNamesItsSetsItsSourcesAndItsNextHops() throws IOException {
    Run.write(
        folder,
        "MetaBase.xml",
        remoteDomain("partner.example")
            .replace("'4096'", "'4098' RouteActionString='[192.0.2.1]'")
            .replace(
                "DefaultDomain",
                "ServerComment='Scan&#x202e; Relay Virtual Server'"
                    + " FullyQualifiedDomainName='mail.contoso.com' SmartHostType='2'"
                    + " SmartHost='smtp.isp.example' DefaultDomain"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay", "--ledger", "l.txt");
    assertEquals(0, run.status(), run.out() + run.err());
    String policy = read("new.relay");
    for (String line :
        List.of(
            "# RelayIpList of virtual server 1 of MetaBase (Access > Relay: only the list below)",
            "forward partner via [192.0.2.1]",
            "# Virtual server 1 of MetaBase, 'Scan? Relay Virtual Server'",
            "listener scan-relay on *:25 {",
            "    hostname mail.contoso.com",
            "route smarthost to any via smtp.isp.example",
            "expect deliver from 203.0.113.9 to someone@contoso.com on scan-relay",
            "expect reject from 203.0.113.9 to someone@elsewhere.example on scan-relay")) {
      assertTrue(policy.lines().anyMatch(line::equals), line + "\n" + policy);
    }
    assertTrue(read("l.txt").lines().anyMatch(line -> line.matches("carried: .* SmartHost = .*")));
  }

  @Test
  void aClosedVersionIsShownAndWrittenOnlyWhereItsUserSaysSo() throws IOException {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList=''"));
    Run shown = migrate("MetaBase.xml", "--out", "new.relay", "--harden");
    assertTrue(shown.out().contains("to close in new.relay:"), shown.out());
    assertTrue(shown.out().contains("+++ new-hardened.relay"), shown.out());
    assertTrue(shown.out().contains("new.relay -> new-hardened.relay\nnarrower"), shown.out());
    assertTrue(shown.out().contains("relay becomes reject"), shown.out());
    assertFalse(Files.exists(folder.resolve("new-hardened.relay")));
    Run written = migrate("MetaBase.xml", "--out", "2.relay", "--hardened", "safe.relay");
    assertTrue(written.out().contains("+++ safe.relay"), written.out());
    assertFalse(read("safe.relay").contains("allow relay"), read("safe.relay"));
    assertEquals(0, Run.in(folder, "check", "safe.relay").status());
    Run again = migrate("MetaBase.xml", "--out", "3.relay", "--hardened", "safe.relay");
    assertEquals(2, again.status(), again.out());
    assertFalse(Files.exists(folder.resolve("3.relay")));
    assertEquals(2, migrate("MetaBase.xml", "--out", "3.relay", "--hardened", "x").status());
  }

  @Test
  void whereNothingIsOpenNothingIsProposed() {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList='" + LOOPBACK + "'"));
    Run run = migrate("MetaBase.xml", "--out", "new.relay", "--hardened", "safe.relay");
    assertEquals(0, run.status(), run.out());
    assertTrue(run.out().endsWith("nothing to close in new.relay\n"), run.out());
    assertFalse(Files.exists(folder.resolve("safe.relay")));
  }

  @Test
  void whetherRecipientsExistIsLeftToTheNewServer() throws IOException {
    Run.write(
        folder,
        "e.ldf",
        ldif("EXCH01")
            + """

            dn: CN=Message Delivery,CN=Global Settings,DC=contoso,DC=com
            objectClass: msExchMessageDeliveryConfig
            msExchSMTPGlobalIPDenyList:: AAAA
            msExchSMTPGlobalIPAcceptList:: AAAA
            """);
    Run run =
        migrate(
            "e.ldf",
            "--out",
            "new.relay",
            "--answer",
            "server.1.submit-relay=nobody",
            "--ledger",
            "l.txt");
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("left to the new server: e.ldf:2: recipients:"), run.out());
    assertTrue(
        read("l.txt").lines().anyMatch(line -> line.matches("dropped: .*DenyList.*only refuse.*")));
    assertTrue(
        read("l.txt").lines().anyMatch(line -> line.matches("dropped: .*AcceptList.*exempts.*")));
  }

  @Test
  void whatIsNotThereIsSaid() {
    Run none = migrate("--out", "new.relay");
    assertEquals(2, none.status());
    assertEquals(
        "relayc: missing required parameter: 'SOURCE'", none.err().lines().toList().get(0));
    assertEquals(2, migrate("nowhere.xml", "--out", "new.relay").status());
    assertEquals(2, migrate("nowhere.xml", "--out", "new.txt").status());
    assertEquals(2, migrate("nowhere.xml", "--out", "new.relay", "--ledger", "l.doc").status());
  }
}
