package org.relayc.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.check.Baseline;
import org.relayc.cli.check.Fixing;
import org.relayc.cli.check.Foresight;
import org.relayc.cli.check.Judgement;
import org.relayc.cli.check.Revision;
import org.relayc.cli.check.Revision.Now;
import org.relayc.cli.check.Summary;
import org.relayc.cli.git.RevisionTree;
import org.relayc.cli.policy.Inclusion;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.cli.room.SourceReader;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.PolicySource;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.report.Findings;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc check}: everything that can be said against policies and configurations. */
final class CheckCommand implements Command {
  private static final String FILES = "FILE";
  private static final String AGAINST = "--against";
  private static final String BASELINE = "--baseline";
  private static final String FAIL_ON = "--fail-on";
  private static final String FIX = "--fix";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "test every expect, prove every claim, look for open relay and more";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameters(
        FILES,
        "policies, of which one that another includes is not checked by itself; folders of"
            + " Postfix and James; exports of Exchange and IIS");
    GivenAnswers.declare(declaration);
    Foresight.declare(declaration);
    declaration.text(
        AGAINST, "REV", "report what is new since a revision of git, and what it concedes");
    declaration.text(
        BASELINE, "FILE", "report what is not in the output of an earlier check --format json");
    declaration.flag(FIX, "make the cures of policies after which nothing is decided otherwise");
    declaration.text(FAIL_ON, "LEVEL", "exit with 1 for error or for warning (default: error)");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    boolean strict = isStrict(arguments);
    Foresight foresight = Foresight.of(arguments);
    GivenAnswers given = GivenAnswers.of(arguments, session);
    SourceReader reader = new SourceReader(session, given);
    Optional<Revision> revision =
        arguments
            .text(AGAINST)
            .map(words -> new Revision(session, reader, RevisionTree.of(session, words)));
    Optional<Baseline> baseline = arguments.text(BASELINE).map(file -> Baseline.of(session, file));
    List<Now> read = read(arguments.parameters(), session, reader, revision);
    boolean all = read.size() == arguments.parameters().size();
    if (all) {
      given.checkUsed();
    }
    List<Now> changed = roots(read).stream().filter(each -> !each.isSame()).toList();
    if (arguments.has(FIX)) {
      changed.forEach(each -> fix(each, session));
      return run(arguments.without(FIX), session);
    }
    List<Judgement> judgements =
        changed.stream()
            .map(each -> Judgement.of(each.source(), foresight, session.day()))
            .toList();
    Findings found = findings(judgements);
    Findings left = revision.map(each -> each.of(found, changed, session.day())).orElse(found);
    Findings findings = baseline.map(each -> each.of(left)).orElse(left);
    print(session, judgements, findings);
    baseline
        .map(each -> each.gone(left))
        .filter(gone -> gone > 0)
        .ifPresent(
            gone -> session.printNote(gone + " findings of the baseline are gone; make it anew"));
    boolean wrong =
        findings.open().stream()
            .anyMatch(each -> each.isError() || strict && each.severity() == Severity.WARNING);
    ExitCode code = all ? ExitCode.FINE : ExitCode.FAILED;
    return wrong ? code.and(ExitCode.WRONG) : code;
  }

  /** What can be read of it; of the rest it is said why not. */
  private static List<Now> read(
      List<String> files, Session session, SourceReader reader, Optional<Revision> revision) {
    List<Now> read = new ArrayList<>();
    for (String file : files) {
      try {
        read.add(
            revision.isPresent()
                ? revision.get().read(file)
                : new Now(file, reader.read(file), false));
      } catch (CannotRunException e) {
        session.printFailure(e);
      }
    }
    return read;
  }

  /** Until nothing is left: what stands in the way of one cure may be another. */
  private static void fix(Now now, Session session) {
    if (now.source() instanceof PolicySource(ReadPolicy policy)) {
      int fixed =
          new Fixing(session, policy).of(Judgement.of(now.source(), session.day()).findings());
      if (fixed > 0) {
        session.printNote("fixed " + fixed + " of '" + now.argument() + "'");
      }
    }
  }

  private static boolean isStrict(Arguments arguments) {
    String word = arguments.text(FAIL_ON).orElse("error");
    return switch (word) {
      case "error" -> false;
      case "warning" -> true;
      default ->
          throw new CannotRunException(
              "unknown value '" + word + "' of " + FAIL_ON, "use error or warning");
    };
  }

  /** Sets, since policies of one project share its findings. */
  private static Findings findings(List<Judgement> judgements) {
    Set<Diagnostic> open = new LinkedHashSet<>();
    Set<Silenced> silenced = new LinkedHashSet<>();
    for (Judgement judgement : judgements) {
      open.addAll(judgement.findings());
      silenced.addAll(judgement.silenced());
    }
    List<Findings.Held> held =
        judgements.stream().flatMap(judgement -> judgement.held().stream()).toList();
    return new Findings(List.copyOf(open), List.copyOf(silenced), held);
  }

  private static List<Now> roots(List<Now> read) {
    List<ReadPolicy> policies = new ArrayList<>();
    for (Now each : read) {
      if (each.source() instanceof PolicySource(ReadPolicy policy)) {
        policies.add(policy);
      }
    }
    List<ReadPolicy> roots = Inclusion.roots(policies);
    return read.stream()
        .filter(each ->
            switch (each.source()) {
              case PolicySource(ReadPolicy policy) ->
                  roots.stream().anyMatch(root -> root == policy);
              case NativeSource server -> true;
            })
        .toList();
  }

  private static void print(Session session, List<Judgement> judgements, Findings findings) {
    session.console().print(session.report().of(findings));
    if (session.options().format() == ReportFormat.TEXT && !session.options().quiet()) {
      Summary.of(judgements, findings).forEach(session::printName);
    }
  }
}
