package org.relayc.bench.core;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.relayc.bench.million.PrefixList;
import org.relayc.bench.million.PrefixPolicy;
import org.relayc.model.address.AddressSet;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.policy.ClaimProofs;

/** A list of prefixes: made a set, proven three claims about, and compared with another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PrefixBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Param({"10000", "100000", "1000000"})
  private int prefixes;

  private int[] firsts = {};
  private AddressSet left = AddressSet.EMPTY;
  private AddressSet right = AddressSet.EMPTY;
  private List<RelayPolicy> policies = List.of();

  /** Ranges of up to 256 addresses anywhere, and the same without the first thousand. */
  @Setup
  public void fill() throws IOException {
    firsts = new Random(20_260_101).ints(prefixes).map(any -> any & ~255).toArray();
    left = setFrom(0);
    right = setFrom(1000);
    StringWriter list = new StringWriter();
    PrefixList.write(list, prefixes);
    policies =
        List.of(Source.policy(PrefixPolicy.TEXT, Map.of(PrefixPolicy.LIST, list.toString())));
  }

  @Benchmark
  public AddressSet normalise() {
    return setFrom(0);
  }

  /** Both ways. */
  @Benchmark
  public long difference() {
    return left.minus(right).rangeCount() + right.minus(left).rangeCount();
  }

  @Benchmark
  public List<ClaimProofs.ClaimProof> threeClaims() {
    List<ClaimProofs.ClaimProof> proofs = ClaimProofs.of(policies.get(0), DAY, Budget.USUAL);
    for (ClaimProofs.ClaimProof proof : proofs) {
      if (!(proof.verdict() instanceof Verdict.Proven)) {
        throw new IllegalStateException(proof.toString());
      }
    }
    return proofs;
  }

  private AddressSet setFrom(int start) {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (int i = start; i < firsts.length; i++) {
      builder.addIpv4(firsts[i], firsts[i] | i & 255);
    }
    return builder.build();
  }
}
