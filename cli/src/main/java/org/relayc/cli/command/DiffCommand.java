package org.relayc.cli.command;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.diff.Diff;
import org.relayc.cli.diff.DiffJson;
import org.relayc.cli.diff.DiffMarkdown;
import org.relayc.cli.diff.DiffResult;
import org.relayc.cli.diff.DiffSide;
import org.relayc.cli.diff.DiffText;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.cli.room.SourceReader;
import org.relayc.cli.source.Source;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.report.catalog.ReportFormat;
import org.relayc.verifier.diagram.Budget;

/** {@code relayc diff}: everything on which two policies or configurations differ. */
final class DiffCommand implements Command {
  private static final String MAX_WIDER = "--max-wider";
  private static final String MACHINE = "--machine";

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String summary() {
    return "tell what one side allows that another does not, with examples";
  }

  @Override
  public void declare(Declaration declaration) {
    String forms =
        "a policy, a folder of Postfix or James, an export of Exchange or IIS, or git:REV:PATH of"
            + " one";
    declaration.parameter("OLD", forms);
    declaration.secondParameter("NEW", "the same");
    declaration.text(MACHINE, "NAME", "of a side with several machines, the one to compare");
    GivenAnswers.declare(declaration);
    declaration.flag("--exit-code", "exit with 1 where the two differ");
    declaration.text(MAX_WIDER, "N", "exit with 1 where more than N addresses may newly relay");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.MARKDOWN);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<String> names = List.of(arguments.parameter(), arguments.secondParameter());
    BigInteger most = arguments.text(MAX_WIDER).map(DiffCommand::number).orElse(BigInteger.ZERO);
    GivenAnswers given = GivenAnswers.of(arguments, session);
    SourceReader reader = new SourceReader(session, given);
    Source before = reader.read(names.get(0));
    Source after = reader.read(names.get(1));
    if (before.subjects().isEmpty() || after.subjects().isEmpty()) {
      session.printFindings(before.findings());
      session.printFindings(after.findings());
      return ExitCode.WRONG;
    }
    given.checkUsed();
    Optional<String> machine = arguments.text(MACHINE);
    DiffResult result =
        Diff.of(
            DiffSide.of(names.get(0), before, machine),
            DiffSide.of(names.get(1), after, machine),
            session.day(),
            Budget.USUAL);
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
      default -> throw new IllegalStateException(session.options().format().word());
    }
  }
}
