package org.relayc.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.policy.Inclusion;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.Proofs;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.compiler.Compilation.Rejected;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc check}: everything that can be said against policies. */
final class CheckCommand implements Command {
  private static final String FILES = "FILE";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "parse policies, test every expect, prove every claim, look for open relay";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameters(FILES, "policies; one that another includes is not checked by itself");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    ExitCode code = ExitCode.FINE;
    List<ReadPolicy> policies = new ArrayList<>();
    ProjectLoader projects = new ProjectLoader(session);
    for (String file : arguments.parameters()) {
      try {
        policies.add(ReadPolicy.of(file, session, projects));
      } catch (CannotRunException e) {
        session.printFailure(e);
        code = ExitCode.FAILED;
      }
    }
    List<ReadPolicy> roots = Inclusion.roots(policies);
    // A set, since policies of one project share its findings.
    Set<Diagnostic> all = new LinkedHashSet<>();
    roots.forEach(policy -> all.addAll(findings(policy, session)));
    List<Diagnostic> findings = List.copyOf(all);
    print(session, roots, findings);
    boolean wrong = findings.stream().anyMatch(Diagnostic::isError);
    return wrong ? code.and(ExitCode.WRONG) : code;
  }

  private static List<Diagnostic> findings(ReadPolicy policy, Session session) {
    return switch (policy.compilation()) {
      case Rejected rejected -> policy.findings();
      case Compiled compiled -> {
        List<Diagnostic> findings = new ArrayList<>(policy.findings());
        findings.addAll(Proofs.of(policy, compiled, session.day()));
        yield findings;
      }
    };
  }

  private static void print(Session session, List<ReadPolicy> roots, List<Diagnostic> findings) {
    boolean text = session.options().format() == ReportFormat.TEXT;
    session.console().print(session.report().of(findings));
    if (text && findings.isEmpty() && !roots.isEmpty() && !session.options().quiet()) {
      session.console().printLine(allGood(roots));
    }
  }

  private static String allGood(List<ReadPolicy> roots) {
    int expectations = 0;
    int claims = 0;
    for (ReadPolicy policy : roots) {
      if (policy.compilation() instanceof Compiled compiled) {
        expectations += compiled.policy().expectations().size();
        claims += compiled.policy().claims().size();
      }
    }
    return count(roots.size(), "policy", "policies")
        + ", "
        + count(expectations, "expectation", "expectations")
        + ", "
        + count(claims, "claim proven", "claims proven")
        + ", no open relay"
        + ": no findings";
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
