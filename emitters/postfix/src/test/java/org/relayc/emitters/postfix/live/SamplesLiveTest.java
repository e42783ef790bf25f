package org.relayc.emitters.postfix.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relayc.compiler.Compilation;
import org.relayc.compiler.PolicyCompiler;
import org.relayc.emitters.api.EmittedFile;
import org.relayc.emitters.contract.live.DecisionCount;
import org.relayc.emitters.postfix.live.instance.NativeChecks;
import org.relayc.model.policy.RelayPolicy;
import org.relayc.model.principal.Membership;
import org.relayc.project.read.ProjectReader;
import org.relayc.project.read.ProjectReading;

/** A real Postfix obeys what the samples show as their output, and its own tools like it. */
class SamplesLiveTest {
  private static final Path SAMPLES = Path.of("..", "..", "samples");
  private static final DecisionCount COUNT = new DecisionCount(SamplesLiveTest.class);
  private static final int SESSIONS = 40;

  @AfterAll
  static void writeCount() {
    COUNT.write();
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("expected/postfix")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isObeyed(Path sample) throws IOException {
    List<EmittedFile> files = files(sample.resolve("expected/postfix"));
    assertEquals("", NativeChecks.postconf(files) + NativeChecks.postfixCheck(files));
    Trial trial = new Trial(policy(sample), files, false, day(sample));
    List<Disagreement> disagreements = trial.run(new Random(1), SESSIONS, COUNT);
    assertEquals(List.of(), disagreements.stream().limit(3).map(Disagreement::report).toList());
  }

  private static List<EmittedFile> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("manifest.json"))
          .sorted()
          .map(file -> new EmittedFile(folder.relativize(file).toString(), read(file)))
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RelayPolicy policy(Path sample) {
    String name = sample.getFileName() + ".relay";
    DiskFolder folder = new DiskFolder(sample);
    return switch (PolicyCompiler.compile(folder, name, membership(sample))) {
      case Compilation.Compiled compiled -> compiled.policy();
      case Compilation.Rejected rejected -> throw new IllegalStateException(rejected.toString());
    };
  }

  private static Membership membership(Path sample) {
    if (!Files.exists(sample.resolve("relayc.yaml"))) {
      return new Membership.Free();
    }
    return switch (ProjectReader.read(new DiskFolder(sample), "relayc.yaml")) {
      case ProjectReading.Usable usable -> usable.project().membership();
      case ProjectReading.Unusable unusable -> throw new IllegalStateException(unusable.toString());
    };
  }

  /** The day that the output was made for. */
  private static LocalDate day(Path sample) throws IOException {
    String manifest = Files.readString(sample.resolve("expected/postfix/manifest.json"));
    Matcher day = Pattern.compile("\"day\": \"([0-9-]+)\"").matcher(manifest);
    if (!day.find()) {
      throw new IllegalStateException("no day in " + manifest);
    }
    return LocalDate.parse(day.group(1));
  }
}
