package org.relayc.cli.command;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.check.Judgement;
import org.relayc.cli.migrate.ClosedPolicy;
import org.relayc.cli.migrate.ClosedText;
import org.relayc.cli.migrate.LedgerFile;
import org.relayc.cli.migrate.Migration;
import org.relayc.cli.migrate.MigrationJson;
import org.relayc.cli.migrate.MigrationMarkdown;
import org.relayc.cli.migrate.MigrationText;
import org.relayc.cli.migrate.WrittenPolicy;
import org.relayc.cli.output.FileReplacement;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.cli.room.Migrant;
import org.relayc.cli.room.MigrantReader;
import org.relayc.cli.room.SourceReader;
import org.relayc.cli.source.Source;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.migrate.server.ServerConfiguration;
import org.relayc.report.catalog.ReportFormat;

/** {@code relayc migrate}: settings of Exchange 2000, 2003, IIS, Postfix and James as a policy. */
final class MigrateCommand implements Command {
  private static final String OUT = "--out";
  private static final String LEDGER = "--ledger";
  private static final String HARDEN = "--harden";
  private static final String HARDENED = "--hardened";
  private static final String ENDING = ".relay";

  @Override
  public String name() {
    return "migrate";
  }

  @Override
  public String summary() {
    return "write the policy of a server, with an account of every setting";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameters(
        "SOURCE",
        "MetaBase.xml, an export of ldifde or csvde, lists of export-relay-lists.vbs, or a folder"
            + " of them; or the folder of a Postfix or a James");
    declaration.requiredText(OUT, "POLICY", "the policy to write, a file that is not there yet");
    GivenAnswers.declare(declaration);
    declaration.text(
        LEDGER, "FILE", "list every setting and what became of it: .txt .md .json .csv");
    declaration.flag(HARDEN, "propose the closed version of what lets strangers relay");
    declaration.text(HARDENED, "POLICY", "the same, and write that version to a file of its own");
    declaration.flag("--force", "overwrite files that are there");
  }

