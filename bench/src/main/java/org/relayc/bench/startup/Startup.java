package org.relayc.bench.startup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relayc.bench.process.MeasuredRun;

/** Times {@code explain} and {@code check} in turn with {@code java -version} of the same JDK. */
final class Startup {
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 20;

  private Startup() {}

  /** Takes the launcher, a policy and the JVM. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String launcher = arguments[0];
    String policy = arguments[1];
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("java -version", List.of(arguments[2], "-version"));
    commands.put(
        "relayc explain",
        List.of(launcher, "explain", policy, "--from", "10.20.30.7", "--to", "a@b.example"));
    commands.put("relayc check", List.of(launcher, "check", policy));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double seconds = MeasuredRun.wallSeconds(command.getValue());
        if (round >= 0) {
          times.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(seconds);
        }
      }
    }
    print(times);
  }

  private static void print(Map<String, List<Double>> times) {
    double base = 0;
    System.out.printf(
        Locale.ROOT, "%-16s %9s %7s   (median of %d)%n", "", "wall ms", "ratio", ROUNDS);
    for (Map.Entry<String, List<Double>> row : times.entrySet()) {
      double median = row.getValue().stream().sorted().toList().get(ROUNDS / 2);
      base = base == 0 ? median : base;
      System.out.printf(
          Locale.ROOT, "%-16s %9.0f %7.2f%n", row.getKey(), 1000 * median, median / base);
    }
    System.out.println("at most 3.00 is wanted");
  }
}
