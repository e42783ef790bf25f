package org.relayc.emitters.postfix.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.emitters.postfix.live.dialogue.Reply;
import org.relayc.emitters.postfix.live.dialogue.SaslPlain;
import org.relayc.emitters.postfix.live.dialogue.SmtpDialogue;
import org.relayc.emitters.postfix.live.instance.MasterService;
import org.relayc.emitters.postfix.live.instance.PostfixSandbox;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;

/** TLS and AUTH on the wire: what is offered, and who a log-in makes of a client. */
class LiveLogInTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final DecisionCount COUNT = new DecisionCount(LiveLogInTest.class);

  private static final RelayPolicy POLICY =
      policy(
          """
          deliver ours.example
          listener inbound on 10.0.0.4:25 {
              hostname mail.ours.example
              tls optional
              auth plain over tls
              allow relay for user alice@corp.example, user "bob"
              deny relay for user "bob" to secret.example
          }
          listener submission on *:587 {
              tls required
              auth plain, login
              submit for authenticated
              allow relay for authenticated to any except secret.example
          }
          listener smtps on *:465 {
              tls implicit
              auth cram-md5, plain over tls
              allow relay for authenticated
          }
          listener inside on 10.0.0.5:25 {
              auth plain
              allow relay for user alice@corp.example
          }
          listener mute on 10.0.0.6:25 {
              tls optional
              allow relay for authenticated
              allow relay from 10.0.0.0/8 over tls
          }
          """);

  private static PostfixSandbox sandbox;

  private static RelayPolicy policy(String text) {
    return switch (GeneratedPolicy.compile(text, new Membership.Free())) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  @BeforeAll
  static void start() {
    CompiledPolicy compiled = CompiledPolicy.of(POLICY, DAY);
    assertEquals(List.of(), compiled.shortfalls());
    sandbox = PostfixSandbox.start(compiled.trial().orElseThrow().files());
    List.of("alice@corp.example", "bob@mail.ours.example", "carol@corp.example")
        .forEach(sandbox::addUser);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    COUNT.write();
  }

  private static SmtpDialogue dialogue(String name, boolean tls) throws IOException {
    Listener listener =
        POLICY.listeners().stream().filter(l -> l.name().text().equals(name)).findFirst().get();
    MasterService line = Endpoints.linesOf(listener, sandbox.listeners()).getFirst();
    if (tls) {
      return sandbox.connectOverTls(line);
    }
    SmtpDialogue dialogue = sandbox.connect(line);
    assertEquals(220, dialogue.greeting().code());
    return dialogue;
  }

  @ParameterizedTest
  @CsvSource({
    "inbound, false, '', true",
    "inbound, true, PLAIN, false",
    "submission, true, LOGIN PLAIN, false",
    "smtps, true, CRAM-MD5 PLAIN, false",
    "inside, false, PLAIN, false",
    "mute, false, '', true",
    "mute, true, '', false"
  })
  void offersWhatTheListenerSays(String listener, boolean tls, String auth, boolean startTls)
      throws IOException {
    try (SmtpDialogue dialogue = dialogue(listener, tls)) {
      String offer = dialogue.say("EHLO probe.example").text();
      TreeSet<String> words = new TreeSet<>();
      Pattern.compile("AUTH[ =](.*)")
          .matcher(offer)
          .results()
          .map(MatchResult::group)
          .forEach(line -> words.addAll(List.of(line.substring(5).strip().split(" +"))));
      assertEquals(auth, String.join(" ", words), offer);
      assertEquals(startTls, offer.contains("STARTTLS"), offer);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "inbound, alice@corp.example, u@elsewhere.example, true",
    "inbound, alice@corp.example, u@secret.example, true",
    "inbound, carol@corp.example, u@elsewhere.example, false",
    "inbound, carol@corp.example, u@ours.example, true",
    "inbound, bob, u@elsewhere.example, true",
    "inbound, bob, u@secret.example, false",
    "submission, carol@corp.example, u@elsewhere.example, true",
    "submission, carol@corp.example, u@secret.example, false",
    "smtps, carol@corp.example, u@secret.example, true"
  })
  void knowsWhoHasLoggedIn(String listener, String user, String recipient, boolean accepted)
      throws IOException {
    try (SmtpDialogue dialogue = dialogue(listener, true)) {
      assertEquals(235, SaslPlain.logIn(dialogue, user).code());
      check(dialogue, recipient, accepted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "inbound, true, u@elsewhere.example, false", "inbound, true, u@ours.example, true",
    "submission, true, u@ours.example, false", "inbound, false, u@ours.example, true",
    "submission, false, u@ours.example, false", "mute, true, u@elsewhere.example, false"
  })
  void knowsWhoHasNot(String listener, boolean tls, String recipient, boolean accepted)
      throws IOException {
    try (SmtpDialogue dialogue = dialogue(listener, tls)) {
      dialogue.say("EHLO probe.example");
      check(dialogue, recipient, accepted);
    }
  }

  @Test
  void takesNoPasswordInClearWhereThatIsForbidden() throws IOException {
    try (SmtpDialogue dialogue = dialogue("inbound", false)) {
      assertEquals(5, SaslPlain.logIn(dialogue, "alice@corp.example").code() / 100);
      check(dialogue, "u@elsewhere.example", false);
    }
  }

  private static void check(SmtpDialogue dialogue, String recipient, boolean accepted) {
    COUNT.add(1);
    Reply mail = dialogue.say("MAIL FROM:<s@sender.example>");
    Reply reply = mail.isPositive() ? dialogue.say("VRFY <" + recipient + ">") : mail;
    assertEquals(accepted ? 2 : 5, reply.code() / 100, reply.text());
  }
}
