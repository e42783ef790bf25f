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

/** Exports of Exchange and IIS as {@code check} and {@code diff} take them. */
class CheckExportTest {
  private static final String CONNECTOR =
      """

      dn: CN=Internet,CN=Connections,DC=contoso,DC=com
      objectClass: msExchRoutingSMTPConnector
      routingList: SMTP:%s;1
      """;

  private static final String ENUM =
      """
      KeyType                         : (STRING) "IIsSmtpServer"
      AuthFlags                       : (INTEGER) 1
      RelayForAuth                    : (INTEGER) 0
      DefaultDomain                   : (STRING) "contoso.com"
      ServerBindings                  : (LIST) (1 Items)
        ":25:"
      """;

  private static final String LISTS =
      """
      relayc-lists: 1
      list: /LM/SmtpSvc/1 RelayIpList
      GrantByDefault: %s
      end
      end-of-lists
      """;

  private static final String POLICY =
      """
      deliver contoso.com

      listener mail on %s {
          tls optional
      }
      """;

  @TempDir Path folder;

  private static String metabase(String attributes, String more) {
    return """
    <?xml version ="1.0"?>
    <configuration xmlns="urn:microsoft-catalog:XML_Metabase_V64_0">
    <MBProperty>
    <IIsSmtpServer Location ="/LM/SmtpSvc/1"
      AuthFlags="AuthAnonymous"
      DefaultDomain="contoso.com"
      RelayForAuth="0"
      RoutePassword="49634462hidden"
      %s
      ServerBindings=":25:"
    ></IIsSmtpServer>
    %s
    </MBProperty></configuration>
    """
        .formatted(attributes, more);
  }

  private static String ldif(String machine, String bindings) {
    return """
    dn: CN=1,CN=SMTP,CN=Protocols,CN=%s,CN=Servers,DC=contoso,DC=com
    objectClass: protocolCfgSMTPServer
    msExchServerBindings: %s
    msExchAuthenticationFlags: 1
    msExchSmtpRelayForAuth: FALSE
    msExchDefaultDomain: contoso.com
    """
        .formatted(machine, bindings);
  }

  private Run run(String... words) {
    return Run.in(folder, words);
  }

