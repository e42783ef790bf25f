package org.relayc.emitters.postfix.live.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.postfix.live.dialogue.DecisionSession;
import org.relayc.emitters.postfix.live.dialogue.Envelope;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.dialogue.Resolution;
import org.relayc.emitters.postfix.live.dialogue.RewriteService;
import org.relayc.emitters.postfix.live.dialogue.SaslPlain;
import org.relayc.emitters.postfix.live.dialogue.SmtpDialogue;

/** The harness against facts known of Postfix, on a configuration written by hand. */
class PostfixSandboxTest {
  private static final String MAIN_CF =
      """
      compatibility_level = 3.6
      myhostname = mail.invalid
      mydestination = example.test
      relay_domains = partner.test
      transport_maps = inline:{ { partner.test = smtp:[mx.partner.test]:26 } }
      parent_domain_matches_subdomains =
      inet_interfaces = loopback-only
      mynetworks =
      allow_untrusted_routing = no
      smtpd_recipient_restrictions =
      smtpd_relay_restrictions = reject_unauth_destination
      """;

  private static final String MASTER_CF =
      """
      127.0.0.1:25 inet n - n - - smtpd
        -o smtpd_sasl_auth_enable=yes
        -o smtpd_tls_security_level=may -o smtpd_tls_auth_only=yes
        -o { smtpd_relay_restrictions = check_client_access cidr:$config_directory/trusted.cidr,
             check_client_access inline:{ { host.named.test = OK } },
             permit_sasl_authenticated, reject }
      *:587 inet n - n - - smtpd
        -o smtpd_tls_security_level=encrypt
      *:465 inet n - n - - smtpd
        -o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes
        -o { smtpd_relay_restrictions = permit_auth_destination, permit_sasl_authenticated, reject }
      rewrite unix - - n - - trivial-rewrite
      """;

  private static PostfixSandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox =
        PostfixSandbox.start(
            List.of(
                file("main.cf", MAIN_CF),
                file("master.cf", MASTER_CF),
                file("trusted.cidr", "10.0.0.0/8 OK\n2001:db8::/32 OK\n")));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static EmittedFile file(String path, String text) {
    return new EmittedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(DecisionSession session, Envelope envelope, int code) {
    Reply reply = session.decide(envelope);
    assertEquals(code, reply.code(), () -> envelope + " got " + reply.text());
  }

  private static Envelope stranger(String recipient) {
    return new Envelope(
        "203.0.113.9", Optional.empty(), Optional.empty(), "s@sender.test", recipient);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a@example.test, 252",
        "a@partner.test, 252",
        "a@elsewhere.test, 554",
        "a@sub.example.test, 554",
        "a@sub.partner.test, 554",
        "a%elsewhere.test@example.test, 554",
        "a@elsewhere.test@example.test, 554",
        "`\"a@elsewhere.test\"@example.test`, 554",
        "elsewhere.test!a@example.test, 554",
        "a%elsewhere.test@partner.test, 554",
        "`\"a@elsewhere.test\"@partner.test`, 554",
        "elsewhere.test!a, 554",
        "a%elsewhere.test, 554",
        "@partner.test:a@elsewhere.test, 554",
        "@elsewhere.test:a@example.test, 252",
        "a@example.test., 252",
        "a@EXAMPLE.TEST, 252",
        "a@[127.0.0.1], 252",
        "a@[203.0.113.5], 554",
        "a@127.0.0.1, 501",
        "a@, 501",
        "a, 554",
        "postmaster, 252"
      })
  void sortsTheFormsOfAnAddress(String recipient, int code) {
    try (DecisionSession session = sandbox.overTls(sandbox.listener("*:587"))) {
      check(session, stranger(recipient), code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3, '', '', 252",
    "11.1.2.3, '', '', 554",
    "2001:db8::1, '', '', 252",
    "2001:db9::1, '', '', 554",
    "203.0.113.9, host.named.test, '', 252",
    "203.0.113.9, xhost.named.test, '', 554",
    "203.0.113.9, '', alice, 554"
  })
  void impersonatesAClientInClear(String client, String name, String login, int code) {
    try (DecisionSession session = sandbox.inClear(sandbox.listener("127.0.0.1:25"))) {
      check(session, envelope(client, name, login), code);
      check(session, envelope("203.0.113.10", "", ""), 554);
      check(session, envelope(client, name, login), code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:25, alice, 252",
    "127.0.0.1:25, '', 554",
    "*:465, alice, 252",
    "*:465, '', 554"
  })
  void impersonatesALoginUnderTls(String listener, String login, int code) {
    try (DecisionSession session = sandbox.overTls(sandbox.listener(listener))) {
      check(session, envelope("203.0.113.9", "", login), code);
    }
  }

  private static Envelope envelope(String client, String name, String login) {
    return new Envelope(client, said(name), said(login), "", "a@elsewhere.test");
  }

  private static Optional<String> said(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"*:465, alice@mail.invalid, 252", "127.0.0.1:25, bob@mail.invalid, 252"})
  void logsInForReal(String listener, String user, int code) throws IOException {
    sandbox.addUser(user);
    try (SmtpDialogue dialogue = sandbox.connectOverTls(sandbox.listener(listener))) {
      assertEquals(235, SaslPlain.logIn(dialogue, user).code());
      dialogue.say("MAIL FROM:<s@sender.test>");
      assertEquals(code, dialogue.say("VRFY <a@elsewhere.test>").code());
    }
  }

  @Test
  void takesNoMailInClearWhereTlsIsRequired() {
    try (DecisionSession session = sandbox.inClear(sandbox.listener("*:587"))) {
      check(session, stranger("a@example.test"), 530);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a@example.test, LOCAL, mail.invalid", "a@partner.test, RELAY, [mx.partner.test]:26",
    "a@elsewhere.test, DEFAULT, elsewhere.test",
        "a%elsewhere.test@example.test, DEFAULT, elsewhere.test"
  })
  void tellsTheClassAndTheNextHop(String recipient, String domainClass, String nextHop) {
    try (RewriteService rewrite = sandbox.rewrite()) {
      Resolution resolution = rewrite.resolve(recipient);
      assertEquals(domainClass, resolution.domainClass().name(), resolution.toString());
      assertEquals(nextHop, resolution.nextHop(), resolution.toString());
    }
  }
}
