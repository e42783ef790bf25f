package org.relayc.emitters.james.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.api.ReadResult;
import org.relayc.emitters.james.configuration.JamesConfiguration;
import org.relayc.emitters.james.semantics.JamesDecision;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;

/** The traps of James, each with what it does to one transaction. */
class JamesFolderTest {
  private static final String STRANGER = "203.0.113.9";
  private static final String POSTMASTER_FIRST =
      "<handlerchain><handler"
          + " class='org.apache.james.protocols.smtp.core.PostmasterAbuseRcptHook'/></handlerchain>";

  private static Decision decide(
      ReadResult<JamesConfiguration> read, String client, String user, String to) {
    Identity identity =
        user.isEmpty() ? new Identity.Anonymous() : new Identity.LoggedIn(user, new TreeSet<>());
    return JamesDecision.of(
            read.configuration(),
            new Transaction(
                new ListenerName("smtp"),
                IpAddress.parse(client),
                Optional.empty(),
                false,
                identity,
                Sender.parse("someone@host.example"),
                Recipient.parse(to),
                LocalDate.of(2026, 11, 24)))
        .decision();
  }

  private static void check(
      Files files, String version, String client, String user, String to, Decision expected) {
    ReadResult<JamesConfiguration> read = files.read(version);
    assertEquals(expected, decide(read, client, user, to), files.toString());
  }

