package org.relayc.bench.model;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.relayc.model.address.AddressSet;

/** Sets of a million ranges: building one, and comparing two that differ a little. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AddressSetBenchmark {
  private static final int RANGES = 1_000_000;

  private int[] firsts = {};
  private AddressSet left = AddressSet.EMPTY;
  private AddressSet right = AddressSet.EMPTY;

  /** Ranges of up to 256 addresses anywhere, and the same without the first thousand. */
  @Setup
  public void fill() {
    firsts = new Random(20_260_101).ints(RANGES).map(any -> any & ~255).toArray();
    left = setFrom(0);
    right = setFrom(1000);
  }

  @Benchmark
  public AddressSet build() {
    return setFrom(0);
  }

  @Benchmark
  public AddressSet minus() {
    return left.minus(right);
  }

  @Benchmark
  public boolean isSubsetOf() {
    return right.isSubsetOf(left);
  }

  private AddressSet setFrom(int start) {
    AddressSet.Builder builder = new AddressSet.Builder();
    for (int i = start; i < firsts.length; i++) {
      builder.addIpv4(firsts[i], firsts[i] | i & 255);
    }
    return builder.build();
  }
}
