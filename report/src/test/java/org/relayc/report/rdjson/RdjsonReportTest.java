package org.relayc.report.rdjson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.finding.HostileFindings;
import org.relayc.report.finding.SampleCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RdjsonReportTest {
  private static JsonNode report(List<Diagnostic> findings) {
    return new JsonMapper().readTree(new RdjsonReport().of(findings));
  }

  @Test
  void countsColumnsInBytesAndSuggests() {
    SourceFile file = new SourceFile("a.relay", "one\nä 😀 three\n");
    Fix fix = new Fix("say it", true, List.of(new Fix.Edit(file.at(9, 14), "3")));
    Diagnostic finding =
        Diagnostic.of(SampleCode.SHADOWED_DENY, "idle", file.at(9, 14)).help("do").fix(fix);
    JsonNode entry = report(List.of(finding)).at("/diagnostics/0");
    assertEquals("idle\nhelp: do", entry.at("/message").asString());
    assertEquals("WARNING", entry.at("/severity").asString());
    assertEquals("RLY112", entry.at("/code/value").asString());
    assertEquals(2, entry.at("/location/range/start/line").asInt());
    assertEquals(9, entry.at("/location/range/start/column").asInt());
    assertEquals(14, entry.at("/location/range/end/column").asInt());
    assertEquals("3", entry.at("/suggestions/0/text").asString());
    assertEquals(9, entry.at("/suggestions/0/range/start/column").asInt());
  }

  @Test
  void hostileTextIsText() {
    for (int seed = 0; seed < 500; seed++) {
      List<Diagnostic> findings = HostileFindings.of(new Random(seed));
      JsonNode written = report(findings).at("/diagnostics");
      assertEquals(findings.size(), written.size());
      for (int i = 0; i < findings.size(); i++) {
        String path = findings.get(i).place().map(place -> place.file().name()).orElse(".");
        assertEquals(
            path.replaceAll("[\ud800-\udbff](?![\udc00-\udfff])", "?"),
            written
                .get(i)
                .at("/location/path")
                .asString()
                .replaceAll("[\ud800-\udbff](?![\udc00-\udfff])", "?"));
      }
    }
  }
}
