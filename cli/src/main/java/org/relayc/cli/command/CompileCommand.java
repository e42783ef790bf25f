package org.relayc.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relayc.cli.argument.Arguments;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.argument.Command;
import org.relayc.cli.argument.Declaration;
import org.relayc.cli.argument.Session;
import org.relayc.cli.check.Review;
import org.relayc.cli.files.DigestedFolder;
import org.relayc.cli.files.PolicyFolder;
import org.relayc.cli.files.RootPath;
import org.relayc.cli.lowering.Lowering;
import org.relayc.cli.lowering.TargetCatalog;
import org.relayc.cli.lowering.TargetWriter;
import org.relayc.cli.output.OutputFolder;
import org.relayc.cli.output.TargetOutput;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.Proofs;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.cli.terminal.ExitCode;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.finding.Diagnostic;

/** {@code relayc compile}: a policy as the configuration of a mail server. */
final class CompileCommand implements Command {
  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String summary() {
    return "check a policy, then write the configuration of a mail server";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.parameter("POLICY", "the policy");
    declaration.requiredText("--target", "T[,T]", "what to write for: " + TargetCatalog.names());
    declaration.requiredText("--out", "DIR", "write each target's files into DIR/T");
    declaration.flag("--narrow", "leave out what the target would allow too widely");
    declaration.flag("--check", "write nothing; fail if the folder is not up to date");
    declaration.flag("--force", "replace files that were changed, beside files of others");
  }

  @Override
  public ExitCode run(Arguments arguments, Session session) {
    List<TargetWriter> targets = TargetCatalog.named(arguments.required("--target"));
    List<OutputFolder> folders = folders(arguments, session, targets);
    RootPath path = RootPath.of(session, arguments.parameter());
    PolicyFolder folder = path.open();
    if (!arguments.has("--check")) {
      folders.forEach(OutputFolder::recoverInterrupted);
    }
    ProjectLoader.Loaded project = new ProjectLoader(session).of(path);
    DigestedFolder digested = new DigestedFolder(folder);
    ReadPolicy policy = ReadPolicy.of(path, folder, digested, project);
    List<Diagnostic> findings = new ArrayList<>(policy.findings());
    List<TargetOutput> outputs = new ArrayList<>();
    if (policy.compilation() instanceof Compiled compiled) {
      List<Diagnostic> proofs = new ArrayList<>(findings);
      proofs.addAll(Proofs.of(policy, compiled, session.day()));
      findings.clear();
      findings.addAll(Review.of(policy, proofs, session.day()).open());
      for (int i = 0; i < targets.size(); i++) {
        boolean narrow = arguments.has("--narrow");
        LocalDate day = day(arguments, session, folders.get(i));
        Lowering lowering = new Lowering(policy, compiled, day, narrow, digested);
        lowering.lower(targets.get(i), findings).ifPresent(outputs::add);
      }
    }
    session.printFindings(findings);
    boolean wrong = findings.stream().anyMatch(Diagnostic::isError);
    return wrong ? ExitCode.WRONG : finish(arguments, session, folders, outputs);
  }

  /** With {@code --check} the day that what stands there was compiled for, while it holds. */
  private static LocalDate day(Arguments arguments, Session session, OutputFolder folder) {
    LocalDate today = session.day();
    return arguments.has("--check") ? folder.dayOfContent(today) : today;
  }

  private static List<OutputFolder> folders(
      Arguments arguments, Session session, List<TargetWriter> targets) {
    String out = arguments.required("--out");
    if (out.isEmpty()) {
      throw new CannotRunException("--out names no folder", "name a folder");
    }
    List<OutputFolder> folders = new ArrayList<>();
    for (TargetWriter target : targets) {
      String shown = (out.endsWith("/") ? out : out + "/") + target.name();
      OutputFolder folder =
          new OutputFolder(shown, session.path(out).toAbsolutePath(), target.name().text());
      folder.checkPlace();
      folders.add(folder);
    }
    return folders;
  }

  private static ExitCode finish(
      Arguments arguments,
      Session session,
      List<OutputFolder> folders,
      List<TargetOutput> outputs) {
    ExitCode code = ExitCode.FINE;
    for (int i = 0; i < folders.size(); i++) {
      OutputFolder folder = folders.get(i);
      TargetOutput output = outputs.get(i);
      if (arguments.has("--check")) {
        code = code.and(check(session, folder, output));
      } else {
        folder.replace(output, arguments.has("--force"));
        print(session, folder, output);
      }
    }
    return code;
  }

  private static ExitCode check(Session session, OutputFolder folder, TargetOutput output) {
    List<String> differences = folder.differences(output);
    for (String difference : differences) {
      session.printName("'" + folder.shown() + "' is not up to date: " + difference);
    }
    return differences.isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
  }

  private static void print(Session session, OutputFolder folder, TargetOutput output) {
    if (session.options().quiet()) {
      return;
    }
    int files = output.emission().files().size() + 1;
    session.printName("wrote " + files + " files to " + folder.shown());
    output.notes().forEach(note -> session.printName("  note: " + note));
  }
}
