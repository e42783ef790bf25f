package org.relayc.emitters.contract.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.mail.Decision;
import org.relayc.model.mail.IpAddress;
import org.relayc.model.mail.ListenerName;
import org.relayc.model.mail.Recipient;
import org.relayc.model.mail.Sender;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Identity;
import org.relayc.model.principal.Membership;

/** The law finds what is wider, and what is narrower unless that is allowed. */
class FaithfulnessTest {
  private static final String POLICY =
      """
      deliver ours.example
      forward partner.example
      listener l on *:25 {
          allow relay from any to good.example
      }
      """;

  private static void check(String recipient, String done, boolean narrower, boolean faithful) {
    Transaction transaction =
        new Transaction(
            new ListenerName("l"),
            IpAddress.parse("192.0.2.1"),
            Optional.empty(),
            false,
            new Identity.Anonymous(),
            new Sender.Null(),
            Recipient.parse(recipient),
            LocalDate.of(2026, 11, 24));
    ServerAnswer answer =
        done.equals("reject")
            ? new ServerAnswer.Refused("554")
            : new ServerAnswer.Taken("250", decision(done), recipient(recipient, done));
    Faithfulness law = new Faithfulness(policy(), Set.of("127.0.0.1"), narrower);
    assertEquals(faithful, law.complaint(transaction, answer).isEmpty(), recipient + " " + done);
  }

  /** "relay:u@x" is relay to another recipient than the one that was asked about. */
  private static Decision decision(String done) {
    return Decision.valueOf(done.replaceAll(":.*", "").toUpperCase(java.util.Locale.ROOT));
  }

  private static String recipient(String asked, String done) {
    return done.contains(":") ? done.substring(done.indexOf(':') + 1) : asked;
  }

  private static RelayPolicy policy() {
    return switch (GeneratedPolicy.compile(POLICY, new Membership.Free())) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  @ParameterizedTest
  @CsvSource({
    "u@ours.example, deliver, true",
    "u@ours.example, reject, false",
    "u@ours.example, forward, false",
    "u@ours.example, relay, false",
    "u@partner.example, forward, true",
    "u@partner.example, deliver, false",
    "u@good.example, relay, true",
    "u@good.example, reject, false",
    "u@bad.example, reject, true",
    "u@bad.example, relay, false",
    "u@bad.example, deliver, false",
    "u@[192.0.2.7], reject, true",
    "u@[192.0.2.7], relay, false"
  })
  void aPlainRecipientMustBeTreatedAsThePolicySays(String to, String done, boolean faithful) {
    check(to, done, false, faithful);
  }

  @ParameterizedTest
  @CsvSource({
    "u@ours.example, reject, true",
    "u@good.example, reject, true",
    "u@good.example, relay, true",
    "u@partner.example, deliver, true",
    "u@partner.example, relay, false",
    "u@bad.example, relay, false"
  })
  void aNarrowerServerMayRefuse(String to, String done, boolean faithful) {
    check(to, done, true, faithful);
  }

  @ParameterizedTest
  @CsvSource({
    "u%bad.example@ours.example, reject, true",
    "u%bad.example@ours.example, deliver, true",
    "u%bad.example@ours.example, relay:u@bad.example, false",
    "u%good.example@ours.example, relay:u@good.example, true",
    "u@[127.0.0.1], deliver, true",
    "u@[127.0.0.1], reject, true",
    "postmaster, deliver, true",
    "postmaster, relay:postmaster@mx.example, true",
    "u, relay:u@mx.example, false",
    "postmaster, relay:other@bad.example, false",
    "@good.example, relay, true",
    "@bad.example, relay, false",
    "u@bad.example., relay, false",
    "u@good.example., relay, true",
    "u@good.example., reject, true"
  })
  void aStrangeRecipientMayStayButNotGoWhereItMustNot(String to, String done, boolean faithful) {
    check(to, done, false, faithful);
  }
}
