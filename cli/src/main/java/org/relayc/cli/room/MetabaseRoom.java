package org.relayc.cli.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.relayc.cli.argument.CannotRunException;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.policy.Proofs;
import org.relayc.cli.source.NativeSource;
import org.relayc.cli.source.SourcePath;
import org.relayc.compiler.value.PublicSuffixes;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.emitters.exchange.metabase.WrittenReader;
import org.relayc.emitters.exchange.metabase.exports.ExportReader;
import org.relayc.emitters.exchange.metabase.exports.ExportReading;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.emitters.exchange.metabase.profile.Edition;
import org.relayc.emitters.exchange.metabase.source.Refusal;
import org.relayc.lint.relay.RelayLimit;
import org.relayc.lint.subject.Subject;
import org.relayc.migrate.answer.Answers;

/** Exports of Exchange 2000, Exchange 2003 and IIS 6, and the files that are written for them. */
final class MetabaseRoom implements Room {
  static final String PREFIX = "metabase:";

  private static final String MAIN = "MetaBase.xml";
  private static final String RUNBOOK = "RUNBOOK.md";
  private static final String SCRIPT = "apply.vbs";
  private static final String CHANGES = "exchange.ldf";
  private static final NativeSource.Noun NOUN =
      new NativeSource.Noun("export of Exchange or IIS", "exports of Exchange or IIS");

  @Override
  public String scheme() {
    return "metabase";
  }

  @Override
  public String sign() {
    return "a folder of exports (Exchange 2000, 2003, IIS)";
  }

  @Override
  public NativeSource.Noun noun() {
    return NOUN;
  }

  @Override
  public boolean knows(SourcePath path) {
    if (path.isFolder()) {
      return isWritten(path) || path.files().stream().anyMatch(file -> knows(path, file));
    }
    return knows(path, path.name());
  }

  private static boolean knows(SourcePath path, String file) {
    if (file.endsWith(".relay")) {
      return false;
    }
    try {
      return file.equalsIgnoreCase(MAIN) || ExportReader.isExport(ExportFiles.of(path, file));
    } catch (CannotRunException e) {
      // What cannot be read as anything is said when it is read.
      return false;
    }
  }

  /** True for what was compiled for the target. */
  private static boolean isWritten(SourcePath path) {
    return path.holds(RUNBOOK) && (path.holds(SCRIPT) || path.holds(CHANGES));
  }

  @Override
  public Migrant migrant(SourcePath path, ProjectLoader.Loaded project) {
    return Migrant.exports(ExportFiles.of(path));
  }

  @Override
  public NativeSource read(SourcePath path, ProjectLoader.Loaded project, GivenAnswers answers) {
    return path.isFolder() && isWritten(path)
        ? written(path, project, answers)
        : exported(path, project, answers);
  }

  private static NativeSource written(
      SourcePath path, ProjectLoader.Loaded project, GivenAnswers answers) {
    Edition edition =
        !path.holds(CHANGES)
            ? Edition.IIS6
            : project
                .project()
                .metabase()
                .profile()
                .filter(Edition.EXCHANGE2000.word()::equals)
                .map(word -> Edition.EXCHANGE2000)
                .orElse(Edition.EXCHANGE2003);
    WrittenReader reader = new WrittenReader(edition);
    Machine machine =
        new Machine(
            path.name(),
            reader.read(path.opened(RUNBOOK)).configuration(),
            List.of(),
            List.of(),
            List.of());
    return source(List.of(machine), project, answers);
  }

  private static NativeSource exported(
      SourcePath path, ProjectLoader.Loaded project, GivenAnswers answers) {
    return switch (ExportReader.read(ExportFiles.of(path), PublicSuffixes::contains)) {
      case ExportReading.Refused(List<Refusal> refusals) ->
          NativeSource.unusable(NOUN, project, refusals.stream().map(Refusal::finding).toList());
      case ExportReading.Read(List<Machine> machines) -> source(machines, project, answers);
    };
  }

  private static NativeSource source(
      List<Machine> machines, ProjectLoader.Loaded project, GivenAnswers answers) {
    boolean several = machines.size() > 1;
    SequencedMap<String, Subject> subjects = new LinkedHashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    List<MachineSubject> causes = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    Map<String, String> questions = new LinkedHashMap<>();
    for (Machine machine : machines) {
      Answers.Answered answered = answers.to(machine, several);
      MachineSubject subject = new MachineSubject(machine, answered, several);
      causes.add(subject);
      subjects.put(several ? machine.name() : "", subject.subject());
      ExportFindings.of(machine, answered, several).forEach(findings::add);
      machine.drift().forEach(each -> remarks.add("drift: " + machine.name() + ": " + each));
      answered
          .questions()
          .forEach(each ->
              questions.put(
                  each.key(), each.text() + " " + ExportFindings.cure(each, machine, several)));
    }
    RelayLimit limit = Proofs.limit(project.project());
    return new NativeSource(
        NOUN,
        project,
        findings,
        subjects,
        questions,
        remarks,
        day -> causes.stream().flatMap(each -> each.causes(day, limit).stream()).toList(),
        found -> found);
  }
}
