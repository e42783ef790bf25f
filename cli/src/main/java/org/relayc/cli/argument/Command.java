package org.relayc.cli.argument;

import java.util.EnumSet;
import java.util.Set;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.report.catalog.ReportFormat;

/** One word of the command line: the arguments it takes and what it does. */
public interface Command {
  /** For example {@code explain}. */
  String name();

  /** One line for the list of commands. */
  String summary();

  /** Adds the command's own options and parameters. */
  void declare(Declaration declaration);

  /** The formats that it prints in; all of them for what reports findings and nothing else. */
  default Set<ReportFormat> formats() {
    return EnumSet.allOf(ReportFormat.class);
  }

  ExitCode run(Arguments arguments, Session session);
}
