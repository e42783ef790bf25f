package org.relayc.cli.command;

import java.math.BigInteger;
import java.util.List;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.diff.Diff;
import org.relayc.cli.diff.DiffJson;
import org.relayc.cli.diff.DiffMarkdown;
import org.relayc.cli.diff.DiffResult;
import org.relayc.cli.diff.DiffText;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.cli.room.SourceReader;
import org.relayc.cli.source.Source;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.verifier.diagram.Budget;

/** {@code relayc diff}: everything on which two policies or configurations differ. */
final class DiffCommand implements Command {
  private static final String MAX_WIDER = "--max-wider";

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "tell what one side allows that another does not, with a transaction of each";
  }

  @Override
  public void declare(Declaration declaration) {
    String forms = "a policy, a folder with a main.cf, or git:REV:PATH of either";
    declaration.parameter("OLD", forms);
    declaration.secondParameter("NEW", "the same");
    declaration.flag("--exit-code", "exit with 1 where the two differ");
    declaration.text(MAX_WIDER, "N", "exit with 1 where more than N addresses may newly relay");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<String> names = List.of(arguments.parameter(), arguments.secondParameter());
    BigInteger most = arguments.text(MAX_WIDER).map(DiffCommand::number).orElse(BigInteger.ZERO);
    SourceReader reader = new SourceReader(session, GivenAnswers.none());
    Source before = reader.read(names.get(0));
    Source after = reader.read(names.get(1));
    if (before.subjects().isEmpty() || after.subjects().isEmpty()) {
      session.printFindings(before.findings());
      session.printFindings(after.findings());
      return ExitCode.WRONG;
    }
    DiffResult result = Diff.of(before, after, names, session.day(), Budget.USUAL);
    print(result, session);
    boolean differs = arguments.has("--exit-code") && !result.isEquivalent();
    boolean tooWide =
        arguments.text(MAX_WIDER).isPresent()
            && result.mayRelay().addressCount().compareTo(most) > 0;
    if (tooWide) {
      session.printNote(
          result.mayRelay().addressCount() + " addresses may newly relay, more than " + most);
    }
    return differs || tooWide || !result.undecided().isEmpty() ? ExitCode.WRONG : ExitCode.FINE;
  }

  private static BigInteger number(String text) {
    if (!text.matches("[0-9]{1,39}")) {
      throw new CannotRunException(
          "invalid number '" + text + "' of --max-wider", "write how many addresses: 256");
    }
    return new BigInteger(text);
  }

  private static void print(DiffResult result, Session session) {
    switch (session.options().format()) {
      case TEXT -> session.console().print(DiffText.of(result, session.day()));
      case JSON -> session.console().printLine(DiffJson.of(result, session.day()));
      case MARKDOWN -> session.console().print(DiffMarkdown.of(result, session.day()));
    }
  }
}
