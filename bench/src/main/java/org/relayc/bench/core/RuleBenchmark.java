package org.relayc.bench.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.model.meaning.Meaning;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.diagram.Combination;
import org.relayc.verifier.diagram.Diagrams;
import org.relayc.verifier.meaning.PolicyMeaning;
import org.relayc.verifier.openrelay.OpenRelay;
import org.relayc.verifier.openrelay.OpenRelaySearch;
import org.relayc.verifier.policy.ClaimProofs;
import org.relayc.verifier.space.Questions;
import org.relayc.verifier.space.Space;

/** A policy of a thousand rules, checked, and compared with the same rules in another order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RuleBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int RULES = 1000;

  /** The same two functions are compared again and again, which is no one's budget. */
  private static final Budget ENDLESS = new Budget(Budget.USUAL.cells(), Long.MAX_VALUE);

  private List<RelayPolicy> policies = List.of();
  private List<Space> spaces = List.of();
  private int left;
  private int right;

  /** Overlapping networks, of which the smaller ones are denied to some domains. */
  @Setup
  public void fill() {
    List<String> rules = new ArrayList<>();
    Random random = new Random(20_260_101);
    for (int i = 0; i < RULES; i++) {
      int length = 12 + random.nextInt(17);
      int address = (10 << 24 | random.nextInt(1 << 24)) & -(1 << 32 - length);
      rules.add(
          "  %s relay from %d.%d.%d.%d/%d to d%d.example\n"
              .formatted(
                  length > 20 ? "deny" : "allow",
                  address >>> 24,
                  address >> 16 & 255,
                  address >> 8 & 255,
                  address & 255,
                  length,
                  i % 100));
    }
    RelayPolicy first = policy(rules);
    Collections.shuffle(rules, random);
    RelayPolicy second = policy(rules);
    List<DecisionTree> trees = new ArrayList<>();
    for (RelayPolicy each : List.of(first, second)) {
      trees.add(PolicyMeaning.of(each).services().get(0).tree());
    }
    Space space = Space.from(DAY, Questions.of(trees), first.membership(), ENDLESS);
    policies = List.of(first);
    spaces = List.of(space);
    left = space.function(trees.get(0));
    right = space.function(trees.get(1));
  }

  private static RelayPolicy policy(List<String> rules) {
    String claims =
        String.join(
            "\n", IntStream.range(0, 3).mapToObj(i -> "never relay from 192.0.2." + i).toList());
    return Source.policy(
        "listener mail on *:25 {\n" + String.join("", rules) + "}\n" + claims + "\n", Map.of());
  }

  /** The proofs of {@code check}: three claims, and that there is no open relay. */
  @Benchmark
  public OpenRelay check() {
    RelayPolicy policy = policies.get(0);
    for (ClaimProofs.ClaimProof proof : ClaimProofs.of(policy, DAY, Budget.USUAL)) {
      if (!(proof.verdict() instanceof Verdict.Proven)) {
        throw new IllegalStateException(proof.toString());
      }
    }
    Meaning meaning = PolicyMeaning.of(policy);
    PolicyEvaluator evaluator = new PolicyEvaluator(policy);
    return OpenRelaySearch.of(
        meaning,
        policy.membership(),
        policy.gateways(),
        DAY,
        transaction -> evaluator.decide(transaction).decision(),
        Budget.USUAL);
  }

  /** Whether two functions are one, walked through to the end, though one look at them tells. */
  @Benchmark
  public boolean equivalence() {
    Diagrams diagrams = spaces.get(0).diagrams();
    boolean walked =
        new Combination(diagrams, (a, b) -> a == b ? Diagrams.NO : Diagrams.YES).of(left, right)
            == Diagrams.NO;
    if (!walked || left != right) {
      throw new IllegalStateException("the order of rules makes a difference");
    }
    return walked;
  }
}
