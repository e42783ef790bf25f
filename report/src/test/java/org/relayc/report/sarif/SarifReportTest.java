package org.relayc.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.Findings;
import org.relayc.report.finding.HostileFindings;
import org.relayc.report.finding.SampleCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against the schema of OASIS, and what GitHub asks for besides. */
class SarifReportTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA = schema();
  private static final SourceFile FILE = new SourceFile("a b.relay", "one\ntwo 😀 three\n");

  private static Schema schema() {
    InputStream text = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(MAPPER.readTree(text));
  }

  private static JsonNode run(Findings findings) {
    JsonNode log = MAPPER.readTree(new SarifReport("0.1.0").of(findings));
    assertEquals(List.of(), List.copyOf(SCHEMA.validate(log)));
    return log.at("/runs/0");
  }

  @Test
  void schemaRefusesWhatIsNone() {
    assertTrue(!SCHEMA.validate(MAPPER.readTree("{\"version\": \"2.0.0\"}")).isEmpty());
  }

  @Test
  void hostileTextIsText() {
    for (int seed = 0; seed < 500; seed++) {
      List<Diagnostic> findings = HostileFindings.of(new Random(seed));
      assertEquals(findings.size(), run(Findings.of(findings)).at("/results").size());
    }
  }

  @Test
  void saysWhereAndWhatAndHowToCureIt() {
    Fix fix = new Fix("say three", true, List.of(new Fix.Edit(FILE.at(11, 16), "3")));
    Diagnostic finding =
        Diagnostic.of(SampleCode.OPEN_RELAY, "bad", FILE.at(11, 16)).help("close it").fix(fix);
    JsonNode run = run(Findings.of(List.of(finding)));
    JsonNode result = run.at("/results/0");
    assertEquals("bad\nhelp: close it", result.at("/message/text").asString());
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertEquals("a%20b.relay", place.at("/artifactLocation/uri").asString());
    assertEquals(2, place.at("/region/startLine").asInt());
    assertEquals(7, place.at("/region/startColumn").asInt());
    assertEquals(12, place.at("/region/endColumn").asInt());
    assertEquals(
        "3",
        result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text").asString());
    JsonNode rule = run.at("/tool/driver/rules/0");
    assertEquals("RLY101", rule.at("/id").asString());
    assertTrue(rule.at("/help/markdown").asString().contains("## Cure"));
    assertEquals("9.8", rule.at("/properties/security-severity").asString());
  }

  @Test
  void showsWhoAcceptedAFinding() {
    Diagnostic finding = Diagnostic.of(SampleCode.SHADOWED_DENY, "idle", FILE.at(0, 3));
    Silenced silenced = new Silenced(finding, Silenced.By.COMMENT, "the auditors want it");
    JsonNode result = run(new Findings(List.of(), List.of(silenced), List.of())).at("/results/0");
    assertEquals("inSource", result.at("/suppressions/0/kind").asString());
    assertEquals("the auditors want it", result.at("/suppressions/0/justification").asString());
  }

  @Test
  void keepsWithinTheLimitAndSaysSo() {
    List<Diagnostic> many =
        new ArrayList<>(
            Collections.nCopies(
                SarifReport.MOST_RESULTS + 5,
                Diagnostic.of(SampleCode.SHADOWED_DENY, "idle", FILE.at(0, 3))));
    many.add(Diagnostic.of(SampleCode.OPEN_RELAY, "bad", FILE.at(0, 3)));
    JsonNode run = MAPPER.readTree(new SarifReport("0.1.0").of(many)).at("/runs/0");
    assertEquals(SarifReport.MOST_RESULTS, run.at("/results").size());
    assertEquals("RLY101", run.at("/results/0/ruleId").asString());
    assertTrue(
        run.at("/invocations/0/toolExecutionNotifications/0/message/text")
            .asString()
            .startsWith("6 more"));
  }
}
