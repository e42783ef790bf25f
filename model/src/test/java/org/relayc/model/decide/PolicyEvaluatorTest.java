package org.relayc.model.decide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relayc.model.mail.Decision.DELIVER;
import static org.relayc.model.mail.Decision.FORWARD;
import static org.relayc.model.mail.Decision.REJECT;
import static org.relayc.model.mail.Decision.RELAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Membership;

class PolicyEvaluatorTest {
  private static final int NOBODY = 0;
  private static final String ELSEWHERE = "r@elsewhere.example";

  private static Ruling check(Asked asked, Decision decision, int decider) {
    return check(Contoso.policy(), asked, decision, decider);
  }

  private static Ruling check(RelayPolicy policy, Asked asked, Decision decision, int decider) {
    Ruling ruling = new PolicyEvaluator(policy).decide(asked.transaction());
    assertEquals(decision, ruling.decision(), () -> asked + " " + ruling);
    assertEquals(
        decider,
        ruling.decider().map(clause -> clause.number()).orElse(NOBODY),
        () -> asked + " " + ruling);
    return ruling;
  }

  private static void checkTrace(Ruling ruling, String... reasons) {
    List<String> trace =
        ruling.trace().stream()
            .map(each ->
                each.clause().map(clause -> clause.number() + " ").orElse("")
                    + (each.matched() ? "+ " : "- ")
                    + each.reason())
            .toList();
    assertEquals(List.of(reasons), trace);
  }

  @Test
  void whoMayNotConnectIsRejectedBeforeAnythingElse() {
    Asked local = Asked.to("r@contoso.com").on("internal");
    check(local, DELIVER, Contoso.DELIVER);
    check(local.from("198.51.100.7"), REJECT, Contoso.ACCEPT);
    check(local.from("2001:db8:bad::7"), REJECT, Contoso.ACCEPT);
    check(local.from("198.51.100.7").named("friend.example"), DELIVER, Contoso.DELIVER);
    check(local.from("198.51.100.7").named("foe.example"), REJECT, Contoso.ACCEPT);
  }

  @Test
  void submissionAsksForALoginAndForTls() {
    Asked local = Asked.to("r@contoso.com").on("submission");
    check(local, REJECT, Contoso.SUBMIT);
    check(local.overTls(), REJECT, Contoso.SUBMIT);
    check(local.by("bob"), REJECT, NOBODY);
    check(local.by("bob").overTls(), DELIVER, Contoso.DELIVER);
    Asked remote = Asked.to(ELSEWHERE).on("submission").overTls();
    check(remote.by("bob"), REJECT, NOBODY);
    check(remote.by("alice@contoso.com"), RELAY, Contoso.OPERATORS);
    check(remote.by("ALICE@contoso.com"), RELAY, Contoso.OPERATORS);
    check(remote.by("alice"), REJECT, NOBODY);
    check(remote.by("bob", "contoso\\mail operators"), RELAY, Contoso.OPERATORS);
  }

  @Test
  void domainsDecideBeforeRules() {
    check(Asked.to("r@contoso.com"), DELIVER, Contoso.DELIVER);
    check(Asked.to("r@mail.contoso.com"), REJECT, NOBODY);
    check(Asked.to("r@evilcontoso.com"), REJECT, NOBODY);
    check(Asked.to("r@fabrikam.example"), FORWARD, Contoso.FORWARD);
    check(Asked.to("r@x.y.fabrikam.example"), FORWARD, Contoso.FORWARD);
    check(Asked.to("r@evilfabrikam.example"), REJECT, NOBODY);
  }

  @Test
  void rulesAskForEveryCondition() {
    Asked remote = Asked.to(ELSEWHERE).on("internal");
    check(remote, REJECT, NOBODY);
    check(remote.from("10.20.30.0"), RELAY, Contoso.PRINTERS);
    check(remote.from("10.20.30.255"), RELAY, Contoso.PRINTERS);
    check(remote.from("::ffff:10.20.31.5"), RELAY, Contoso.PRINTERS);
    check(remote.from("10.20.31.4"), REJECT, NOBODY);
    check(remote.from("10.20.30.7").on("public"), REJECT, NOBODY);
    check(remote.from("10.9.9.9").named("a.apps.contoso.com"), RELAY, Contoso.NAMED);
    check(remote.from("10.9.9.9").named("apps.contoso.com"), REJECT, NOBODY);
    check(remote.from("10.9.9.9"), REJECT, NOBODY);
    check(remote.from("192.0.2.1").named("a.apps.contoso.com"), REJECT, NOBODY);
  }

  @Test
  void denyBeatsAllow() {
    Asked contractor =
        Asked.to("r@freemail.example")
            .on("internal")
            .from("10.20.30.7")
            .overTls()
            .by("bob", "CONTOSO\\Contractors");
    check(contractor, REJECT, Contoso.CONTRACTORS);
    check(
        Asked.to("r@x.freemail.example").on("internal").overTls().by("bob", "CONTOSO\\Contractors"),
        REJECT,
        Contoso.CONTRACTORS);
    check(
        Asked.to(ELSEWHERE).on("internal").overTls().by("bob", "CONTOSO\\Contractors"),
        RELAY,
        Contoso.AUTHENTICATED);
  }

  @Test
  void ruleHoldsOnItsLastDay() {
    Asked printer = Asked.to(ELSEWHERE).on("internal").from("10.20.30.7");
    check(printer.day("2027-06-30"), RELAY, Contoso.PRINTERS);
    check(printer.day("2027-07-01"), REJECT, NOBODY);
  }

