package org.relayc.emitters.exchange.metabase.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.relayc.emitters.api.Setting.Status;
import org.relayc.emitters.exchange.metabase.dump.ExportedList;
import org.relayc.emitters.exchange.metabase.dump.ListReader;
import org.relayc.emitters.exchange.metabase.dump.ListReading;
import org.relayc.emitters.exchange.metabase.server.AccessList;
import org.relayc.emitters.exchange.metabase.server.Answer;
import org.relayc.emitters.exchange.metabase.server.VirtualServer;
import org.relayc.emitters.exchange.metabase.store.Metabase;
import org.relayc.emitters.exchange.metabase.store.MetabaseReader;
import org.relayc.emitters.exchange.metabase.store.MetabaseReading;
import org.relayc.model.mail.DomainName;

class MetabaseAccountTest {
  private static final String LOOPBACK =
      "18000080200000803c00008044000080010000004c0000000000000000000000010000000100000002000000"
          + "0200000004000000000000004c00008000000000000000000000000000000000ffffffff7f000001";

  private static final String USUAL =
      " AuthFlags='AuthAnonymous | AuthBasic' AccessSSLFlags='0' RelayForAuth='1'"
          + " ServerBindings=':25:'";

  @Test
  void everySettingIsAccountedFor() {
    Account account = account(domain("b.example", "RouteAction='4098' RelayForAuth='1'"));
    Map<String, Status> statuses = new TreeMap<>();
    account.settings().forEach(each -> statuses.put(each.of() + " " + each.name(), each.status()));
    assertEquals(
        Map.of(
            "/LM/SmtpSvc/1 AuthFlags", Status.MODELLED,
            "/LM/SmtpSvc/1 AccessSSLFlags", Status.MODELLED,
            "/LM/SmtpSvc/1 RelayForAuth", Status.MODELLED,
            "/LM/SmtpSvc/1 ServerBindings", Status.MODELLED,
            "/LM/SmtpSvc/1/Domain/b.example RouteAction", Status.MODELLED,
            "/LM/SmtpSvc/1/Domain/b.example RelayForAuth", Status.NOT_MODELLED),
        statuses);
    assertEquals(1, account.server().reservations().size());
  }

  @Test
  void settingsAreReservedUnlessTheyAreNeutral() {
    checkReserved("AzEnable='FALSE' SmtpDisableRelay='TRUE'", "SmtpDisableRelay");
    checkReserved("AzEnable='TRUE' MaxRecipients='64000'", "AzEnable");
    checkReserved("Nobody='1'", "Nobody");
    checkReserved("ServerComment='x' SmartHost='[192.0.2.1]' RoutingDll=''");
  }

  @Test
  void missingListIsNobodyAndEmptyListEverybody() {
    checkList("", AccessList.NOBODY);
    checkReserved("");
    checkList("RelayIpList=''", AccessList.EVERYBODY);
    checkReserved("RelayIpList=''", "RelayIpList");
  }

  @Test
  void listsAreReadOrAskedFor() {
    AccessList.Only only =
        assertInstanceOf(
            AccessList.Only.class, server("RelayIpList='" + LOOPBACK + "'").relayList());
    assertEquals("127.0.0.1", only.entries().addresses().toString());
    checkList(
        "RelayIpList='" + LOOPBACK.substring(8) + "'",
        new AccessList.Unreadable("server.1.relay-list"));
    // What is asked for is no reservation: the meaning holds a question in its place.
    checkReserved("RelayIpList='00'");
    checkAsked("RelayIpList='00'", "server.1.relay-list");
    checkAsked("RelayIpList='0'", "server.1.relay-list");
  }

  @Test
  void whatIsMissingIsAskedForAndTakenAsWidelyAsItCanBe() {
    Account account = account("<IIsSmtpServer Location='/LM/SmtpSvc/1'/>");
    VirtualServer server = account.server().servers().get(0);
    assertEquals(Answer.unknown("server.1.relay-for-auth"), server.relayForAuth());
    assertTrue(server.anonymous() && server.logIn() && !server.requiresTls());
    assertEquals(List.of(), server.bindings());
    assertEquals(1, account.server().reservations().size());
  }

