package org.relayc.cli.command;

import java.util.EnumSet;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Completion;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc completion}: what a shell needs to complete the rest. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "print a script for Bash: source <(relayc completion)";
  }

  @Override
  public void declare(Declaration declaration) {}

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    session.console().print(Completion.of(CommandCatalog.all()));
    return ExitCode.FINE;
  }
}
