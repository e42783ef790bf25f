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
import org.relayc.cli.check.Judgement;
import org.relayc.cli.check.Summary;
import org.relayc.cli.policy.Inclusion;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.cli.room.SourceReader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.source.Source;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.report.Findings;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc check}: everything that can be said against policies and configurations. */
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
    declaration.parameters(
        FILES,
        "policies, of which one that another includes is not checked by itself; folders with a"
            + " main.cf; exports of Exchange 2000, 2003 and IIS");
    GivenAnswers.declare(declaration);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    ExitCode code = ExitCode.FINE;
    List<Source> sources = new ArrayList<>();
    GivenAnswers given = GivenAnswers.of(arguments, session);
    SourceReader reader = new SourceReader(session, given);
    for (String file : arguments.parameters()) {
      try {
        sources.add(reader.read(file));
      } catch (CannotRunException e) {
        session.printFailure(e);
        code = ExitCode.FAILED;
      }
    }
    if (code == ExitCode.FINE) {
      given.checkUsed();
    }
    List<Judgement> judgements =
        roots(sources).stream().map(source -> Judgement.of(source, session.day())).toList();
    // A set, since policies of one project share its findings.
    Set<Diagnostic> all = new LinkedHashSet<>();
    Set<Silenced> silenced = new LinkedHashSet<>();
    for (Judgement judgement : judgements) {
      all.addAll(judgement.findings());
      silenced.addAll(judgement.silenced());
    }
    List<Diagnostic> findings = List.copyOf(all);
    print(session, judgements, new Findings(findings, List.copyOf(silenced), List.of()));
    boolean wrong = findings.stream().anyMatch(Diagnostic::isError);
    return wrong ? code.and(ExitCode.WRONG) : code;
  }

  private static List<Source> roots(List<Source> sources) {
    List<ReadPolicy> policies = new ArrayList<>();
    for (Source source : sources) {
      if (source instanceof PolicySource(ReadPolicy policy)) {
        policies.add(policy);
      }
    }
    List<ReadPolicy> roots = Inclusion.roots(policies);
    return sources.stream()
        .filter(source ->
            switch (source) {
              case PolicySource(ReadPolicy policy) -> roots.contains(policy);
              case NativeSource server -> true;
            })
        .toList();
  }

  private static void print(Session session, List<Judgement> judgements, Findings findings) {
    session.console().print(session.report().of(findings));
    if (session.options().format() == ReportFormat.TEXT && !session.options().quiet()) {
      Summary.of(judgements).forEach(session::printName);
    }
  }
}
