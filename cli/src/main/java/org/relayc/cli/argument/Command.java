package org.relayc.cli.argument;

import org.relayc.cli.terminal.ExitCode;

/** One word of the command line: the arguments it takes and what it does. */
public interface Command {
  /** For example {@code explain}. */
  String name();

  /** One line for the list of commands. */
  String summary();

  /** Adds the command's own options and parameters. */
  void declare(Declaration declaration);

  ExitCode run(Arguments arguments, Session session);
}