  @Test
  void senderIsAConditionLikeAnother() {
    Asked sent = Asked.to("r@freemail.example").from("203.0.113.9");
    check(sent, REJECT, NOBODY);
    check(sent.sender("s@contoso.com"), RELAY, Contoso.SENDERS);
    check(sent.sender("GUEST@contoso.com"), REJECT, NOBODY);
    check(sent.sender(""), RELAY, Contoso.SENDERS);
    check(sent.sender("s@x.contoso.com"), REJECT, NOBODY);
    check(sent.sender("contoso.com!s"), REJECT, NOBODY);
    check(sent.from("203.0.113.10").sender("s@contoso.com"), REJECT, NOBODY);
  }

  @Test
  void whatTheListenerCannotHaveIsNot() {
    Asked remote = Asked.to(ELSEWHERE).on("internal").by("bob");
    check(remote, REJECT, NOBODY);
    check(remote.overTls(), RELAY, Contoso.AUTHENTICATED);
    checkTrace(
        check(
            Asked.to("r@contoso.com").by("alice@contoso.com").overTls(), DELIVER, Contoso.DELIVER),
        "+ listener 'public' has no TLS: taken as a session in clear",
        "+ listener 'public' offers no log-in: taken as nobody logged in",
        "1 + contoso.com is delivered here");
  }

  @Test
  void aDirectorySaysWhoIsInAGroup() {
    RelayPolicy policy =
        Contoso.policy(
            new Membership.Directory(
                Map.of("bob", new TreeSet<>(Set.of("contoso\\mail operators")))));
    Asked remote = Asked.to(ELSEWHERE).on("submission").overTls();
    check(policy, remote.by("Bob"), RELAY, Contoso.OPERATORS);
    check(policy, remote.by("carol", "CONTOSO\\Mail Operators"), REJECT, NOBODY);
    check(policy, remote.by("alice@contoso.com"), RELAY, Contoso.OPERATORS);
  }

  @Test
  void aDressedRecipientGetsTheLeastDecision() {
    Asked mixed = Asked.to("elsewhere.example!r%contoso.com@contoso.com").on("internal");
    check(mixed, REJECT, NOBODY);
    check(mixed.from("10.20.30.7"), DELIVER, Contoso.DELIVER);
    Ruling ruling =
        check(Asked.to("contoso.com!r%fabrikam.example@x.example"), DELIVER, Contoso.DELIVER);
    checkTrace(
        ruling,
        "+ recipient is dressed: judged as 'r@contoso.com', which it may reach",
        "1 + contoso.com is delivered here",
        "+ recipient is dressed: judged as 'r@fabrikam.example', which it may reach",
        "1 - fabrikam.example is not in 'deliver'",
        "2 + fabrikam.example is passed on");
  }

  @Test
  void theTraceNamesEveryRuleAndWhyItDoesNotMatch() {
    Ruling ruling =
        check(
            Asked.to("r@freemail.example").on("internal").from("10.20.30.7").day("2028-01-01"),
            REJECT,
            NOBODY);
    checkTrace(
        ruling,
        "4 + the client may connect",
        "1 - freemail.example is not in 'deliver'",
        "2 - freemail.example is not in 'forward'",
        "8 - a client that has not logged in is not in 'for'",
        "5 - rule ended on 2027-06-30",
        "6 - client has no verified name",
        "7 - a client that has not logged in is not in 'for'");
    assertEquals("no rule lets client 10.20.30.7 relay to freemail.example", ruling.because());
    checkTrace(
        check(Asked.to("r@freemail.example").on("submission").by("bob").overTls(), REJECT, NOBODY),
        "10 + user 'bob' may send",
        "9 + the session has TLS",
        "1 - freemail.example is not in 'deliver'",
        "2 - freemail.example is not in 'forward'",
        "11 - user 'bob' is not in 'for'");
    checkTrace(
        check(Asked.to("r@freemail.example").from("203.0.113.9").sender("a!b"), REJECT, NOBODY),
        "1 - freemail.example is not in 'deliver'",
        "2 - freemail.example is not in 'forward'",
        "12 - sender 'a!b', which is not a plain one, is not in 'sender'",
        "15 - client 203.0.113.9 is not in 'from'");
  }

  @Test
  void noRuleDependsOnTheOrder() {
    Random random = new Random(7);
    RelayPolicy policy = Contoso.policy();
    for (int i = 0; i < 20; i++) {
      List<RelayRule> shuffled = new ArrayList<>(policy.rules());
      Collections.shuffle(shuffled, random);
      PolicyEvaluator other = new PolicyEvaluator(policy.withRules(shuffled));
      for (Asked asked : everyKind()) {
        assertEquals(
            new PolicyEvaluator(policy).decide(asked.transaction()).decision(),
            other.decide(asked.transaction()).decision());
      }
    }
  }

  private static List<Asked> everyKind() {
    List<Asked> all = new ArrayList<>();
    for (String to : List.of("r@contoso.com", ELSEWHERE, "r@freemail.example")) {
      for (String listener : List.of("internal", "submission", "public")) {
        for (String from : List.of("10.20.30.7", "192.0.2.1", "203.0.113.9")) {
          Asked asked = Asked.to(to).on(listener).from(from).sender("s@contoso.com");
          all.addAll(
              List.of(asked, asked.overTls(), asked.overTls().by("bob", "CONTOSO\\Contractors")));
        }
      }
    }
    return all;
  }

  @Test
  void aListenerThatIsNotThereIsAnError() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> check(Asked.to("r@a.example").on("x"), REJECT, 0));
    assertTrue(thrown.getMessage().contains("'x'"));
  }
}
