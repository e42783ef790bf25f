package org.relayc.cli.command;

import java.util.List;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.TextFile;
import org.relayc.cli.output.FileReplacement;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.format.PolicyFormatter;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;

/** {@code relayc fmt}: policies in the one layout. */
final class FmtCommand implements Command {
  private static final String STANDARD_INPUT = "-";

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public String summary() {
    return "lay out policies in the one way";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameters("FILE", "policies to rewrite; - reads standard input and prints");
    declaration.flag("--check", "write nothing; list the files that would change and fail");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    boolean check = arguments.has("--check");
    ExitCode code = ExitCode.FINE;
    List<String> files = arguments.parameters();
    for (String file : files) {
      try {
        code = code.and(format(file, check, session));
      } catch (CannotRunException e) {
        session.printFailure(e);
        code = ExitCode.FAILED;
      }
    }
    return code;
  }

  private static ExitCode format(String argument, boolean check, Session session) {
    boolean piped = argument.equals(STANDARD_INPUT);
    TextFile file = piped ? TextFile.standardInput(session) : TextFile.read(session, argument);
    ParseResult parsed = PolicyParser.parse(new SourceFile(file.shown(), file.text()));
    if (parsed.hasErrors()) {
      session.printFindings(parsed.diagnostics());
      return ExitCode.WRONG;
    }
    String laidOut = PolicyFormatter.format(parsed);
    boolean same = laidOut.equals(file.text());
    if (check) {
      if (!same) {
        session.printName(file.shown());
      }
      return same ? ExitCode.FINE : ExitCode.WRONG;
    }
    if (piped) {
      session.console().print(laidOut);
    } else if (!same) {
      FileReplacement.write(file.path(), argument, laidOut);
    }
    return ExitCode.FINE;
  }
}
