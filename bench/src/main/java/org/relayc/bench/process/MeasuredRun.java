package org.relayc.bench.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one process cost, from its start to its end.
 *
 * @param cpuSeconds user and system time, of the process and the children that it waited for
 * @param peakMebibytes the most memory it had resident at once
 */
public record MeasuredRun(double wallSeconds, double cpuSeconds, double peakMebibytes) {
  private static final double TICKS_PER_SECOND = 100;
  private static final long MILLIS_BETWEEN_LOOKS = 2;

  /** Runs a command that has to end with status 0; what it prints goes to {@code log}. */
  public static MeasuredRun of(List<String> command, File log)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    process.getOutputStream().close();
    long ticks = 0;
    double peak = 0;
    // Both numbers only grow, and are gone with the process: the last look is short by a few ms.
    while (process.isAlive()) {
      ticks = Math.max(ticks, ticks(process.pid()));
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
    }
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.waitFor() != 0) {
      throw new IOException(
          "status "
              + process.exitValue()
              + " from "
              + command
              + ":\n"
              + Files.readString(log.toPath()));
    }
    return new MeasuredRun(wall, ticks / TICKS_PER_SECOND, peak);
  }

  /** Only the wall time, undisturbed by looks at the process. */
  public static double wallSeconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IOException("status " + status + " from " + command);
    }
    return wall;
  }

  /** proc(5), /proc/PID/stat: utime, stime, cutime and cstime are the fields 14 to 17. */
  private static long ticks(long pid) {
    String stat = read(Path.of("/proc/" + pid + "/stat"));
    // The second field is a name in parentheses that may hold blanks.
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ", -1));
    if (fields.size() < 15) {
      return 0;
    }
    return fields.subList(11, 15).stream().mapToLong(Long::parseLong).sum();
  }

  private static double peak(long pid) {
    for (String line : read(Path.of("/proc/" + pid + "/status")).lines().toList()) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
      }
    }
    return 0;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      // It has ended between two looks.
      return "";
    }
  }
}
