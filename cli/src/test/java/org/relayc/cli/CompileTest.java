package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompileTest {
  private static final String POLICY =
      """
      listener a on *:25 {
          allow relay from 10.0.0.0/8 until 2026-12-31
          allow relay from 192.0.2.1
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writePolicy() {
    Run.write(folder, "p.relay", POLICY);
  }

  private Run compile(String... more) {
    List<String> words =
        new ArrayList<>(List.of("compile", "p.relay", "--target", "postfix", "--out", "out"));
    words.addAll(List.of(more));
    return Run.in(folder, words.toArray(new String[0]));
  }

  private void check(int status, String said, String... more) {
    Run run = compile(more);
    assertEquals(status, run.status(), run.out() + run.err());
    assertTrue((run.out() + run.err()).contains(said), run.out() + run.err());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void writesTheSameFilesEachTimeAndAManifest() throws IOException {
    check(0, "wrote ");
    Map<String, String> first = files();
    JsonNode manifest = new JsonMapper().readTree(first.get("out/postfix/manifest.json"));
    assertEquals("2026-11-24", manifest.at("/day").asString());
    assertEquals("2027-01-01", manifest.at("/changes").asString());
    assertEquals(64, manifest.at("/policy/p.relay").asString().length());
    assertEquals(first.size() - 1, manifest.at("/files").size());
    check(0, "wrote ");
    assertEquals(first, files());
    assertEquals(0, compile("--quiet").out().length());
  }

  @Test
  void checkTellsWhetherTheFolderIsUpToDate() throws IOException {
    check(1, "nothing stands there", "--check");
    assertFalse(Files.exists(folder.resolve("out")));
    check(0, "wrote ");
    check(0, "", "--check");
    check(0, "", "--check", "--as-of", "2026-12-31");
    check(1, "the policy has changed on 2027-01-01", "--check", "--as-of", "2027-01-01");
    Run.write(folder, "p.relay", POLICY + "# new\n");
    check(1, "the policy is another", "--check");
  }

  @Test
  void keepsItsHandsOffWhatItDidNotWrite() throws IOException {
    check(0, "wrote ");
    Run.write(folder, "out/postfix/notes.txt", "mine");
    check(2, "relayc did not write 'notes.txt'");
    check(1, "relayc did not write 'notes.txt'", "--check");
    check(0, "wrote ", "--force");
    assertEquals("mine", files().get("out/postfix/notes.txt"));
    Files.delete(folder.resolve("out/postfix/notes.txt"));
    Run.write(folder, "out/postfix/main.cf", "changed");
    check(2, "'main.cf' is not as relayc wrote it");
    check(0, "wrote ", "--force");
    assertFalse(files().get("out/postfix/main.cf").contains("changed"));
    Run.write(folder, "out/postfix/manifest.json", "{\"files\": 1");
    check(2, "it holds no manifest.json that relayc wrote");
  }

  @Test
  void anInterruptedRunIsPutRightByTheNextOne() throws IOException {
    check(0, "wrote ");
    Map<String, String> before = files();
    Files.move(folder.resolve("out/postfix"), folder.resolve("out/.postfix.relayc-old"));
    Run.write(folder, "out/.postfix.relayc-new/main.cf", "half");
    check(1, "an earlier run was interrupted", "--check");
    Run.write(folder, "p.relay", "nonsense");
    check(1, "error");
    assertEquals(before, files());
    Run.write(folder, "out/.postfix.relayc-old/main.cf", "former");
    Run.write(folder, "out/.postfix.relayc-new/main.cf", "half");
    Run.write(folder, "p.relay", POLICY);
    check(0, "wrote ");
    assertEquals(before, files());
  }

  @Test
  void nothingIsWrittenWhileSomethingIsWrong() {
    Run.write(folder, "p.relay", POLICY + "expect reject from 10.0.0.1 to a@b.example\n");
    check(1, "error[RLY060]");
    assertFalse(Files.exists(folder.resolve("out")));
    Run.write(folder, "p.relay", POLICY + "never relay from any\n");
    check(1, "error[RLY062]: does not hold: never relay from any");
    check(1, "= witness: relay from ");
    assertFalse(Files.exists(folder.resolve("out")));
    Run.write(folder, "p.relay", POLICY + "allow relay from any\n");
    check(1, "error[RLY101]: open relay: ");
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void whatTheTargetCannotSayNamesRuleAndTarget() {
    Run.write(
        folder,
        "p.relay",
        "listener a on *:25 {\n  tls optional\n  deny relay from any over tls\n}\n");
    check(1, "error[RLY095]: target postfix: ");
    check(1, "'deny relay from any over tls'");
    assertFalse(Files.exists(folder.resolve("out")));
    check(0, "warning[RLY096]: target postfix: ", "--narrow");
  }
}
