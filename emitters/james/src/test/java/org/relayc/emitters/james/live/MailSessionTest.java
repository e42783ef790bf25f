package org.relayc.emitters.james.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.emitters.james.live.instance.Fate;
import org.relayc.emitters.james.live.instance.JamesFiles;
import org.relayc.emitters.james.live.instance.JamesServer;

/** What the harness sees of a James is what it does: at RCPT, and behind it in the pipeline. */
class MailSessionTest {
  private static final String SMTP =
      """
      <smtpservers>
        <smtpserver enabled="true">
          <bind>0.0.0.0:25</bind>
          <tls socketTLS="false" startTLS="true"/>
          <auth><announce>never</announce><plainAuthEnabled>false</plainAuthEnabled></auth>
          <authorizedAddresses>10.0.0.0/8 2001:db8::/48</authorizedAddresses>
          <handlerchain>
            <handler class="org.apache.james.smtpserver.SetMimeHeaderHandler">
              <headername>X-Listener</headername><headervalue>first</headervalue>
            </handler>
          </handlerchain>
        </smtpserver>
        <smtpserver enabled="true">
          <bind>0.0.0.0:465</bind>
          <tls socketTLS="true" startTLS="false"/>
          <auth><announce>always</announce></auth>
          <authorizedAddresses/>
          <handlerchain>
            <handler class="org.apache.james.smtpserver.SetMimeHeaderHandler">
              <headername>X-Listener</headername><headervalue>second</headervalue>
            </handler>
          </handlerchain>
        </smtpserver>
      </smtpservers>
      """;
  private static final String MAILETS =
      """
      <mailetcontainer>
        <context><postmaster>postmaster@localhost</postmaster></context>
        <processors>
          <processor state="root">
            <mailet match="HostIs=ours.example" class="LocalDelivery"/>
            <mailet match="HasHeader=X-Listener=first" class="ToProcessor">
              <processor>first</processor>
            </mailet>
            <mailet match="SMTPAuthUserIs=alice@ours.example" class="RemoteDelivery"/>
            <mailet match="All" class="Null"/>
          </processor>
          <processor state="first">
            <matcher name="some" match="org.apache.james.mailetcontainer.impl.matchers.And">
              <matcher match="RemoteAddrInNetwork=10.0.0.0/9"/>
              <matcher match="RecipientIsRegex=(?is).*@[^@]*\\.ext\\.example"/>
            </matcher>
            <mailet match="some" class="RemoteDelivery"><gateway>192.0.2.1</gateway></mailet>
            <mailet match="All" class="ToRepository">
              <repositoryPath>memory://var/mail/refused/</repositoryPath>
            </mailet>
          </processor>
          <processor state="error"><mailet match="All" class="Null"/></processor>
        </processors>
      </mailetcontainer>
      """;
  private static final String DOMAINS =
      """
      <domainlist>
        <autodetect>false</autodetect><autodetectIP>false</autodetectIP>
        <domainnames><domainname>ours.example</domainname></domainnames>
      </domainlist>
      """;

  private static JamesServer server;

  @BeforeAll
  static void start() {
    server = JamesServer.start(new JamesFiles(SMTP, MAILETS, DOMAINS));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer ask(int listener, String client, String login, String to, String text) {
    Optional<String> user = Optional.of(login).filter(name -> !name.isEmpty());
    Caller caller = new Caller(client, listener == 0 && to.startsWith("tls"), user);
    try (MailSession session = MailSession.open(server, listener, caller)) {
      return session.send("s@sender.example", List.of(to), text).getFirst();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10.1.2.3, '', u@ours.example, DELIVERED",
    "0, 10.1.2.3, '', tls@a.ext.example, RELAYED",
    "0, 10.1.2.3, '', u@ext.example, KEPT_BACK",
    "0, 10.200.2.3, '', u@a.ext.example, KEPT_BACK",
    "0, 2001:db8::1, '', u@a.ext.example, KEPT_BACK",
    "0, 192.0.2.1, alice@ours.example, u@ours.example, DELIVERED",
    "1, 192.0.2.1, ALICE@ours.example, u@a.ext.example, RELAYED",
    "1, 2001:db8::1, bob@ours.example, u@a.ext.example, DISCARDED",
  })
  void followsMailToItsEnd(int listener, String client, String login, String to, Fate.Kind end) {
    Answer answer = ask(listener, client, login, to, "Subject: x\r\n\r\nx\r\n.");
    assertEquals(List.of(end), answer.fates().stream().map(Fate::kind).toList(), answer.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 192.0.2.1, '', u@a.ext.example",
    "0, 192.0.2.1, alice@ours.example, u@a.ext.example",
    "1, 10.1.2.3, '', u@a.ext.example",
    "0, 10.1.2.3, '', u@ours.example."
  })
  void hearsARefusal(int listener, String client, String login, String to) {
    assertFalse(ask(listener, client, login, to, "").isTaken());
  }

  @Test
  void aClientCannotSayWhichListenerItCameBy() {
    String forged = "X-Listener: first\r\nx-listener: first\r\nSubject: x\r\n\r\nx\r\n.";
    Answer answer = ask(1, "10.1.2.3", "bob@ours.example", "u@a.ext.example", forged);
    assertEquals("Null", answer.fates().getFirst().mailet());
    String other = forged.replace("first", "second");
    answer = ask(0, "10.1.2.3", "", "u@a.ext.example", other);
    assertEquals(Optional.of("192.0.2.1"), answer.fates().getFirst().gateway());
  }
}
