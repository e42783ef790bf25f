package org.relayc.emitters.contract.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.mail.Decision;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.Transaction;
import org.relayc.model.principal.Membership;

/** The sample stands on both sides of every boundary. */
class BoundaryTransactionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final String POLICY =
      """
      deliver ours.example
      listener l on *:25 {
          auth plain
          allow relay from 10.1.0.0/16, 2001:db8::/32, 0.0.0.0 named *.apps.example
              for user alice@corp.example to ext.example sender boss@head.example
      }
      """;

  private static List<Transaction> sample(long seed) {
    RelayPolicy policy =
        ((Compilation.Compiled) GeneratedPolicy.compile(POLICY, new Membership.Free())).policy();
    return new BoundaryTransactions(policy, DAY, new Random(seed))
        .sample(policy.listeners().getFirst(), false, 400);
  }

  private static void check(Function<Transaction, Object> dimension, String value) {
    Set<String> values = new HashSet<>();
    sample(7).forEach(transaction -> values.add(dimension.apply(transaction).toString()));
    assertTrue(values.contains(value), () -> value + " is not among " + values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.0.0",
        "10.1.255.255",
        "10.0.255.255",
        "10.2.0.0",
        "0.0.0.0",
        "0.0.0.1",
        "255.255.255.255",
        "2001:db8::",
        "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:db9::"
      })
  void holdsTheEndsOfARangeAndTheAddressesBeside(String address) {
    check(Transaction::client, address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apps.example",
        "n1.apps.example",
        "n2.n1.apps.example",
        "evilapps.example",
        "example"
      })
  void holdsNamesAroundAName(String name) {
    check(transaction -> transaction.clientName().map(Object::toString).orElse(""), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "u@ext.example", "U.X@EXT.EXAMPLE", "u@n1.ext.example", "u@evilext.example",
        "u%ext.example@ours.example", "u@ext.example@ours.example", "postmaster", "u@ext.example."
      })
  void holdsRecipientsAroundADomain(String path) {
    check(transaction -> transaction.recipient().path(), path);
  }

  @Test
  void meetsALongConjunctionAndMissesIt() {
    RelayPolicy policy =
        ((Compilation.Compiled) GeneratedPolicy.compile(POLICY, new Membership.Free())).policy();
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    Set<Decision> decisions = new HashSet<>();
    sample(8).forEach(transaction -> decisions.add(evaluator.decide(transaction).decision()));
    assertEquals(Set.of(Decision.REJECT, Decision.DELIVER, Decision.RELAY), decisions);
  }

  @Test
  void theSameSeedAsksTheSame() {
    assertEquals(sample(9), sample(9));
  }
}
