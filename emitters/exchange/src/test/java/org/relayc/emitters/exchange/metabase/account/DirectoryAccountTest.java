package org.relayc.emitters.exchange.metabase.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.directory.Directory;
import org.relayc.emitters.exchange.metabase.directory.DirectoryReading;
import org.relayc.emitters.exchange.metabase.directory.LdifReader;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.Connector;
import org.relayc.emitters.exchange.metabase.server.SubmitRelay;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.model.mail.DomainName;

class DirectoryAccountTest {
  private static final String SERVER =
      """
      dn: CN=1,CN=SMTP,CN=Protocols,CN=SRV1,CN=Servers,DC=contoso
      objectClass: protocolCfgSMTPServer
      msExchServerBindings: :25:
      msExchServerBindings: 192.0.2.25:2525:
      msExchAuthenticationFlags: 7
      msExchSmtpRelayForAuth: TRUE
      msExchSmtpMaxRecipients: 64000
      msExchSmtpRelayIpList:: GAAAgCAAAIA8AACARAAAgAEAAABMAAAAAAAAAAAAAAABAAAAAQAAAAIA
       AAACAAAABAAAAAAAAABMAACAAAAAAAAAAAAAAAAAAAAAAP////9/AAAB
      """;

  private static final String POLICY =
      """

      dn: CN=Default Policy,CN=Recipient Policies,DC=contoso
      objectClass: msExchRecipientPolicy
      gatewayProxy: SMTP:@contoso.com
      gatewayProxy: smtp:%g.%s@Branch.example
      gatewayProxy: X400:c=us;
      msExchNonAuthoritativeDomains: SMTP:%g.%s@branch.example
      """;

  private static final String CONNECTOR =
      """

      dn: CN=Internet Mail,CN=Connections,DC=contoso
      objectClass: msExchRoutingSMTPConnector
      routingList: SMTP:*;1
      routingList: X400:c=us;1
      heuristics: 16
      """;

  @Test
  void virtualServerIsReadAsItsMetabaseTwin() {
    VirtualServer server = account(SERVER + POLICY).server().servers().get(0);
    assertEquals("1", server.name());
    assertEquals(2, server.bindings().size());
    assertTrue(server.anonymous() && server.logIn() && !server.requiresTls());
    assertEquals(Answer.of("server.1.relay-for-auth", true), server.relayForAuth());
    AccessList.Only only = assertInstanceOf(AccessList.Only.class, server.relayList());
    assertEquals("127.0.0.1", only.entries().addresses().toString());
    assertEquals(AccessList.EVERYBODY, server.connections());
    assertEquals(new SubmitRelay.Unreadable("server.1.submit-relay"), server.submitRelay());
    assertTrue(server.local().contains(new DomainName("contoso.com")));
    assertTrue(server.forwarded().contains(new DomainName("branch.example")));
  }

  @Test
  void whatNobodyHasPublishedIsAskedFor() {
    Connector connector = account(SERVER + CONNECTOR).server().connectors().get(0);
    assertTrue(connector.isOpen());
    assertEquals(Answer.unknown("connector.internet-mail.relay"), connector.relay());
  }

  @Test
  void everyAttributeIsAccountedFor() {
    Account account = account(SERVER + POLICY + CONNECTOR);
    assertEquals(12, account.settings().size());
    assertEquals(List.of(), account.server().reservations());
    checkReserved("msExchNobody: 1\n", "msExchNobody", Status.UNKNOWN);
    checkReserved("msExchLogonACL:: AAAA\n", "msExchLogonACL", Status.NOT_MODELLED);
    checkReserved("msExchSecureBindings: 465\n", "msExchSecureBindings", Status.NOT_MODELLED);
    checkAsked("msExchIPSecurity:: AAAA\n", "server.1.connection-list");
    checkAsked("msExchSubmitRelaySD:: AAAA\n", "server.1.submit-relay");
    checkReserved("msExchAccessSSLFlags: x\n", "msExchAccessSSLFlags", Status.NOT_MODELLED);
  }

  @Test
  void policiesThatContradictEachOtherAreReserved() {
    checkDoubt(
        """

        dn: CN=Other,CN=Recipient Policies,DC=contoso
        objectClass: msExchRecipientPolicy
        gatewayProxy: SMTP:@branch.example
        """,
        "'branch.example' is authoritative in one recipient policy and not in another");
    checkDoubt(
        """

        dn: CN=Other,CN=Recipient Policies,DC=contoso
        objectClass: msExchRecipientPolicy
        disabledGatewayProxy: SMTP:@old.example
        """,
        "'SMTP:@old.example' is disabled");
    checkDoubt("\ndn: CN=9\nchangetype: delete\n", "a record to delete is not applied");
    checkDoubt(
        """

        dn: CN=Branches,CN=Connections,DC=contoso
        objectClass: msExchRoutingSMTPConnector
        routingList: SMTP:*.branch.example;1
        """,
        "whether '*.branch.example' is for the domain itself");
  }

  @Test
  void machinesAreToldApart() {
    Directory directory = directory(SERVER + "\n" + SERVER.replace("SRV1", "SRV2"));
    assertEquals(Set.of("SRV1", "SRV2"), DirectoryAccount.machines(directory));
    assertEquals(1, DirectoryAccount.of(directory, "srv2").server().servers().size());
  }

  /** What is asked for is no reservation: the meaning holds a question in its place. */
  private static void checkAsked(String line, String question) {
    Account account = account(SERVER + line);
    assertTrue(account.settings().stream().anyMatch(each -> each.question().equals(question)));
    assertEquals(List.of(), account.server().reservations());
  }

  private static void checkReserved(String line, String name, Status status) {
    List<LegacySetting> reserved =
        account(SERVER + line).settings().stream().filter(LegacySetting::isReserved).toList();
    assertEquals(1, reserved.size(), reserved::toString);
    assertEquals(name, reserved.get(0).name());
    assertEquals(status, reserved.get(0).status());
    assertEquals(1, account(SERVER + line).server().reservations().size());
  }

  private static void checkDoubt(String more, String doubt) {
    List<String> reservations = account(SERVER + POLICY + more).server().reservations();
    assertTrue(
        reservations.stream().anyMatch(each -> each.contains(doubt)), reservations::toString);
  }

  private static Account account(String ldif) {
    return DirectoryAccount.of(directory(ldif), "SRV1");
  }

  private static Directory directory(String ldif) {
    DirectoryReading reading =
        LdifReader.read(
            "export.ldf", new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)));
    return assertInstanceOf(DirectoryReading.Read.class, reading).directory();
  }
}
