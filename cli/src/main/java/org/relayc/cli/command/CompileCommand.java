package org.relayc.cli.command;

import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.terminal.ExitCode;

/** {@code relayc compile}. */
final class CompileCommand implements Command {
  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String summary() {
    return "not built yet";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameters("FILE", "files");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    throw new CannotRunException("compile is not built yet", "wait for it");
  }
}