  private static void saysAndEnds(Run run, int status, String said) {
    assertTrue((run.out() + run.err()).contains(said), run.out() + run.err());
    assertEquals(status, run.status(), run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MetaBase.xml", "metabase:MetaBase.xml", "old/EXCH01.xml", "old", "metabase:old/"})
  void anExportIsKnownByItsNameOrByWhatIsInIt(String name) {
    Run.write(folder, "MetaBase.xml", metabase("", ""));
    Run.write(folder, "old/EXCH01.xml", metabase("", ""));
    saysAndEnds(run("check", name), 0, "1 export of Exchange or IIS proven closed: no findings");
  }

  @ParameterizedTest
  @CsvSource({"enum.txt", "e.ldf", "e.csv"})
  void soAreTheOtherKinds(String name) {
    Run.write(folder, "enum.txt", ENUM);
    Run.write(folder, "e.ldf", "# from EXCH01\n" + ldif("EXCH01", ":25:"));
    Run.write(
        folder,
        "e.csv",
        "DN,objectClass,msExchServerBindings,msExchAuthenticationFlags,msExchSmtpRelayForAuth,"
            + "msExchDefaultDomain\n"
            + "\"CN=1,CN=SMTP,CN=Protocols,CN=EXCH01,CN=Servers,DC=x\",protocolCfgSMTPServer,"
            + ":25:,1,FALSE,contoso.com\n");
    String[] words =
        name.startsWith("enum")
            ? new String[] {"check", name}
            : new String[] {"check", name, "--answer", "server.1.submit-relay=nobody"};
    saysAndEnds(run(words), 0, "proven closed");
  }

  @Test
  void aPolicyIsNoExportWhateverItBeginsWith() {
    Run.write(folder, "a.relay", "dn: this is no policy\n");
    saysAndEnds(run("check", "a.relay"), 1, "a.relay:1:");
    Run.write(folder, "b.policy", "# dn: comment\n" + POLICY.formatted("*:25"));
    saysAndEnds(run("check", "b.policy"), 0, "1 policy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RelayIpList=''|              |RLY121",
        "              |*             |RLY107",
        "              |*.com         |RLY107"
      })
  void whatOpensAMetabaseIsNamedWithAWitness(String attributes, String domain, String code) {
    String more =
        domain == null
            ? ""
            : "<IIsSmtpDomain Location='/LM/SmtpSvc/1/Domain/%s' RouteAction='4098'/>"
                .formatted(domain);
    Run.write(folder, "MetaBase.xml", metabase(attributes == null ? "" : attributes, more));
    Run run = run("check", "MetaBase.xml", "--format", "json");
    assertEquals(1, run.status(), run.out());
    List<String> codes = new ArrayList<>();
    JsonNode findings = JsonMapper.builder().build().readTree(run.out()).at("/findings");
    for (JsonNode finding : findings) {
      codes.add(finding.at("/rule").asString());
      if (finding.at("/rule").asString().equals(code)) {
        assertEquals("203.0.113.1", finding.at("/witness/client").asString(), run.out());
        assertEquals("relay", finding.at("/witness/decision").asString(), run.out());
        assertEquals("MetaBase.xml", finding.at("/file").asString(), run.out());
      }
    }
    assertTrue(codes.containsAll(List.of("RLY101", code)), run.out());
    assertFalse(run.out().contains("49634462"), run.out());
  }

  @Test
  void aListOfThoseWhoMayNotRelayIsFound() {
    Run.write(folder, "old/MetaBase.xml", metabase("", ""));
    Run.write(folder, "old/lists.txt", LISTS.formatted("True"));
    saysAndEnds(run("check", "old"), 1, "error[RLY106]");
    saysAndEnds(run("check", "old"), 1, "--> old/lists.txt:2:1");
    Run.write(folder, "old/lists.txt", LISTS.formatted("False"));
    saysAndEnds(run("check", "old"), 0, "proven closed");
  }

  @Test
  void aListThatOnlyTheInsideReachesHarmsNobody() {
    Run.write(folder, "old/MetaBase.xml", metabase("", ""));
    String inside =
        "list: /LM/SmtpSvc/1 IPSecurity\nGrantByDefault: False\nIPGrant: 10.0.0.0,255.0.0.0\nend\n";
    Run.write(
        folder, "old/lists.txt", LISTS.formatted("True").replace("end-of", inside + "end-of"));
    saysAndEnds(run("check", "old"), 0, "proven closed: no findings");
  }

  @Test
  void aConnectorThatOverridesIsFoundOnceItIsAnsweredFor() {
    Run.write(folder, "e.ldf", ldif("EXCH01", ":25:") + CONNECTOR.formatted("*"));
    String nobody = "server.1.submit-relay=nobody";
    Run open = run("check", "e.ldf", "--answer", nobody);
    saysAndEnds(open, 1, "warning[RLY078]");
    saysAndEnds(open, 1, "if connector.internet.relay");
    saysAndEnds(
        run("check", "e.ldf", "--answer", nobody, "--answer", "connector.internet.relay=yes"),
        1,
        "error[RLY105]");
    saysAndEnds(
        run("check", "e.ldf", "--answer", nobody, "--answer", "connector.internet.relay=no"),
        0,
        "proven closed: no findings");
    saysAndEnds(run("check", "e.ldf", "--answer", "server.7.x=no"), 2, "nothing asks for");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MetaBase.xml|<?xml version='1.0'?><configuration>                          |RLY075",
        "MetaBase.xml|<!DOCTYPE x SYSTEM 'file:///etc/passwd'><configuration/>      |RLY076",
        "MetaBase.xml|<!DOCTYPE x [<!ENTITY a 'b'>]><configuration/>                |RLY076",
        "e.ldf       |dn: CN=1,DC=x;description:< file:///etc/passwd                |RLY076",
        "e.ldf       |dn: CN=1,DC=x;description: NUL                                |RLY075",
        "e.ldf       |dn: CN=1,DC=x;msExchSmtpRelayIpList:: !!!                     |RLY075",
        "old/x.txt   |relayc-lists: 1;list: /LM/SmtpSvc/1 RelayIpList;end-of-lists  |RLY075",
        "enum.txt    |KeyType : (STRING) \"IIsSmtpServer\";ServerBindings : (LIST) 7 |RLY075"
      })
  void whatIsDamagedIsAFinding(String file, String text, String code) {
    Run.write(folder, file, text.replace(';', '\n').replace("NUL", "\0"));
    String name = file.startsWith("old") ? "old" : file;
    saysAndEnds(run("check", name), 1, "error[" + code + "]");
    saysAndEnds(run("check", name), 1, "--> " + file);
    saysAndEnds(run("diff", name, name), 1, "error[" + code + "]");
  }

  @Test
  void driftIsSaid() {
    Run.write(folder, "old/e.ldf", ldif("EXCH01", ":25:"));
    Run.write(folder, "old/EXCH01.xml", metabase("", "").replace(":25:", ":2525:"));
    String nobody = "server.1.submit-relay=nobody";
    saysAndEnds(run("check", "old", "--answer", nobody), 0, "warning[RLY504]: virtual server 1");
    Run.write(folder, "new.relay", POLICY.formatted("*:25"));
    Run diff = run("diff", "old", "new.relay", "--answer", nobody);
    saysAndEnds(diff, 0, "drift: EXCH01: virtual server 1");
    saysAndEnds(diff, 0, "\nequivalent");
  }

  @Test
  void aServerIsComparedWithThePolicyThatReplacesIt() {
    Run.write(folder, "MetaBase.xml", metabase("RelayIpList=''", ""));
    Run.write(folder, "new.relay", POLICY.formatted("*:25"));
    Run run = run("diff", "MetaBase.xml", "new.relay");
    saysAndEnds(run, 1, "undecided (narrower as far as it is understood)");
    saysAndEnds(run, 1, "- virtual server 1 / mail (*:25): relay becomes reject");
  }

  @Test
  void whatListensElsewhereIsNotComparedInSilence() {
    Run.write(folder, "MetaBase.xml", metabase("", ""));
    Run.write(folder, "new.relay", POLICY.formatted("*:2525"));
    saysAndEnds(run("diff", "MetaBase.xml", "new.relay"), 0, "nothing listens in the same place");
  }

  @Test
  void aQuestionThatMakesADifferenceLeavesItUndecided() {
    Run.write(folder, "e.ldf", ldif("EXCH01", ":25:") + CONNECTOR.formatted("partner.example"));
    Run.write(folder, "new.relay", POLICY.formatted("*:25"));
    String nobody = "server.1.submit-relay=nobody";
    Run run = run("diff", "e.ldf", "new.relay", "--answer", nobody);
    saysAndEnds(run, 1, "--answer 'connector.internet.relay=…' (yes or no)");
    saysAndEnds(run, 1, "if connector.internet.relay says yes");
    saysAndEnds(
        run(
            "diff",
            "e.ldf",
            "new.relay",
            "--answer",
            nobody,
            "--answer",
            "connector.internet.relay=no"),
        0,
        "\nequivalent");
  }

  @Test
  void severalMachinesAreCheckedAndOneIsCompared() {
    Run.write(folder, "e.ldf", ldif("EXCH01", ":25:") + "\n" + ldif("EXCH02", ":25:"));
    Run.write(folder, "new.relay", POLICY.formatted("*:25"));
    saysAndEnds(
        run("check", "e.ldf", "--answer", "exch01.server.1.submit-relay=nobody"),
        1,
        "EXCH02: whether this is an open relay is not decided");
    saysAndEnds(run("diff", "e.ldf", "new.relay"), 2, "holds several machines: EXCH01, EXCH02");
    saysAndEnds(run("diff", "e.ldf", "new.relay", "--machine", "X"), 2, "no machine 'X'");
    saysAndEnds(
        run(
            "diff",
            "e.ldf",
            "new.relay",
            "--machine",
            "exch02",
            "--answer",
            "server.1.submit-relay=nobody"),
        0,
        "e.ldf (EXCH02) -> new.relay\nequivalent");
  }

  @Test
  void twoServersInOnePlaceAreNotDecided() {
    String second =
        "<IIsSmtpServer Location='/LM/SmtpSvc/2' AuthFlags='1' RelayForAuth='0'"
            + " ServerBindings=':25:'/>";
    Run.write(folder, "MetaBase.xml", metabase("", second));
    saysAndEnds(
        run("check", "MetaBase.xml"),
        1,
        "virtual server 1 and virtual server 2 listen in the same place");
  }

  @Test
  void aTemplateIsReadAndEachOfItsRecordsAccountedFor() throws IOException {
    String template =
        "dn: CN=1,CN=SMTP,${CONFIGDN}\nobjectClass: protocolCfgSMTPServer\n\ncn: no name at all\n";
    Run.write(folder, "e.ldf", template);
    saysAndEnds(run("check", "e.ldf"), 1, "error[RLY119]");
    saysAndEnds(run("check", "e.ldf"), 1, "there is no SMTP virtual server in it");
    Run run = run("migrate", "e.ldf", "--out", "new.relay", "--ledger", "l.txt");
    saysAndEnds(run, 1, "no policy: there is no SMTP virtual server in what was given");
    assertFalse(Files.exists(folder.resolve("new.relay")));
    List<String> ledger = Files.readAllLines(folder.resolve("l.txt"));
    assertEquals(3, ledger.size(), ledger.toString());
    assertTrue(ledger.get(0).contains("e.ldf:1: CN=1,CN=SMTP,${CONFIGDN}"), ledger.toString());
    assertTrue(ledger.get(1).contains("e.ldf:4: cn: no name at all"), ledger.toString());
    Run.write(folder, "f.ldf", ldif("EXCH01", ":25:") + "\n" + template);
    saysAndEnds(
        run("check", "f.ldf", "--answer", "server.1.submit-relay=nobody"),
        1,
        "it is no name, so that nobody can say what the record describes");
  }

  @Test
  void whatWasCompiledIsReadBack() {
    Run.write(folder, "new.relay", POLICY.formatted("*:25"));
    run("compile", "new.relay", "--target", "metabase", "--out", "out");
    assertTrue(Files.exists(folder.resolve("out/metabase/apply.vbs")));
    saysAndEnds(run("diff", "out/metabase", "new.relay"), 0, "\nequivalent");
    saysAndEnds(run("check", "out/metabase"), 0, "proven closed");
  }
}
