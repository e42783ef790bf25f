package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Configurations of James are checked and compared as those of Postfix are. */
class CheckJamesTest {
  private static final String CONTAINER =
      """
      <mailetcontainer>
        <processors>
          <processor state="root">
            <mailet match="All" class="ToProcessor"><processor>transport</processor></mailet>
          </processor>
          <processor state="transport">
            <matcher name="relay-allowed" match="org.apache.james.mailetcontainer.impl.matchers.Or">
              <matcher match="SMTPAuthSuccessful"/>
              <matcher match="SMTPIsAuthNetwork"/>
            </matcher>
            <mailet match="RecipientIsLocal" class="LocalDelivery"/>
            <mailet match="relay-allowed" class="RemoteDelivery"/>
            <mailet match="All" class="Null"/>
          </processor>
        </processors>
      </mailetcontainer>
      """;
  private static final String DOMAINS =
      "<domainlist><defaultDomain>ours.example</defaultDomain></domainlist>";
  private static final String CLOSED =
      "<tls socketTLS='true'/><authRequired>true</authRequired>"
          + "<authorizedAddresses>10.0.0.0/8</authorizedAddresses>";
  private static final String OPEN = CLOSED.replace("10.0.0.0/8", "0.0.0.0/0");

  @TempDir Path folder;

  private void write(String name, String settings) {
    Run.write(
        folder,
        name + "/smtpserver.xml",
        "<smtpservers>\n<smtpserver>\n<jmxName>smtp</jmxName><bind>0.0.0.0:25</bind>\n"
            + settings
            + "<handlerchain/>\n</smtpserver>\n</smtpservers>\n");
    Run.write(folder, name + "/mailetcontainer.xml", CONTAINER);
    Run.write(folder, name + "/domainlist.xml", DOMAINS);
    Run.write(folder, name + "/relayc.yaml", "targets:\n  james:\n    version: \"3.8.1\"\n");
  }

  private Run check(String settings, String... words) {
    write("conf", settings);
    return Run.in(folder, words.length == 0 ? new String[] {"check", "conf"} : words);
  }

  private static void saysAndEnds(Run run, int status, String what) {
    assertEquals(status, run.status(), run.out() + run.err());
    assertTrue((run.out() + run.err()).contains(what), run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"conf", "conf/", "conf/smtpserver.xml", "james:conf", "james:conf/smtpserver.xml"})
  void aConfigurationIsKnownByWhatItIs(String name) {
    Run run = check(CLOSED, "check", name);
    assertEquals(0, run.status(), run.out() + run.err());
    assertTrue(run.out().contains("\n1 James configuration proven closed\n"), run.out());
    assertTrue(run.out().contains("taking for true: James keeps no domains besides"), run.out());
  }

  @Test
  void anOpenRelayByBothDecisionsHasAWitness() {
    Run run = check(OPEN, "check", "--format", "json", "conf");
    assertEquals(1, run.status(), run.err());
    JsonNode finding = new JsonMapper().readTree(run.out()).at("/findings/0");
    assertEquals("RLY101", finding.at("/rule").asString(), run.out());
    assertEquals("conf/mailetcontainer.xml", finding.at("/file").asString());
    assertEquals("relay", finding.at("/witness/decision").asString());
  }

  @Test
  void whatMailetsKeepIsNoOpenRelay() {
    write("conf", OPEN);
    Run.write(
        folder,
        "conf/mailetcontainer.xml",
        CONTAINER.replace("<matcher match=\"SMTPIsAuthNetwork\"/>", ""));
    saysAndEnds(Run.in(folder, "check", "conf"), 0, "1 James configuration proven closed");
  }

  @ParameterizedTest
  @CsvSource({"3.6, error[RLY101]: open relay", "3.8, 1 James configuration proven closed"})
  void theReleaseIsTheProjects(String version, String said) {
    String silent = "<tls socketTLS='true'/>";
    write("conf", silent);
    Run.write(folder, "conf/relayc.yaml", "targets:\n  james:\n    version: \"" + version + "\"\n");
    saysAndEnds(Run.in(folder, "check", "conf"), version.equals("3.6") ? 1 : 0, said);
  }

  @Test
  void withoutAReleaseTheOldDefaultIsAskedFor() {
    write("conf", "<tls socketTLS='true'/>");
    Run.write(folder, "conf/relayc.yaml", "targets:\n  james:\n    quarantine: file://var/x/\n");
    saysAndEnds(Run.in(folder, "check", "conf"), 1, "if this is James 3.6 or older");
  }

  @Test
  void aLogInThatCanBeReadOnTheWayIsSaid() {
    saysAndEnds(check("<authRequired>false</authRequired>"), 0, "RLY301");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<authorizedAddresses>mail.partner.example</authorizedAddresses>",
        "<authorizedAddresses>${env:NETS}</authorizedAddresses>",
        "<noSuchElement/>",
        "<proxyRequired>true</proxyRequired>"
      })
  void whatIsNotUnderstoodIsNoProof(String settings) {
    String base = settings.startsWith("<auth") ? "<tls socketTLS='true'/>" : CLOSED;
    Run run = check(base + settings);
    saysAndEnds(run, 1, "error[RLY119]: whether this is an open relay is not decided");
    assertFalse(run.out().contains("proven"), run.out());
  }

  @Test
  void secretsAreNotShown() {
    String line = "<secret>hidden1</secret><noSuchElement password='hidden2'/>";
    Run run = check(CLOSED + line);
    assertFalse((run.out() + run.err()).contains("hidden"), run.out());
    assertTrue(run.out().contains("<secret>*******</secret>"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"smtpserver.xml", "mailetcontainer.xml", "domainlist.xml"})
  void hostileFilesAreRefusedWithTheirPlace(String name) {
    write("conf", OPEN);
    Run.write(folder, "conf/" + name, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    Run run = Run.in(folder, "check", "conf");
    saysAndEnds(run, 1, "it has a document type");
    assertFalse(run.out().contains("proven closed"), run.out());
  }

  @Test
  void twoFoldersAreCompared() {
    write("old", CLOSED);
    write("new", OPEN);
    Run same = Run.in(folder, "diff", "old", "old");
    saysAndEnds(same, 0, "equivalent");
    saysAndEnds(Run.in(folder, "diff", "old", "new"), 0, "wider: ");
    saysAndEnds(Run.in(folder, "diff", "--exit-code", "old", "new"), 1, "reject becomes relay");
  }

  @Test
  void aFolderAndAPolicyAreCompared() {
    write("conf", CLOSED);
    Run.write(
        folder,
        "p.relay",
        """
        deliver ours.example
        listener smtp on *:25 {
            tls implicit
            auth plain
            allow relay from 10.0.0.0/8
            allow relay for authenticated
        }
        """);
    Run run = Run.in(folder, "diff", "conf", "p.relay");
    assertTrue(run.out().contains("->"), run.out() + run.err());
  }
}