  @Test
  void domainsAreSortedByTheirBits() {
    VirtualServer server =
        account(
                domain("local.example", "RouteAction='16'")
                    + domain("drop.example", "RouteAction='32'")
                    + domain("open.example", "RouteAction='4098'")
                    + domain("*.wild.example", "RouteAction='4096'")
                    + domain("routed.example", "RouteAction='2'"))
            .server()
            .servers()
            .get(0);
    checkDomains(server, "local.example", true, false);
    checkDomains(server, "drop.example", true, false);
    checkDomains(server, "open.example", false, true);
    checkDomains(server, "a.wild.example", false, true);
    checkDomains(server, "wild.example", false, false);
    checkDomains(server, "routed.example", false, false);
  }

  @Test
  void wildcardsAndOwnListsOfDomainsAreReserved() {
    checkDoubt(domain("*.wild.example", "RouteAction='4096'"), "'wild.example' itself");
    checkDoubt(domain("a.example", "RouteAction='1024'"), "a relay list of a domain");
    checkDoubt(domain("a b", "RouteAction='4096'"), "'a b' is no domain");
    checkDoubt(domain("a.example", "RouteAction='many'"), "no number");
  }

  @Test
  void plainListGoesBeforeItsBytes() {
    String text =
        "relayc-lists: 1\nlist: /LM/smtpsvc/1 RelayIpList\nGrantByDefault: False\n"
            + "IPGrant: 10.0.0.1, 255.255.255.0\nDomainGrant: corp.example\nend\nend-of-lists\n";
    List<ExportedList> lists =
        assertInstanceOf(ListReading.Read.class, ListReader.read("l", bytes(text))).lists();
    Metabase metabase = metabase(withServer("RelayIpList='00'"));
    AccessList list = MetabaseAccount.of(metabase, lists).server().servers().get(0).relayList();
    AccessList.Only only = assertInstanceOf(AccessList.Only.class, list);
    assertEquals("10.0.0.0-10.0.0.255", only.entries().addresses().toString());
    assertTrue(only.entries().names().contains(new DomainName("host.corp.example")));
  }

  @Test
  void bindingsAreAddressAndPort() {
    VirtualServer server = server("SecureBindings='192.0.2.1:465:'");
    assertEquals("[Endpoint[address=Optional.empty, port=25]]", server.bindings().toString());
    assertEquals(
        "[Endpoint[address=Optional[192.0.2.1], port=465]]", server.secureBindings().toString());
    checkReserved("SecureBindings='192.0.2.1'", "SecureBindings");
    checkReserved("SecureBindings=':0:'", "SecureBindings");
  }

  private static void checkDomains(
      VirtualServer server, String name, boolean local, boolean forwarded) {
    assertEquals(local, server.local().contains(new DomainName(name)), name);
    assertEquals(forwarded, server.forwarded().contains(new DomainName(name)), name);
  }

  private static void checkDoubt(String keys, String doubt) {
    List<String> reservations = account(keys).server().reservations();
    assertTrue(
        reservations.stream().anyMatch(each -> each.contains(doubt)), reservations::toString);
  }

  private static void checkList(String attributes, AccessList expected) {
    assertEquals(expected, server(attributes).relayList());
  }

  private static void checkAsked(String attributes, String question) {
    Account account = MetabaseAccount.of(metabase(withServer(attributes)), List.of());
    assertTrue(
        account.settings().stream().anyMatch(each -> each.question().equals(question)),
        account.settings()::toString);
  }

  private static void checkReserved(String attributes, String... names) {
    Account account = MetabaseAccount.of(metabase(withServer(attributes)), List.of());
    assertEquals(
        List.of(names),
        account.settings().stream()
            .filter(LegacySetting::isReserved)
            .map(LegacySetting::name)
            .toList());
    assertEquals(names.length, account.server().reservations().size());
  }

  private static VirtualServer server(String attributes) {
    return MetabaseAccount.of(metabase(withServer(attributes)), List.of())
        .server()
        .servers()
        .get(0);
  }

  private static Account account(String keys) {
    boolean bare = keys.startsWith("<IIsSmtpServer");
    return MetabaseAccount.of(metabase(bare ? keys : withServer("") + keys), List.of());
  }

  private static String withServer(String attributes) {
    return "<IIsSmtpServer Location='/LM/SmtpSvc/1'" + USUAL + " " + attributes + "/>";
  }

  private static String domain(String name, String attributes) {
    return "<IIsSmtpDomain Location='/LM/SmtpSvc/1/Domain/" + name + "' " + attributes + "/>";
  }

  private static Metabase metabase(String keys) {
    String xml = "<configuration><MBProperty>" + keys + "</MBProperty></configuration>";
    MetabaseReading reading = MetabaseReader.read("MetaBase.xml", bytes(xml));
    return assertInstanceOf(MetabaseReading.Read.class, reading).metabase();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
