package org.relayc.bench.million;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relayc.bench.process.MeasuredRun;

/** Checks and compiles a policy with a large list, and runs the plain program on the same list. */
final class Million {
  private static final int ROUNDS = 3;

  /** Random addresses are strangers, and this many of them an open relay. */
  private static final String PROJECT =
      """
      open-relay: {ipv4: /0, ipv6: /0, because: "a benchmark; nobody can reach it"}
      """;

  private Million() {}

  /**
   * Takes the launcher, a folder to work in, the number of prefixes, and the JVM with its options.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String launcher = arguments[0];
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    int prefixes = Integer.parseInt(arguments[2]);
    Path list = folder.resolve(PrefixPolicy.LIST);
    PrefixList.write(list, prefixes);
    Path policy = Files.writeString(folder.resolve("million.relay"), PrefixPolicy.TEXT);
    Files.writeString(folder.resolve("relayc.yaml"), PROJECT);
    List<String> plain = new ArrayList<>(List.of(arguments).subList(3, arguments.length));
    plain.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ScanSortMerge.class.getName(),
            list.toString()));
    Path out = folder.resolve("out");
    List<String> compile =
        List.of(
            launcher, "compile", policy.toString(), "--target", "postfix", "--out", out.toString());
    List<String> check = List.of(launcher, "check", policy.toString());
    List<MeasuredRun> compiled = new ArrayList<>();
    List<MeasuredRun> checked = new ArrayList<>();
    List<MeasuredRun> scanned = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      delete(out);
      compiled.add(MeasuredRun.of(compile, folder.resolve("compile.log").toFile()));
      checked.add(MeasuredRun.of(check, folder.resolve("check.log").toFile()));
      scanned.add(MeasuredRun.of(plain, folder.resolve("plain.log").toFile()));
    }
    System.out.printf(Locale.ROOT, "%,d prefixes, best of %d%n", prefixes, ROUNDS);
    System.out.printf(
        Locale.ROOT, "%-28s %8s %8s %10s %8s%n", "", "CPU s", "wall s", "peak MiB", "ratio");
    MeasuredRun base = best(scanned);
    print("plain scan, sort, merge", base, base);
    print("relayc check, three claims", best(checked), base);
    print("relayc compile, with proof", best(compiled), base);
    System.out.println("at most 5.00 for check, 6.00 for compile, 700 MiB for each is wanted");
  }

  private static void print(String name, MeasuredRun run, MeasuredRun base) {
    System.out.printf(
        Locale.ROOT,
        "%-28s %8.2f %8.2f %10.0f %8.2f%n",
        name,
        run.cpuSeconds(),
        run.wallSeconds(),
        run.peakMebibytes(),
        run.cpuSeconds() / base.cpuSeconds());
  }

  private static MeasuredRun best(List<MeasuredRun> runs) {
    return runs.stream().min(Comparator.comparingDouble(MeasuredRun::cpuSeconds)).orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
