package org.relayc.verifier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.openrelay.OpenRelay;
import org.relayc.verifier.openrelay.OpenRelaySearch;
import org.relayc.verifier.policy.ClaimProofs;
import org.relayc.verifier.rules.IdleRules;

/** What is too large is undecided, and never proven. */
class BudgetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void withinTheBudgetTheClaimIsProven() {
    assertInstanceOf(Verdict.Proven.class, verdict(rules(20), Budget.USUAL));
  }

  @Test
  void pastTheBudgetItIsUndecided() {
    assertInstanceOf(Verdict.Undecided.class, verdict(rules(20), new Budget(10, 1_000_000)));
    assertInstanceOf(Verdict.Undecided.class, verdict(rules(20), new Budget(1_000_000, 10)));
  }

  @Test
  void tensOfThousandsOfRulesAreDecided() {
    String rules =
        IntStream.range(0, 60_000)
            .mapToObj(i ->
                "  allow relay from 10.%d.%d.%d to d%d.example\n"
                    .formatted(i >> 14, i >> 6 & 255, (i & 63) << 2, i))
            .collect(Collectors.joining());
    String text =
        "listener mail on *:25 {\n" + rules + "}\nnever relay for anonymous from internet\n";
    assertInstanceOf(Verdict.Proven.class, verdict(compile(text), Budget.USUAL));
  }

  @Test
  void tensOfThousandsOfRulesForOneNetworkAreDecided() {
    String rules = rules("from 10.0.0.0/8 to d%d.example", 50_000);
    String claim = "never relay for anonymous from internet\n";
    assertInstanceOf(Verdict.Proven.class, verdict(compile(on(25, rules) + claim), Budget.USUAL));
    String deny = "deny relay from 10.9.0.0/16 to d77.example\n";
    assertInstanceOf(
        Verdict.Proven.class,
        verdict(compile(on(25, rules) + on(26, rules) + deny + claim), Budget.USUAL));
  }

  @Test
  @Timeout(60)
  void tenThousandListenersAreDecided() {
    assertInstanceOf(Verdict.Proven.class, verdict(compile(listeners(10_000)), Budget.USUAL));
    assertEquals(
        List.of(), IdleRules.of(compile(listeners(10_000)), DAY, Budget.USUAL), "no rule is idle");
  }

  @Test
  @Timeout(60)
  void asManyRulesForEachOfTenThousandListenersAreUndecided() {
    String text =
        listeners(10_000) + rules("from 10.2.%d.0/24", 250) + rules("from 11.%d.0.0/16", 250);
    assertInstanceOf(
        Verdict.Undecided.class, verdict(compile(text), new Budget(1_000_000, 4_000_000)));
  }

  private static String listeners(int count) {
    return IntStream.range(0, count)
            .mapToObj(i ->
                "listener l%d on 10.0.%d.%d:25 {\n  allow relay from 10.1.%d.%d\n}\n"
                    .formatted(i, i >> 8, i & 255, i >> 8, i & 255))
            .collect(Collectors.joining())
        + "never relay for anonymous from internet\n";
  }

  private static String on(int port, String rules) {
    return "listener on" + port + " on *:" + port + " {\n" + rules + "}\n";
  }

  private static String rules(String conditions, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  allow relay " + conditions.formatted(i) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void moreGroupsThanAnyProofCanTellApartAreUndecided() {
    RelayPolicy policy = compile(groups(20_000));
    assertInstanceOf(Verdict.Undecided.class, verdict(policy, Budget.USUAL));
    OpenRelay relay =
        OpenRelaySearch.of(
            PolicyMeaning.of(policy),
            policy.membership(),
            policy.gateways(),
            DAY,
            transaction -> Decision.REJECT,
            Budget.USUAL);
    assertEquals(1, relay.undecided().size());
  }

  @Test
  void freeGroupsAreToldApart() {
    assertInstanceOf(Verdict.Proven.class, verdict(compile(groups(30)), Budget.USUAL));
    assertInstanceOf(
        Verdict.Refuted.class,
        verdict(
            compile(groups(30) + "never relay for group \"g7\" from internet\n"), Budget.USUAL));
  }

  private static RelayPolicy rules(int count) {
    return compile(listener("from 10.%1$d.0.0/16 to d%1$d.example", count));
  }

  private static String groups(int count) {
    return listener("for group \"g%1$d\"", count);
  }

  private static String listener(String conditions, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  allow relay " + conditions.formatted(i) + "\n")
        .collect(
            Collectors.joining(
                "",
                "listener mail on *:25 {\n  tls optional\n  auth plain over tls\n",
                "}\nnever relay for anonymous from internet\n"));
  }

  private static RelayPolicy compile(String text) {
    return ((Compilation.Compiled) GeneratedPolicy.compile(text, new Membership.Free())).policy();
  }

  /** What came of the last claim. */
  private static Verdict verdict(RelayPolicy policy, Budget budget) {
    return ClaimProofs.of(policy, DAY, budget).getLast().verdict();
  }
}
