package org.relayc.cli.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relayc.cli.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that a new project begins with, and the schema of one of them. */
class InitTest {
  private static final JsonNode SCHEMA = new JsonMapper().readTree(FirstFile.SCHEMA.text());
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir private Path folder;

  @Test
  void whatIsWrittenHasNoFindingsAndCompiles() {
    assertEquals(0, Run.in(folder, "init", "new").status());
    Run check = Run.in(folder, "check", "--fail-on", "warning", "new/policy.relay");
    assertEquals(0, check.status(), check.out());
    assertEquals(0, Run.in(folder, "fmt", "--check", "new/policy.relay").status());
    Run coverage = Run.in(folder, "check", "--coverage", "new/policy.relay");
    assertTrue(coverage.out().contains("RLY705"), "it should have something to show");
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws IOException {
    Run.write(folder, "policy.relay", "mine");
    Run run = Run.in(folder, "init");
    assertEquals(2, run.status());
    assertFalse(Files.exists(folder.resolve("relayc.yaml")));
    assertEquals("mine", Files.readString(folder.resolve("policy.relay")));
    assertEquals(0, Run.in(folder, "init", "--force").status());
  }

  /** Switched on, all of it is understood, by the reader and by the schema. */
  @Test
  void everySettingThatIsSwitchedOffIsOne() {
    String all =
        FirstFile.PROJECT
            .text()
            .lines()
            .filter(line -> !line.startsWith("##"))
            .map(line -> line.startsWith("# ") ? line.substring(2) : line)
            .collect(Collectors.joining("\n", "", "\n"));
    assertValid(all);
    Run.write(folder, "people.yaml", "groups: {}\n");
    Run.write(folder, "policy.relay", FirstFile.POLICY.text());
    Run.write(folder, "relayc.yaml", all);
    Run run = Run.in(folder, "check", "policy.relay");
    assertEquals(0, run.status(), run.out());
  }

  @Test
  void theSchemaTakesEveryProjectOfTheSamples() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("samples"))) {
      for (Path file : files.filter(each -> each.endsWith("relayc.yaml")).toList()) {
        assertValid(Files.readString(file));
      }
    }
    assertFalse(schema().validate(new YAMLMapper().readTree("target: {}\n")).isEmpty());
  }

  /** Whatever else is written, the reader says what it knows. */
  @Test
  void theSchemaKnowsWhatTheReaderKnows() {
    assertKnown(SCHEMA, "%s: 1\n");
    for (String key : Set.of("open-relay", "targets")) {
      assertKnown(SCHEMA.at("/properties/" + key), key + ":\n  %s: 1\n");
    }
    SCHEMA
        .at("/properties/targets/properties")
        .propertyNames()
        .forEach(target ->
            assertKnown(
                SCHEMA.at("/properties/targets/properties/" + target),
                "targets:\n  " + target + ":\n    %s: 1\n"));
    assertKnown(SCHEMA.at("/properties/accepted/items"), "accepted:\n  - %s: 1\n");
  }

  private void assertKnown(JsonNode object, String text) {
    Run.write(folder, "policy.relay", FirstFile.POLICY.text());
    Run.write(folder, "relayc.yaml", text.replace("%s", "qqqqqqqqqqqqqq"));
    Run run = Run.in(folder, "check", "policy.relay");
    String known =
        run.out()
            .lines()
            .filter(line -> line.contains("known here: "))
            .findFirst()
            .orElseThrow(() -> new AssertionError(run.out()));
    assertEquals(
        new TreeSet<>(object.at("/properties").propertyNames()),
        new TreeSet<>(
            Arrays.asList(known.substring(known.indexOf("known here: ") + 12).split(", "))));
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
  }

  private static void assertValid(String yaml) {
    assertTrue(schema().validate(new YAMLMapper().readTree(yaml)).isEmpty(), yaml);
  }
}
