package org.relayc.cli.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.files.PolicyFolder;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.find.Answer;
import org.relayc.cli.find.Sought;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Compilation.Rejected;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.report.catalog.ReportFormat;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.diagram.Budget;
import org.relayc.verifier.policy.ClaimProofs;
import org.relayc.verifier.policy.ClaimProofs.ClaimProof;

/** {@code relayc find}: a transaction that gets a decision, or the proof that there is none. */
final class FindCommand implements Command {
  @Override
  public String name() {
    return "find";
  }

  @Override
  public String summary() {
    return "find a transaction that gets a decision, or prove there is none";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameter("POLICY", "the policy");
    declaration.otherParameters(
        "DECISION CONDITIONS",
        "what to look for, in the words of a claim: relay from internet to external on inside");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    Sought sought = Sought.of(arguments.otherParameters());
    RootPath path = RootPath.of(session, arguments.parameter());
    PolicyFolder folder = path.open();
    ReadPolicy policy =
        ReadPolicy.of(
            new ShownNames(path.names().prefix(), Set.of(Sought.NAME)),
            sought.over(folder, path.name()),
            Sought.NAME,
            new ProjectLoader(session).of(path));
    return switch (policy.compilation()) {
      case Rejected rejected -> {
        session.printFindings(policy.findings());
        yield ExitCode.WRONG;
      }
      case Compiled compiled -> find(session, policy, compiled);
    };
  }

  private static ExitCode find(Session session, ReadPolicy policy, Compiled compiled) {
    RelayPolicy all = compiled.policy();
    RelayPolicy asked = all.withClaims(List.of(all.claims().get(0)));
    List<ClaimProof> proofs = new ArrayList<>(ClaimProofs.of(asked, session.day(), Budget.USUAL));
    Answer answer = new Answer(policy, compiled, proofs.get(0), session.day());
    if (session.options().format() == ReportFormat.JSON) {
      session.console().printLine(answer.json());
    } else {
      answer.text().forEach(session::printName);
    }
    return proofs.get(0).verdict() instanceof Verdict.Undecided ? ExitCode.WRONG : ExitCode.FINE;
  }
}