  @Override
  public Set<ReportFormat> formats() {
    return EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.MARKDOWN);
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    GivenAnswers given = GivenAnswers.of(arguments, session);
    String out = arguments.required(OUT);
    checkPolicy(out);
    arguments.text(HARDENED).ifPresent(MigrateCommand::checkPolicy);
    boolean harden = arguments.has(HARDEN) || arguments.text(HARDENED).isPresent();
    if (harden && session.options().format() != ReportFormat.TEXT) {
      throw new CannotRunException(
          "a proposal of --harden is text", "leave --format out, or --harden");
    }
    arguments.text(LEDGER).ifPresent(MigrateCommand::format);
    return switch (new MigrantReader(session).read(arguments.parameters())) {
      case Migrant.Refused(List<Diagnostic> findings) -> {
        if (session.options().format() == ReportFormat.TEXT) {
          session.printFindings(findings);
        } else {
          session.console().print(session.report().of(findings));
        }
        yield ExitCode.WRONG;
      }
      case Migrant.Exports(List<Machine> machines) ->
          migrate(
              Migration.of(machines, given, session.day(), harden),
              List.of(),
              out,
              arguments,
              session);
      case Migrant.Server(ServerConfiguration server, List<Diagnostic> findings) -> {
        given.checkUsed();
        if (harden) {
          throw new CannotRunException(
              "--harden closes the dialogs of Exchange and IIS, and this is a " + server.product(),
              "leave it out, and edit the policy where 'relayc check' finds it open");
        }
        yield migrate(Migration.of(server, session.day()), findings, out, arguments, session);
      }
    };
  }

  private static void checkPolicy(String name) {
    if (!name.endsWith(ENDING)) {
      throw new CannotRunException("'" + name + "' is no name of a policy", "name it NAME.relay");
    }
  }

  private static LedgerFile format(String name) {
    return LedgerFile.of(name)
        .orElseThrow(() ->
            new CannotRunException(
                "'" + name + "' is no name of a ledger", "end it with .txt, .md, .json or .csv"));
  }

  private static ExitCode migrate(
      Migration migration,
      List<Diagnostic> findings,
      String out,
      Arguments arguments,
      Session session) {
    List<String> files = names(migration, out);
    List<String> closed = names(migration, arguments.text(HARDENED).orElseGet(() -> closed(out)));
    checkFree(files, closed, arguments, session);
    ExitCode code = migration.isWhole() ? ExitCode.FINE : ExitCode.WRONG;
    if (session.options().format() == ReportFormat.TEXT) {
      session.console().print(MigrationText.of(migration, files, session.day()));
    }
    List<WrittenPolicy> policies = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      WrittenPolicy policy =
          write(migration.results().get(i), files.get(i), session).after(findings);
      boolean wrong = policy.findings().stream().anyMatch(Diagnostic::isError);
      code = code.and(policy.isWritten() && !wrong ? ExitCode.FINE : ExitCode.WRONG);
      policies.add(policy);
    }
    switch (session.options().format()) {
      case TEXT -> policies.forEach(policy -> session.printFindings(policy.findings()));
      case JSON ->
          session.console().printLine(MigrationJson.of(migration, policies, session.day()));
      case MARKDOWN ->
          session.console().print(MigrationMarkdown.of(migration, policies, session.day()));
      default -> throw new IllegalStateException(session.options().format().word());
    }
    for (int i = 0; i < files.size(); i++) {
      Optional<ClosedPolicy> proposal =
          ClosedPolicy.of(migration.results().get(i), files.get(i), closed.get(i), session);
      code = code.and(proposal.map(each -> propose(each, arguments, session)).orElse(code));
    }
    arguments
        .text(LEDGER)
        .ifPresent(file ->
            FileReplacement.writeOrCreate(
                session.path(file), file, format(file).text(migration.ledger())));
    return code;
  }

  /** Nothing that is there is overwritten, unless that was asked for. */
  private static void checkFree(
      List<String> files, List<String> closed, Arguments arguments, Session session) {
    List<String> written = new ArrayList<>(files);
    arguments.text(HARDENED).ifPresent(asked -> written.addAll(closed));
    arguments.text(LEDGER).ifPresent(written::add);
    for (String file : written) {
      if (!arguments.has("--force") && Files.exists(session.path(file))) {
        throw new CannotRunException(
            "'" + file + "' is there already", "name another one, or add --force");
      }
    }
  }

  /** What the closed version of a policy is called where nobody says it. */
  private static String closed(String out) {
    return out.substring(0, out.length() - ENDING.length()) + "-hardened" + ENDING;
  }

  /** Shows a proposal; it is written only where its user names a file for it. */
  private static ExitCode propose(ClosedPolicy closed, Arguments arguments, Session session) {
    session.console().print(ClosedText.of(closed, session.day()));
    if (!closed.isProven()) {
      return ExitCode.WRONG;
    }
    if (arguments.text(HARDENED).isPresent() && closed.isNeeded()) {
      FileReplacement.writeOrCreate(
          session.path(closed.closedFile()),
          closed.closedFile(),
          closed.proposal().lifted().text());
    }
    return ExitCode.FINE;
  }

  /** A policy that may be used is written, and then checked as any other. */
  private static WrittenPolicy write(Migration.Result result, String file, Session session) {
    return switch (result.proof()) {
      case LiftProof.Rejected(List<Diagnostic> findings) ->
          new WrittenPolicy(file, false, findings);
      case LiftProof.TooLarge large -> new WrittenPolicy(file, false, List.of());
      case LiftProof.Compared compared -> {
        if (!compared.isUsable()) {
          yield new WrittenPolicy(file, false, List.of());
        }
        FileReplacement.writeOrCreate(session.path(file), file, result.lifted().text());
        Source source = new SourceReader(session, GivenAnswers.none()).read(file);
        yield new WrittenPolicy(file, true, Judgement.of(source, session.day()).findings());
      }
    };
  }

  /** The name itself for one policy; of several, one each that says whose it is. */
  private static List<String> names(Migration migration, String out) {
    if (migration.results().size() == 1) {
      return List.of(out);
    }
    String stem = out.substring(0, out.length() - ENDING.length());
    Set<String> names = new LinkedHashSet<>();
    for (Migration.Result result : migration.results()) {
      String machine = result.machine().replaceAll("[^A-Za-z0-9]+", "-");
      names.add(stem + "-" + machine + "-" + String.join("-", result.lifted().servers()) + ENDING);
    }
    if (names.size() < migration.results().size()) {
      throw new CannotRunException(
          "two servers are called alike", "migrate them one by one, each to its own policy");
    }
    return List.copyOf(names);
  }
}
