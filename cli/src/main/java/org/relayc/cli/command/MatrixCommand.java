package org.relayc.cli.command;

import java.util.EnumSet;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.matrix.Matrix;
import org.relayc.cli.matrix.MatrixFile;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.source.SourcePath;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Compilation.Rejected;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc matrix}: who can relay to where, for those who answer for it. */
final class MatrixCommand implements Command {
  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public String summary() {
    return "table who can relay to where, with owner, ticket and last day";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameter("POLICY", "a policy, or git:REV:PATH of one");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(
        ReportFormat.TEXT,
        ReportFormat.JSON,
        ReportFormat.CSV,
        ReportFormat.HTML,
        ReportFormat.MARKDOWN);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    String name = arguments.parameter();
    ReadPolicy policy = SourcePath.of(session, name).policy(new ProjectLoader(session));
    return switch (policy.compilation()) {
      case Rejected rejected -> {
        session.printFindings(policy.findings());
        yield ExitCode.WRONG;
      }
      case Compiled compiled -> {
        MatrixFile file = new MatrixFile(name, session.day(), Matrix.of(compiled, session.day()));
        session.console().print(file.in(session.options().format()));
        yield ExitCode.FINE;
      }
    };
  }
}
