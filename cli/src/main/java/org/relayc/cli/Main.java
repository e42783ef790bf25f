package org.relayc.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Invocation;
import org.relayc.cli.argument.Version;
import org.relayc.cli.command.CommandCatalog;
import org.relayc.cli.terminal.Console;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.cli.terminal.Surroundings;
import org.relayc.report.text.Visible;

/** The program: finds the command, runs it, and turns whatever happens into an exit status. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    Surroundings surroundings =
        new Surroundings(
            Path.of(""),
            System.getenv(),
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            isTerminal(),
            LocalDate::now);
    System.exit(run(List.of(words), surroundings).status());
  }

  /** One run, from the words of the command line to the exit status. */
  public static ExitCode run(List<String> words, Surroundings surroundings) {
    Console console = new Console(surroundings.out(), surroundings.err());
    ExitCode code = guarded(words, console, surroundings);
    Optional<String> failure = console.failure();
    if (failure.isPresent()) {
      report(console, "cannot write standard output: " + failure.get());
      return ExitCode.FAILED;
    }
    return code;
  }

  private static ExitCode guarded(List<String> words, Console console, Surroundings surroundings) {
    try {
      return dispatch(words, console, surroundings);
    } catch (CannotRunException e) {
      report(console, e.text());
      console.printError("  = help: " + Visible.of(e.help()) + "\n");
    } catch (OutOfMemoryError e) {
      report(console, "out of memory");
    } catch (RuntimeException | Error e) {
      report(console, "internal error: " + e + ", please report");
      if (surroundings.has("RELAYC_DEBUG")) {
        console.printError(trace(e));
      }
    }
    return ExitCode.FAILED;
  }

  private static ExitCode dispatch(List<String> words, Console console, Surroundings surroundings) {
    String first = words.isEmpty() ? "" : words.get(0);
    Optional<Command> command = CommandCatalog.named(first);
    if (command.isPresent()) {
      List<String> rest = words.subList(1, words.size());
      return new Invocation(command.get()).run(rest, console, surroundings);
    }
    if (first.equals("--help")) {
      console.print(CommandCatalog.usage());
      return ExitCode.FINE;
    }
    if (first.equals("--version")) {
      console.printLine(Version.line());
      return ExitCode.FINE;
    }
    String message =
        first.isEmpty()
            ? "which command?"
            : first.startsWith("-")
                ? "option '" + first + "' without a command"
                : "unknown command '" + first + "'";
    throw new CannotRunException(
        message, "commands: " + CommandCatalog.names() + "; see relayc --help");
  }

  private static void report(Console console, String message) {
    console.printError("relayc: " + Visible.of(message) + "\n");
  }

  private static String trace(Throwable fault) {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement frame : fault.getStackTrace()) {
      text.append("  at ").append(frame).append('\n');
    }
    return text.toString();
  }

  /** By the name of the device: the JDK's own question costs a terminal library. */
  private static boolean isTerminal() {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
