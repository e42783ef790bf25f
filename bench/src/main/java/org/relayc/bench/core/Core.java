package org.relayc.bench.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all JMH benchmarks once and prints one table, with the exponent of their growth. */
final class Core {
  private Core() {}

  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Core.class.getPackageName())
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(2))
                    .jvmArgs("-XX:+UseSerialGC", "-Xmx2g", "-XX:-UsePerfData")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, List<Double>> sized = new LinkedHashMap<>();
    System.out.printf(Locale.ROOT, "%-28s %10s %12s%n", "", "prefixes", "ms");
    for (RunResult result : results) {
      String prefixes = result.getParams().getParam("prefixes");
      String name = result.getPrimaryResult().getLabel();
      double best = result.getPrimaryResult().getStatistics().getMin();
      System.out.printf(
          Locale.ROOT, "%-28s %10s %12.3f%n", name, prefixes == null ? "" : prefixes, best);
      if (prefixes != null) {
        sized.computeIfAbsent(name, any -> new ArrayList<>()).add(best);
      }
    }
    sized.forEach(Core::printExponent);
  }

  /** Each size is ten times the one before; n log n is an exponent of 1.08 from 100k to 1M. */
  private static void printExponent(String name, List<Double> times) {
    for (int i = 1; i < times.size(); i++) {
      double exponent = Math.log10(times.get(i) / times.get(i - 1));
      System.out.printf(Locale.ROOT, "%-28s step %d grows as n^%.2f%n", name, i, exponent);
    }
  }
}
