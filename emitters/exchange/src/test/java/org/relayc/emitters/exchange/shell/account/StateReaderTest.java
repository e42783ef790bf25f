package org.relayc.emitters.exchange.shell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.emitters.exchange.metabase.exports.Export;
import org.relayc.emitters.exchange.shell.semantics.ServerDecision;
import org.relayc.emitters.exchange.shell.semantics.ServerMeaning;
import org.relayc.emitters.exchange.shell.state.TransportServer;
import org.relayc.model.address.AddressRange;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** The state of servers is read alike in every format; what is not understood is reserved. */
class StateReaderTest {
  private static final String ALL = "0.0.0.0-255.255.255.255";
  private static final String RELAY = "ms-Exch-SMTP-Accept-Any-Recipient";

  private static StateReading read(Export... files) {
    return StateReader.read(List.of(files), name -> name.text().equals("com"));
  }

  private static TransportServer server(Export... files) {
    StateReading.Read read = assertInstanceOf(StateReading.Read.class, read(files));
    return read.servers().get(0).server();
  }

  private static Decision decide(TransportServer server, String client, boolean unseen) {
    return ServerDecision.of(server, asked(client, "someone@elsewhere.test"), name -> unseen)
        .decision();
  }

  private static Transaction asked(String client, String recipient) {
    return new Transaction(
        new ListenerName("*:25"),
        IpAddress.parse(client),
        Optional.empty(),
        false,
        new Identity.Anonymous(),
        new Sender.Null(),
        Recipient.parse(recipient),
        LocalDate.of(2026, 11, 24));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatSaysTheSame(StateText format) {
    TransportServer server =
        server(
            format.export(
                "c",
                List.of(
                    StateText.connector(
                        "Default",
                        "AnonymousUsers",
                        ALL,
                        "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
                    StateText.connector("Printers", "AnonymousUsers, Custom", "10.0.1.0/24"))),
            format.export(
                "p",
                List.of(
                    StateText.entry("Default", "CONTOSO\\Admins", true, "Send-As"),
                    StateText.entry("Printers", "CONTOSO\\Admins", true, "Send-As"),
                    StateText.entry(
                        "Printers", "NT-AUTORITÄT\\ANONYMOUS-ANMELDUNG", false, RELAY))),
            format.export("d", List.of(StateText.domain("*.contoso.test", "Authoritative"))));
    assertEquals(List.of(), server.reservations());
    assertTrue(server.connectors().stream().allMatch(each -> each.access().complete()));
    assertEquals(Decision.RELAY, decide(server, "10.0.1.7", false));
    assertEquals(Decision.REJECT, decide(server, "10.0.2.7", true));
    Transaction home = asked("203.0.113.9", "someone@contoso.test");
    assertEquals(Decision.DELIVER, ServerDecision.of(server, home, name -> false).decision());
  }

  @ParameterizedTest
  @EnumSource
  void withoutItsEntriesNothingIsKnownOfAConnector(StateText format) {
    Export connectors =
        format.export("c", List.of(StateText.connector("Default", "AnonymousUsers", ALL)));
    Export domains = format.export("d", List.of(StateText.domain("contoso.test", "0")));
    TransportServer bare = server(connectors, domains);
    assertEquals(Decision.REJECT, decide(bare, "203.0.113.9", false));
    assertEquals(Decision.RELAY, decide(bare, "203.0.113.9", true));
    Export filtered =
        format.export("p", List.of(StateText.entry("Default", "CONTOSO\\Ann", false, RELAY)));
    assertEquals(
        Decision.RELAY, decide(server(connectors, domains, filtered), "203.0.113.9", true));
  }

  @Test
  void aRangeAroundIpv4MayHoldIpv4Clients() {
    String all = "::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff";
    TransportServer server =
        server(
            StateText.JSON.export(
                "c", List.of(StateText.connector("Default", "AnonymousUsers", all))));
    assertTrue(
        ServerMeaning.of(server).reservations().toString().contains("may hold IPv4 clients"));
    TransportServer both =
        server(
            StateText.JSON.export(
                "c", List.of(StateText.connector("Default", "AnonymousUsers", all, ALL))));
    assertEquals(List.of(), ServerMeaning.of(both).reservations());
  }

  @Test
  void whoHasAllRightsHasTheOneThatRelays() {
    Map<String, Object> all = StateText.entry("Default", "S-1-5-7", true, "");
    all.put("AccessRights", List.of("GenericAll"));
    all.put("ExtendedRights", List.of());
    TransportServer server =
        server(
            StateText.JSON.export(
                "c", List.of(StateText.connector("Default", "AnonymousUsers", ALL))),
            StateText.JSON.export("p", List.of(all)),
            StateText.JSON.export("d", List.of(StateText.domain("contoso.test", "0"))));
    assertEquals(Decision.RELAY, decide(server, "203.0.113.9", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RemoteIPRanges|10.0.0.0-10.0.0|is no range",
        "Bindings|0.0.0.0|is no address with a port",
        "AuthMechanism|Tls, Magic|a word of it is not known",
        "AuthMechanism|4096|a word of it is not known",
        "PermissionGroups|Friends|a word of it is not known",
        "Sorcery|True|the property is not known",
      })
  void whatIsNotUnderstoodIsReserved(String property, String value, String because) {
    Map<String, Object> item = StateText.connector("Default", "AnonymousUsers", ALL);
    item.put(property, value);
    TransportServer server = server(StateText.JSON.export("c.json", List.of(item)));
    assertTrue(server.reservations().toString().contains(because), server.reservations()::toString);
    assertTrue(server.reservations().get(0).startsWith("c.json:"), server.reservations()::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.1.1, 192.168.1.1-192.168.1.1",
    "192.168.1.1/24, 192.168.1.0-192.168.1.255",
    "10.0.0.0(255.255.0.0), 10.0.0.0-10.0.255.255",
    "fe80::1%11, fe80::1-fe80::1",
    "2001:db8::1/64, 2001:db8::-2001:db8::ffff:ffff:ffff:ffff",
  })
  void rangesAreReadAsTheCmdletsWriteThem(String text, String range) {
    int dash = range.indexOf('-');
    assertEquals(
        Optional.of(
            new AddressRange(
                IpAddress.parse(range.substring(0, dash)),
                IpAddress.parse(range.substring(dash + 1)))),
        RangeText.range(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Objs><Obj RefId=\"0\"><Props><S N=\"Name\">x</S>",
        "<!DOCTYPE Objs [<!ENTITY a \"b\">]><Objs/>",
        "<Objs xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Ref RefId=\"7\"/></Objs>",
        "<Objs/>",
        "[{\"Bindings\": [",
        "[{\"Bindings\": \"x\", \"Bindings\": \"y\"}]",
        "{\"a\": \"\\u12\"}",
        "[{\"Name\": \"x\"}]",
        "[{}] more",
        "#TYPE x\n\"Bindings\",\"RemoteIPRanges\"\n\"x\"\n",
        "\"Bindings\",\"RemoteIPRanges\"\n\"Microsoft.Exchange.Data.MultiValuedProperty`1[x]\",\"y\"\n",
        "nothing of the kind",
        "",
      })
  void whatIsDamagedIsRefused(String text) {
    StateReading.Refused refused =
        assertInstanceOf(StateReading.Refused.class, read(StateText.export("f", text)));
    assertFalse(refused.refusals().isEmpty());
  }

  @Test
  void depthAndLengthHaveAnEnd() {
    String deep = "<Obj N=\"a\" RefId=\"1\"><Props>".repeat(100_000);
    assertInstanceOf(
        StateReading.Refused.class, read(StateText.export("f", "<Objs><Obj><Props>" + deep)));
    String nested = "[{\"a\": " + "[".repeat(100_000);
    assertInstanceOf(StateReading.Refused.class, read(StateText.export("f", nested)));
    String many = "<Objs>" + "<S>x</S>".repeat(1_000_000) + "</Objs>";
    assertInstanceOf(StateReading.Refused.class, read(StateText.export("f", many)));
  }
}
