package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The state of Exchange servers as {@code check} and {@code diff} take it. */
class CheckStateTest {
  private static final String ANONYMOUS = "S-1-5-7";

  @TempDir Path folder;

  private static String connector(String name, String auth, String groups, String ranges) {
    return """
    {"Server": "EXCH01", "Name": "%s", "Identity": "EXCH01\\\\%s", "Enabled": true,
     "Bindings": ["0.0.0.0:25"], "RemoteIPRanges": [%s], "AuthMechanism": "%s",
     "PermissionGroups": "%s", "RequireTLS": false}\
    """
        .formatted(name, name, ranges, auth, groups);
  }

  private static String entry(String name, String sid, boolean inherited, String right) {
    return """
    {"Identity": "EXCH01\\\\%s", "User": "somebody", "UserSid": "%s", "Deny": false,
     "IsInherited": %s, "AccessRights": ["ExtendedRight"], "ExtendedRights": ["%s"]}\
    """
        .formatted(name, sid, inherited, right);
  }

  private void write(String folderName, String connectors, String entries, String domain) {
    Run.write(folder, folderName + "/connectors.json", "[" + connectors + "]");
    Run.write(folder, folderName + "/permissions.json", "[" + entries + "]");
    Run.write(
        folder,
        folderName + "/domains.json",
        "{\"DomainName\": \"%s\", \"DomainType\": \"InternalRelay\"}".formatted(domain));
  }

  private Run run(String... words) {
    return Run.in(folder, words);
  }

  private static void saysAndEnds(Run run, int status, String said) {
    assertTrue((run.out() + run.err()).contains(said), run.out() + run.err());
    assertEquals(status, run.status(), run.out() + run.err());
  }

  private static final String ALL = "\"0.0.0.0-255.255.255.255\"";
  private static final String INHERITED = entry("C", "S-1-5-18", true, "Send-As");

  @Test
  void aClosedServerIsProvenClosed() {
    write("state", connector("C", "Tls", "AnonymousUsers", ALL), INHERITED, "contoso.com");
    saysAndEnds(run("check", "state"), 0, "1 state of Exchange proven closed: no findings");
    saysAndEnds(run("check", "exchange:state"), 0, "proven closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tls, ExternalAuthoritative|ExchangeServers        |Send-As                           |contoso.com",
        "Tls                       |AnonymousUsers, Custom |ms-Exch-SMTP-Accept-Any-Recipient |contoso.com",
        "Tls                       |AnonymousUsers, Custom |MS-EXCH-smtp-accept-any-recipient |contoso.com",
        "Tls                       |AnonymousUsers         |Send-As                           |*",
        "Tls                       |AnonymousUsers         |Send-As                           |*.com",
      })
  void whatOpensAServerIsNamedWithAWitness(
      String auth, String groups, String right, String domain) {
    write(
        "state",
        connector("C", auth, groups, ALL),
        INHERITED + "," + entry("C", ANONYMOUS, false, right),
        domain);
    Run run = run("check", "state", "--format", "json");
    assertEquals(1, run.status(), run.out());
    JsonNode finding = JsonMapper.builder().build().readTree(run.out()).at("/findings/0");
    assertEquals("RLY101", finding.at("/rule").asString(), run.out());
    assertEquals("203.0.113.1", finding.at("/witness/client").asString(), run.out());
    assertEquals("relay", finding.at("/witness/decision").asString(), run.out());
  }

  @Test
  void withoutAccessEntriesNothingIsSafe() {
    write("state", connector("C", "Tls", "AnonymousUsers", ALL), "", "contoso.com");
    Run run = run("check", "state");
    saysAndEnds(run, 1, "error[RLY119]");
    saysAndEnds(run, 1, "Get-ReceiveConnector | Get-ADPermission");
  }

  @Test
  void rangesThatExchangeDoesNotAllowAreNotDecided() {
    write(
        "state",
        connector("C", "Tls", "AnonymousUsers", "\"10.0.0.0-10.0.0.9\"")
            + ","
            + connector("D", "Tls", "AnonymousUsers", "\"10.0.0.5-10.0.0.20\""),
        INHERITED + "," + INHERITED.replace("\\\\C", "\\\\D"),
        "contoso.com");
    saysAndEnds(run("check", "state"), 1, "overlap, which Exchange does not allow");
  }

  @Test
  void aNarrowConnectorThatIsTakenAwayMayWiden() {
    String wide = connector("C", "Tls", "AnonymousUsers, Custom", "\"10.0.0.0/8\"");
    String entries =
        INHERITED + "," + entry("C", ANONYMOUS, false, "ms-Exch-SMTP-Accept-Any-Recipient");
    write(
        "before",
        wide + "," + connector("D", "Tls", "AnonymousUsers", "\"10.9.0.0/16\""),
        entries + "," + INHERITED.replace("\\\\C", "\\\\D"),
        "contoso.com");
    write("after", wide, entries, "contoso.com");
    Run run = run("diff", "before", "after", "--exit-code");
    saysAndEnds(run, 1, "wider: 65,536 IPv4 addresses may newly relay");
    saysAndEnds(run, 1, "from 10.9.0.0/16");
  }

  @Test
  void whatWasCompiledIsReadAndNoOtherScript() {
    Run.write(
        folder,
        "p.relay",
        "deliver contoso.com\nlistener l on *:25 {\n allow relay from 10.0.0.0/8\n}\n");
    saysAndEnds(run("compile", "p.relay", "--target", "exchange", "--out", "out"), 0, "wrote 4");
    saysAndEnds(run("check", "out/exchange"), 0, "proven closed");
    saysAndEnds(run("diff", "p.relay", "out/exchange"), 0, "equivalent");
    Run.write(folder, "other.ps1", "New-ReceiveConnector -Name x\n");
    saysAndEnds(run("check", "other.ps1"), 1, "error[RLY075]: no script is read but");
    Run.write(folder, "else/Apply-RelayPolicy.ps1", "New-ReceiveConnector -Name x\r\n");
    saysAndEnds(run("check", "else"), 1, "without a byte order mark");
  }

  @Test
  void whatIsDamagedIsAFinding() {
    Run.write(folder, "state/c.json", "[{\"RemoteIPRanges\": [");
    saysAndEnds(run("check", "exchange:state"), 1, "error[RLY075]");
    Run.write(folder, "state/c.json", "<!DOCTYPE x [<!ENTITY a 'b'>]><Objs/>");
    saysAndEnds(run("check", "exchange:state/c.json"), 1, "RLY075");
    Run.write(folder, "empty/readme.txt", "nothing");
    saysAndEnds(run("check", "exchange:empty"), 2, "it holds no CLIXML, JSON or CSV");
  }
}
