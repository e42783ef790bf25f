package org.relayc.cli.argument;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.relayc.cli.terminal.Console;
import org.relayc.cli.terminal.Surroundings;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.report.Report;
import org.relayc.report.text.Visible;

/** One run of one command: where it prints, what it found around it, how it was asked. */
public record Session(Console console, Surroundings surroundings, CommonOptions options) {
  /** The day to decide for. */
  public LocalDate day() {
    return options.asOf().orElseGet(surroundings.today());
  }

  /** A path as the user wrote it. */
  public Path path(String text) {
    try {
      return surroundings.folder().resolve(text);
    } catch (InvalidPathException e) {
      throw new CannotRunException("invalid file name '" + text + "'", "name a file");
    }
  }

  /** The report the user asked for. */
  public Report report() {
    return options.format().report(options.colours(), Version.number());
  }

  /** Prints why one of several things could not be done. */
  public void printFailure(CannotRunException failure) {
    console.printError("relayc: " + Visible.of(failure.text()) + "\n");
    console.printError("  = help: " + Visible.of(failure.help()) + "\n");
  }

  /** Prints a line that may hold names. */
  public void printName(String line) {
    console.printLine(Visible.of(line));
  }

  /** Prints something worth knowing beside the output proper. */
  public void printNote(String note) {
    console.printError("note: " + Visible.of(note) + "\n");
  }

  /** Prints findings where a command that makes something else prints them. */
  public void printFindings(List<Diagnostic> findings) {
    if (!findings.isEmpty()) {
      console.printError(report().of(findings));
    }
  }
}
