package org.relayc.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relayc.bench.process.MeasuredRun;

/** Runs relayc and the programs nearest to it on the same lists, in turn. */
final class Peers {
  private static final int ROUNDS = 3;

  private Peers() {}

  /** Takes the launcher, a folder to work in, the folder of unpacked programs, and the sizes. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path launcher = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Path unpacked = Path.of(arguments[2]);
    System.out.printf(
        Locale.ROOT, "best of %d rounds, CPU s of the whole process / peak MiB%n", ROUNDS);
    for (String size : List.of(arguments).subList(3, arguments.length)) {
      delete(folder);
      Rule rule = Rule.of(folder, Integer.parseInt(size));
      System.out.printf(Locale.ROOT, "%n%,d prefixes%n", rule.prefixes().size());
      Map<Program, MeasuredRun> best = measure(rule, launcher, unpacked);
      for (Program program : Program.values()) {
        print(program, best.get(program));
      }
    }
  }

  private static Map<Program, MeasuredRun> measure(Rule rule, Path launcher, Path unpacked)
      throws IOException, InterruptedException {
    Map<Program, MeasuredRun> best = new EnumMap<>(Program.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (Program program : Program.values()) {
        List<String> command = program.command(rule, launcher, unpacked);
        if (command.isEmpty()) {
          continue;
        }
        MeasuredRun run =
            MeasuredRun.of(command, rule.folder().resolve(program.name() + ".log").toFile());
        best.merge(program, run, (a, b) -> a.cpuSeconds() <= b.cpuSeconds() ? a : b);
      }
    }
    return best;
  }

  private static void print(Program program, @Nullable MeasuredRun run) {
    String cost =
        run == null
            ? "not here"
            : String.format(Locale.ROOT, "%.2f / %.0f", run.cpuSeconds(), run.peakMebibytes());
    System.out.printf(Locale.ROOT, "%-20s %16s   %s%n", program.title(), cost, program.does());
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