  private static String messages(ReadResult<JamesConfiguration> read) {
    return read.findings().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "3.5.0, 203.0.113.9, RELAY",
    "3.6.2, 203.0.113.9, RELAY",
    "3.7.0, 203.0.113.9, REJECT",
    "3.8.1, 203.0.113.9, REJECT",
    "3.6.2, 2001:db8::1, REJECT"
  })
  void upTo36AListenerThatSaysNothingIsOpen(String version, String client, Decision expected) {
    check(Files.chained(""), version, client, "", "u@elsewhere.test", expected);
  }

  @Test
  void whereNobodySaysTheReleaseThatIsUnseen() {
    JamesConfiguration read =
        JamesFolder.read(Files.chained(""), org.relayc.emitters.james.profile.Release.UNSAID)
            .configuration();
    assertTrue(read.servers().getFirst().doubts().getFirst().contains("3.6 or older"));
    assertTrue(
        read.assumptions().getFirst().contains("James 3.8.1"), read.assumptions().toString());
  }

  @Test
  void announcingNeverAndRequiringTlsTurnNoLogInOff() {
    String settings = "<auth><announce>never</announce><requireSSL>true</requireSSL></auth>";
    check(Files.chained(settings), "3.8.1", STRANGER, "alice", "u@elsewhere.test", Decision.RELAY);
  }

  @Test
  void onlyPlainAuthEnabledTurnsLogInsOff() {
    String settings = "<auth><plainAuthEnabled>false</plainAuthEnabled></auth>";
    check(Files.chained(settings), "3.8.1", STRANGER, "alice", "u@elsewhere.test", Decision.REJECT);
  }

  @Test
  void ofTwoElementsTheFirstCounts() {
    Files files =
        Files.chained(
            "<authorizedAddresses>10.0.0.0/8</authorizedAddresses>"
                + "<authorizedAddresses>0.0.0.0/0</authorizedAddresses>");
    check(files, "3.8.1", STRANGER, "", "u@elsewhere.test", Decision.REJECT);
    assertTrue(messages(files.read("3.8.1")).contains("is set again"));
  }

  @Test
  void whatStandsBehindATabIsLeftOut() {
    Files files =
        Files.chained("<authorizedAddresses>127.0.0.0/8,\n\t10.0.0.0/8</authorizedAddresses>");
    check(files, "3.8.1", "10.0.0.1", "", "u@elsewhere.test", Decision.REJECT);
    assertTrue(messages(files.read("3.8.1")).contains("James leaves out '??10.0.0.0/8'"));
  }

  @Test
  void theHookOfPostmasterInFrontRelaysForAnybody() {
    check(Files.of(POSTMASTER_FIRST), "3.8.1", STRANGER, "", "abuse@x.test", Decision.REJECT);
    String all = Files.CONTAINER.replace("relay-allowed\" class", "All\" class");
    check(Files.of(POSTMASTER_FIRST, all), "3.8.1", STRANGER, "", "abuse@x.test", Decision.RELAY);
    check(Files.of(POSTMASTER_FIRST, all), "3.8.1", STRANGER, "", "u@x.test", Decision.REJECT);
    check(Files.of("<handlerchain/>", all), "3.8.1", STRANGER, "", "abuse@x.test", Decision.REJECT);
  }

  @Test
  void theTwoDecisionsAreOneAfterTheOther() {
    String open = "<authorizedAddresses>0.0.0.0/0</authorizedAddresses>";
    check(Files.chained(open), "3.8.1", STRANGER, "", "u@x.test", Decision.RELAY);
    String usersOnly = Files.CONTAINER.replace("<matcher match=\"SMTPIsAuthNetwork\"/>", "");
    Files late = Files.of(open + "<handlerchain/>", usersOnly);
    check(late, "3.8.1", STRANGER, "", "u@x.test", Decision.REJECT);
    check(late, "3.8.1", STRANGER, "alice", "u@x.test", Decision.RELAY);
    check(late, "3.8.1", STRANGER, "", "u@SECOND.test", Decision.DELIVER);
  }

  @Test
  void aMailetThatSaysMatcherGetsAllMail() {
    String typo = Files.CONTAINER.replace("match=\"RelayLimit=30\"", "matcher=\"RelayLimit=30\"");
    Files files = Files.of("<authorizedAddresses>*</authorizedAddresses><handlerchain/>", typo);
    check(files, "3.8.1", STRANGER, "", "u@x.test", Decision.REJECT);
    assertTrue(messages(files.read("3.8.1")).contains("all mail goes through this"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<authorisedAddresses>10.0.0.0/8</authorisedAddresses><handlerchain/>",
        "<handlerchain><handler class='com.example.OwnHook'/></handlerchain>",
        "<handlerchain coreHandlersPackage='com.example.Core'/>",
        "",
        "<handlerchain/><handlerchain/>",
        "<bind>[::1]:25</bind><handlerchain/>",
        "<verifyIdentity>strict</verifyIdentity><handlerchain/>",
        "<auth><announce>sometimes</announce></auth><handlerchain/>",
        "<tls socketTLS='true' startTLS='true'/><handlerchain/>",
        "<authorizedAddresses>10.0.0.0/x</authorizedAddresses><handlerchain/>",
        "<proxyRequired>${env:PROXY}</proxyRequired><handlerchain/>",
        "<handlerchain><handler class='${env:HOOK}'/></handlerchain>"
      })
  void overWhatIsNotUnderstoodNothingIsProven(String settings) {
    Files files = Files.of(settings);
    String bare =
        settings.contains("<bind>")
            ? Files.server(settings).replace("<bind>0.0.0.0:25</bind>", "")
            : Files.server(settings);
    List<String> reservations =
        files.with(JamesFolder.SERVERS, bare).read("3.8.1").configuration().reservations();
    assertTrue(
        reservations.stream().anyMatch(each -> each.startsWith("smtpserver.xml:")),
        reservations.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mailet match='All' class='com.example.OwnMailet'/>",
        "<mailet match='All' class='Resend'/>",
        "<mailet match='All' class='ToProcessor'><processor>nowhere</processor></mailet>",
        "<mailet match='All' class='ToProcessor'><processor>root</processor></mailet>",
        "<mailet match='All' class='ToProcessor'/>",
        "<mailet match='RemoteAddrInNetwork=10.0.0.0/' class='Null'/>",
        "<mailet match='All' notmatch='All' class='Null'/>",
        "<matcher name='m' match='All'/><mailet notmatch='m' class='Null'/>",
        "<mailet match='All' class='Null'><onMatchException>matchall</onMatchException></mailet>",
        "<filter/>",
        "<mailet match='All' class='Null'/></processor><processor state='error'>"
            + "<mailet match='All' class='RemoteDelivery'/>"
      })
  void overMailetsThatAreNotUnderstoodNothingIsProven(String mailets) {
    String container =
        "<mailetcontainer><processors><processor state='root'>"
            + mailets
            + "</processor></processors></mailetcontainer>";
    List<String> reservations =
        Files.of("<handlerchain/>", container).read("3.8.1").configuration().reservations();
    assertTrue(
        reservations.stream().anyMatch(each -> each.startsWith("mailetcontainer.xml:")),
        reservations.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"smtpserver.xml", "mailetcontainer.xml", "domainlist.xml"})
  void aFileThatIsMissingIsSaid(String name) {
    ReadResult<JamesConfiguration> read = Files.chained("").without(name).read("3.8.1");
    assertTrue(messages(read).contains("'" + name + "' cannot be read"), messages(read));
  }

  @Test
  void aConfigurationOfOursIsUnderstood() {
    ReadResult<JamesConfiguration> read =
        Files.chained("<authRequired>true</authRequired>").read("3.8.1");
    assertEquals(List.of(), read.findings());
    assertEquals(List.of(), read.configuration().reservations());
  }

  @Test
  void withoutTheDomainsTheRestIsDecided() {
    String believing =
        "<mailetcontainer><processors><processor state='root'><mailet match='SenderIsLocal'"
            + " class='RemoteDelivery'/></processor></processors></mailetcontainer>";
    Files files =
        Files.of("<authorizedAddresses>*</authorizedAddresses><handlerchain/>", believing)
            .without(JamesFolder.DOMAINS);
    ReadResult<JamesConfiguration> read = files.read("3.8.1");
    assertEquals(List.of(), read.configuration().reservations());
    assertTrue(read.configuration().domains().more().isPresent());
    assertTrue(read.configuration().assumptions().getFirst().contains("'localhost'"));
  }
}
