package org.relayc.cli.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.lint.subject.Subject;
import org.relayc.migrate.server.ServerConfiguration;

/**
 * The configuration of servers, read as they read it.
 *
 * @param noun what one is called
 * @param questions what is not told, and how to tell it, by the name under which it cannot be seen
 * @param remarks what is to be said beside any verdict
 * @param causes which of its settings open it, on a day
 * @param files which files are of it, by the names that their user would write
 * @param server what a policy can be made of, where it is one server's; only who asks for it pays
 * @param shownAs findings about it as a user may see them: under the names of files that they would
 *     write, and without secrets
 */
public record NativeSource(
    Noun noun,
    ProjectLoader.Loaded project,
    List<Diagnostic> findings,
    SequencedMap<String, Subject> subjects,
    Map<String, String> questions,
    List<String> remarks,
    Function<LocalDate, List<Diagnostic>> causes,
    Predicate<String> files,
    Optional<Supplier<ServerConfiguration>> server,
    UnaryOperator<List<Diagnostic>> shownAs)
    implements Source {
  public NativeSource {
    findings = List.copyOf(findings);
    subjects = new LinkedHashMap<>(subjects);
    questions = new LinkedHashMap<>(questions);
    remarks = List.copyOf(remarks);
  }

  /** One of which it is not said yet where it is. */
  public NativeSource(
      Noun noun,
      ProjectLoader.Loaded project,
      List<Diagnostic> findings,
      SequencedMap<String, Subject> subjects,
      Map<String, String> questions,
      List<String> remarks,
      Function<LocalDate, List<Diagnostic>> causes,
      UnaryOperator<List<Diagnostic>> shownAs) {
    this(
        noun,
        project,
        findings,
        subjects,
        questions,
        remarks,
        causes,
        file -> false,
        Optional.empty(),
        shownAs);
  }

  /** One and many: {@code Postfix configuration}, {@code Postfix configurations}. */
  public record Noun(String one, String many) {}

  /** One of a single machine, of which no policy is made. */
  public static NativeSource of(
      Noun noun,
      ProjectLoader.Loaded project,
      List<Diagnostic> findings,
      Subject subject,
      UnaryOperator<List<Diagnostic>> shownAs) {
    SequencedMap<String, Subject> subjects = new LinkedHashMap<>();
    subjects.put("", subject);
    return new NativeSource(
        noun, project, findings, subjects, Map.of(), List.of(), day -> List.of(), shownAs);
  }

  /** One of a single machine. */
  public static NativeSource of(
      Noun noun,
      ProjectLoader.Loaded project,
      List<Diagnostic> findings,
      Subject subject,
      Supplier<ServerConfiguration> server,
      UnaryOperator<List<Diagnostic>> shownAs) {
    SequencedMap<String, Subject> subjects = new LinkedHashMap<>();
    subjects.put("", subject);
    return new NativeSource(
        noun,
        project,
        findings,
        subjects,
        Map.of(),
        List.of(),
        day -> List.of(),
        file -> false,
        Optional.of(server),
        shownAs);
  }

  /** The same with what else its settings have wrong. */
  public NativeSource with(List<Diagnostic> wrong) {
    return new NativeSource(
        noun,
        project,
        findings,
        subjects,
        questions,
        remarks,
        day -> Stream.concat(causes.apply(day).stream(), wrong.stream()).toList(),
        files,
        server,
        shownAs);
  }

  /** One of which nothing is understood. */
  public static NativeSource unusable(
      Noun noun, ProjectLoader.Loaded project, List<Diagnostic> findings) {
    return new NativeSource(
        noun,
        project,
        findings,
        new LinkedHashMap<>(),
        Map.of(),
        List.of(),
        day -> List.of(),
        found -> found);
  }

  /** The same of a file or a folder. */
  public NativeSource of(SourcePath path) {
    String shown = path.names().of(path.isFolder() ? "" : path.name());
    Predicate<String> mine = path.isFolder() ? file -> file.startsWith(shown) : shown::equals;
    return new NativeSource(
        noun, project, findings, subjects, questions, remarks, causes, mine, server, shownAs);
  }

  @Override
  public List<Diagnostic> shown(List<Diagnostic> found) {
    return shownAs.apply(found);
  }
}
