package org.relayc.cli.corpus;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.relayc.cli.check.Judgement;
import org.relayc.cli.files.PolicyFolder;
import org.relayc.cli.files.ShownNames;
import org.relayc.cli.policy.ProjectLoader;
import org.relayc.cli.room.PostfixRoom;
import org.relayc.cli.source.NativeSource;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFolder;
import org.relayc.model.meaning.DecisionTree;
import org.relayc.project.settings.Project;

/**
 * Judges every main.cf below a folder and prints what came of it:
 *
 * <pre>mvn -pl cli -am test -Dtest=CorpusTest -Drelayc.corpus=DIR \
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
@EnabledIfSystemProperty(named = "relayc.corpus", matches = ".+")
class CorpusTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void everyConfigurationIsJudged() throws IOException {
    Path corpus = Path.of(System.getProperty("relayc.corpus"));
    Map<String, Integer> counts = new TreeMap<>();
    List<Path> files = configurations(corpus);
    assertFalse(files.isEmpty(), "no main.cf below " + corpus);
    Instant start = Instant.now();
    for (Path file : files) {
      Judgement judgement = judge(file);
      String verdict = verdict(judgement);
      counts.merge(verdict, 1, Integer::sum);
      System.out.println(verdict + ": " + corpus.relativize(file));
      judgement.assumptions().forEach(fragment -> System.out.println("    taking " + fragment));
      judgement.findings().stream()
          .filter(finding -> finding.code().id().compareTo("RLY100") > 0)
          .forEach(finding -> System.out.println("    " + text(finding)));
    }
    System.out.println(files.size() + " configurations: " + counts);
    System.out.println(Duration.between(start, Instant.now()).toMillis() + " ms");
  }

  /** Every main.cf, and the variants that stand under longer names. */
  private static List<Path> configurations(Path corpus) throws IOException {
    try (Stream<Path> all = Files.walk(corpus)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().startsWith("main.cf"))
          .sorted()
          .toList();
    }
  }

  private static Judgement judge(Path main) {
    ProjectLoader.Loaded project =
        new ProjectLoader.Loaded(Project.DEFAULT, List.of(), new ShownNames(""), new TreeMap<>());
    NativeSource source =
        PostfixRoom.read("corpus", folder(main), ShownNames.beside("main.cf"), project);
    return Judgement.of(source, DAY);
  }

  /** Files beside a main.cf, or beside its folder where a repository keeps one for each file. */
  private static SourceFolder folder(Path main) {
    Path folder = main.toAbsolutePath().getParent();
    String variant = main.getFileName().toString();
    PolicyFolder beside = PolicyFolder.closed(folder, variant);
    PolicyFolder above = PolicyFolder.closed(folder.getParent(), variant);
    String master = variant.replace("main", "master");
    return path -> {
      List<SourceFolder.Opened> tries = new ArrayList<>();
      if (path.equals("main.cf")) {
        return beside.open(variant);
      }
      if (path.equals("master.cf")) {
        tries.add(beside.open(master));
        tries.add(above.open("master.cf/" + master));
      }
      tries.add(beside.open(path));
      return tries.stream()
          .filter(SourceFolder.Bytes.class::isInstance)
          .findFirst()
          .orElse(tries.getLast());
    };
  }

  private static String verdict(Judgement judgement) {
    List<String> codes =
        judgement.findings().stream()
            .filter(Diagnostic::isError)
            .map(finding -> finding.code().id())
            .toList();
    return codes.contains("RLY101")
        ? "open"
        : !codes.isEmpty()
            ? "undecided"
            : !judgement.closed()
                ? "closed but for what a warning names"
                : takesNoMail(judgement) ? "closed to all mail" : "proven closed";
  }

  private static boolean takesNoMail(Judgement judgement) {
    return judgement.source().subjects().firstEntry().getValue().meaning().services().stream()
        .allMatch(service -> service.tree().equals(DecisionTree.REJECT));
  }

  private static String text(Diagnostic finding) {
    return finding.code().id()
        + " "
        + finding.message()
        + finding.evidence().map(evidence -> " [" + evidence.summary() + "]").orElse("");
  }
}
