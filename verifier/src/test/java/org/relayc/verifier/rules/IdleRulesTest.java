package org.relayc.verifier.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relayc.compiler.Compilation;
import org.relayc.emitters.contract.policy.GeneratedPolicy;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.policy.RelayRule;
import org.relayc.model.principal.Membership;
import org.relayc.verifier.diagram.Budget;

/** Which rules are idle, and why; the number of a rule is its place among the rules, from 1. */
class IdleRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing idle            | allow from 10.0.0.0/8; deny from 10.1.0.0/16 | none
          disjoint                | allow from 10.0.0.0/8; allow from 192.168.0.0/16 | none
          overlapping             | allow from 10.0.0.0/23; allow from 10.0.1.0-10.0.2.255 | none
          twice                   | allow from 10.0.0.1; allow from 10.0.0.1 | 2 behind 1
          thrice                  | allow from 10.0.0.1; allow from 10.0.0.1; allow from 10.0.0.1 | 2 behind 1, 3 behind 1
          inside                  | allow from 10.0.0.0/8; allow from 10.1.0.0/16 to a.example | 2 behind 1
          inside two              | allow from 10.0.0.0/9; allow from 10.128.0.0/9; allow from 10.0.0.0/8 | 3 behind 1 2
          behind both effects     | allow from 10.0.0.0/9; deny from 10.128.0.0/9; allow from 10.64.0.0-10.200.0.0; allow from 10.128.0.0/9, 192.168.0.0/16 | 3 behind 2 1
          wider later             | allow from 10.1.0.0/16; allow from 10.0.0.0/8 | 1 widened by 2
          wider amid others       | allow from 10.1.0.0/16; allow from 10.0.0.0/8; allow from 10.1.1.0/24, 192.168.0.0/16 | 1 widened by 2
          copy of one widened     | allow from 10.1.0.0/16; allow from 10.1.0.0/16; allow from 10.0.0.0/8 | 1 widened by 3, 2 widened by 3
          inside two later ones   | allow from 10.0.0.0/23; allow from 10.0.0.0/24, 10.9.0.1; allow from 10.0.1.0/24, 10.9.0.2 | 1 beside 2 3
          between two that stay   | allow from 10.0.0.1, 10.0.0.2; allow from 10.0.0.2, 10.0.0.3; allow from 10.0.0.3, 10.0.0.4 | 2 beside 1 3
          every other one         | allow from 10.0.0.1, 10.0.0.2; allow from 10.0.0.2, 10.0.0.3; allow from 10.0.0.3, 10.0.0.4; allow from 10.0.0.4, 10.0.0.5 | 3 beside 2 4
          denied                  | allow from 10.1.0.0/16; deny from 10.0.0.0/8; allow from 10.0.0.0/7 | 1 denied by 2
          denied by two           | deny from 10.0.0.0/9; deny from 10.128.0.0/9; allow from 10.0.0.0/8 | 3 denied by 1 2
          deny inside another     | allow from any to a.example; deny from 10.0.0.0/8; deny from 10.1.0.0/16 | 3 behind 2
          deny inside a later one | allow from any to a.example; deny from 10.1.0.0/16; deny from 10.0.0.0/8 | 2 beside 3
          deny of nothing allowed | allow from 10.0.0.0/8; deny from 192.168.0.1 | 2 needless
          deny half of nothing    | allow from 10.0.0.0/8; deny from 10.1.0.0/16; deny from 10.1.1.1, 192.168.0.1 | 3 beside 2
          people                  | tls optional; auth plain; allow for authenticated; allow for user "ann" from 10.0.0.1 | 2 behind 1
          people or nobody        | tls optional; auth plain; allow for anonymous from 10.0.0.0/8; allow for authenticated; allow from 10.0.0.1 | 3 behind 1 2
          groups are free         | tls optional; auth plain; allow for group "a"; allow for group "b" | none
          with and without TLS    | tls optional; allow from 10.0.0.1 over tls; allow from 10.0.0.1 | 1 widened by 2
          all is over TLS         | tls required; allow from 10.0.0.1; allow from 10.0.0.1 over tls | 2 behind 1
          ended yesterday         | allow from 10.0.0.1 until 2026-11-23 | 1 vacuous NotAfter
          ends today              | allow from 10.0.0.1 until 2026-11-24 | none
          outlived                | allow from 10.0.0.1 until 2026-12-24; allow from 10.0.0.1 until 2027-01-01 | 1 widened by 2
          may not connect         | accept from 10.0.0.0/8; allow from 192.168.0.1 | 1 vacuous ClientIn
          name may not connect    | accept from any named *.a.example; allow from any named *.b.example | 1 vacuous ClientNamed
          may not send            | tls optional; auth plain; submit for authenticated; allow for anonymous from 10.0.0.1 | 1 vacuous PrincipalIn
          taken already           | allow from 10.0.0.1 to ours.example | 1 vacuous RecipientIn
          no log-in there         | allow for authenticated | 1 vacuous PrincipalIn
          never all at once       | accept from 10.0.0.1; accept from any named h.a.example; allow from 10.0.0.2 named h.b.example | 1 vacuous
          nobody may send         | submit for authenticated; allow from 10.0.0.1 | 1 vacuous
          """)
  void idleRules(String name, String items, String expected) {
    assertEquals(expected, told(listener("mail", "*:25", items)));
  }

  @Test
  void everywhereIsAsGoodAsAtEachListener() {
    String here = listener("a", "*:25", "allow from 10.0.0.1");
    String there = listener("b", "*:26", "allow from 10.0.0.1");
    assertEquals("2 behind 1, 3 behind 1", told("allow relay from 10.0.0.1\n" + here + there));
    assertEquals("3 behind 1 2", told(here + there + "allow relay from 10.0.0.1\n"));
  }

  @Test
  void aRuleIsNeededWhereOneListenerNeedsIt() {
    String with = listener("a", "*:25", "allow from 10.0.0.1");
    String without = listener("b", "*:26", "");
    assertEquals("1 widened by 2", told(with + without + "allow relay from 10.0.0.1\n"));
  }

  @Test
  void pastTheBudgetNothingIsSaid() {
    RelayPolicy policy =
        compile(
            listener(
                "mail",
                "*:25",
                IntStream.range(0, 40)
                    .mapToObj(i -> "allow from 10.%d.0.0/16 to d%d.example".formatted(i % 30, i))
                    .collect(Collectors.joining("; ", "", "; allow from 10.0.0.1 to d0.example"))));
    assertEquals(1, IdleRules.of(policy, DAY, Budget.OF_HINTS).size());
    assertEquals(List.of(), IdleRules.of(policy, DAY, new Budget(10, 1_000_000)));
    assertEquals(List.of(), IdleRules.of(policy, DAY, new Budget(1_000_000, 100)));
  }

  private static String listener(String name, String endpoint, String items) {
    String body =
        items
            .replaceAll("; *", "\n  ")
            .replace("allow ", "allow relay ")
            .replace("deny ", "deny relay ");
    return "listener " + name + " on " + endpoint + " {\n  " + body + "\n}\n";
  }

  private static RelayPolicy compile(String text) {
    return assertInstanceOf(
            Compilation.Compiled.class,
            GeneratedPolicy.compile("deliver ours.example\n" + text, new Membership.Free()))
        .policy();
  }

  private static String told(String text) {
    RelayPolicy policy = compile(text);
    List<String> told = new ArrayList<>();
    for (IdleRule idle : IdleRules.of(policy, DAY, Budget.OF_HINTS)) {
      String why =
          switch (idle.reason()) {
            case IdleRule.Reason.Vacuous(var condition) ->
                "vacuous" + condition.map(it -> " " + it.getClass().getSimpleName()).orElse("");
            case IdleRule.Reason.Overridden(var denies) -> "denied by" + numbers(policy, denies);
            case IdleRule.Reason.Unreachable(var by) -> "behind" + numbers(policy, by);
            case IdleRule.Reason.Widened(var by) -> "widened by" + numbers(policy, List.of(by));
            case IdleRule.Reason.Redundant(var by) -> "beside" + numbers(policy, by);
            case IdleRule.Reason.Needless needless -> "needless";
          };
      told.add(number(policy, idle.rule()) + " " + why);
    }
    return told.isEmpty() ? "none" : String.join(", ", told);
  }

  private static String numbers(RelayPolicy policy, List<RelayRule> rules) {
    return rules.stream().map(rule -> " " + number(policy, rule)).collect(Collectors.joining());
  }

  private static int number(RelayPolicy policy, RelayRule rule) {
    return policy.rules().indexOf(rule) + 1;
  }
}
