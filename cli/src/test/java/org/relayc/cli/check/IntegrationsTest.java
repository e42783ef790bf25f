package org.relayc.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Main;
import org.relayc.cli.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What other programs start: the script of the action, hooks and the template, as far as here. */
class IntegrationsTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String CLOSED =
      "deliver contoso.com\nlistener mail on *:25 {\n  allow relay from 10.1.0.0/16\n}\n";
  private static final String OPEN = CLOSED.replace("10.1.0.0/16", "any");

  @TempDir private Path folder;

  private record Ended(int status, String output) {}

  private Ended run(Map<String, String> environment, String... command) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes());
      return new Ended(process.waitFor(), output);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** A repository, and relayc as a command that runs what is tested here. */
  @BeforeEach
  void prepare() throws IOException {
    run(Map.of(), "git", "init", "-q", "-b", "main");
    Run.write(folder, "p.relay", CLOSED);
    commit();
    Path command = folder.resolve("bin/relayc");
    Run.write(
        folder,
        "bin/relayc",
        "#!/bin/sh\nexec '"
            + ProcessHandle.current().info().command().orElse("java")
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' "
            + Main.class.getName()
            + " \"$@\"\n");
    assertTrue(command.toFile().setExecutable(true));
  }

  private void commit() {
    run(Map.of(), "git", "add", "p.relay");
    Ended done =
        run(
            Map.of(),
            "git",
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@b.example",
            "commit",
            "-q",
            "-m",
            "x");
    assertEquals(0, done.status, done.output);
  }

  private Ended review(String files, String... more) {
    Map<String, String> environment = new java.util.HashMap<>();
    environment.put("RELAYC", folder.resolve("bin/relayc").toString());
    environment.put("RELAYC_FILES", files);
    environment.put("RELAYC_AGAINST", "main");
    environment.put("RELAYC_SARIF", "relayc.sarif");
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return run(environment, ROOT.resolve("integrations/review").toString());
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void anOpenRelayFailsTheReview() throws IOException {
    Run.write(folder, "p.relay", OPEN);
    Ended ended = review("p.relay\n");
    assertEquals(1, ended.status, ended.output);
    assertTrue(ended.output.startsWith("::error file=p.relay,line=3,"), ended.output);
    JsonNode sarif = new JsonMapper().readTree(read("relayc.sarif"));
    assertEquals("RLY101", sarif.at("/runs/0/results/0/ruleId").asString());
    String summary = read("summary.md");
    assertTrue(summary.startsWith("<!-- relayc -->\n"), summary);
    assertTrue(summary.contains("may newly relay"), summary);
  }

  @Test
  void aBudgetFailsTheReview() {
    Run.write(folder, "p.relay", CLOSED.replace("10.1.0.0/16", "10.0.0.0/15"));
    assertEquals(0, review("p.relay").status);
    assertEquals(0, review("p.relay", "RELAYC_MAX_WIDER", "65536").status);
    assertEquals(1, review("p.relay", "RELAYC_MAX_WIDER", "65535").status);
  }

  @Test
  void nothingOfAPullRequestIsACommand() {
    String name = "$(touch broken) `touch broken`;touch broken\n--fix.relay\n";
    Ended ended = review(name);
    assertEquals(2, ended.status, ended.output);
    assertFalse(Files.exists(folder.resolve("broken")));
    Ended revision = review("p.relay", "RELAYC_AGAINST", "--output=broken");
    assertEquals(2, revision.status, revision.output);
    assertFalse(Files.exists(folder.resolve("broken")));
    assertEquals(2, review("").status);
  }

  @Test
  void theActionHandsOverEveryInput() throws IOException {
    JsonNode action = new YAMLMapper().readTree(Files.readString(ROOT.resolve("action.yml")));
    JsonNode step = action.at("/runs/steps/0");
    assertEquals("\"$GITHUB_ACTION_PATH/integrations/review\"", step.at("/run").asString());
    List<String> handed = new ArrayList<>();
    step.at("/env").forEach(value -> handed.add(value.asString()));
    String script = Files.readString(ROOT.resolve("integrations/review"));
    for (String input : action.at("/inputs").propertyNames()) {
      assertTrue(handed.contains("${{ inputs." + input + " }}"), input);
    }
    for (String variable : step.at("/env").propertyNames()) {
      assertTrue(script.contains("${" + variable + ":"), variable);
    }
  }

  @Test
  void hooksRunOnWhatTheyAreFor() throws IOException {
    JsonNode hooks =
        new YAMLMapper().readTree(Files.readString(ROOT.resolve(".pre-commit-hooks.yaml")));
    assertEquals(2, hooks.size());
    for (JsonNode hook : hooks) {
      assertTrue("p.relay".matches(".*" + hook.at("/files").asString()), hook.toString());
      List<String> words = new ArrayList<>(List.of(hook.at("/entry").asString().split(" ")));
      assertEquals("relayc", words.removeFirst());
      words.add("p.relay");
      assertEquals(0, Run.in(folder, words.toArray(String[]::new)).status(), hook.toString());
    }
  }

  /** The template's script, line by line, in a shell. */
  @Test
  void theTemplateWritesBothReports() throws IOException {
    JsonNode job =
        new YAMLMapper()
            .readTree(Files.readString(ROOT.resolve("integrations/gitlab-ci.yml")))
            .at("/relayc");
    Run.write(folder, "p.relay", OPEN);
    StringBuilder script = new StringBuilder("set -e\n");
    job.at("/script").forEach(line -> script.append(line.asString()).append('\n'));
    Ended ended =
        run(
            Map.of(
                "PATH",
                folder.resolve("bin") + ":" + System.getenv("PATH"),
                "RELAYC_FILES",
                "*.relay",
                "RELAYC_FAIL_ON",
                "error",
                "CI_MERGE_REQUEST_DIFF_BASE_SHA",
                "main"),
            "sh",
            "-c",
            script.toString());
    assertEquals(1, ended.status, ended.output);
    JsonNode quality = new JsonMapper().readTree(read("gl-code-quality-report.json"));
    assertEquals("RLY101 open-relay", quality.at("/0/check_name").asString());
    assertTrue(read("relayc-junit.xml").contains("failures=\"1\""));
  }
}
