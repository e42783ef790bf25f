package org.relayc.report.gitlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.finding.HostileFindings;
import org.relayc.report.finding.SampleCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabReportTest {
  private static JsonNode report(List<Diagnostic> findings) {
    return new JsonMapper().readTree(new GitLabReport().of(findings));
  }

  @Test
  void hasWhatGitLabReads() {
    SourceFile file = new SourceFile("a.relay", "one\ntwo\n");
    JsonNode entry =
        report(List.of(Diagnostic.of(SampleCode.OPEN_RELAY, "open", file.at(4, 7)))).at("/0");
    assertEquals("open", entry.at("/description").asString());
    assertEquals("RLY101 open-relay", entry.at("/check_name").asString());
    assertEquals("critical", entry.at("/severity").asString());
    assertEquals("a.relay", entry.at("/location/path").asString());
    assertEquals(2, entry.at("/location/lines/begin").asInt());
  }

  /** Of two with one fingerprint GitLab shows one. */
  @Test
  void noTwoHaveOneFingerprint() {
    for (int seed = 0; seed < 500; seed++) {
      List<Diagnostic> once = HostileFindings.of(new Random(seed));
      List<Diagnostic> twice =
          java.util.stream.Stream.concat(once.stream(), once.stream()).toList();
      Set<String> fingerprints = new HashSet<>();
      report(twice).forEach(entry -> fingerprints.add(entry.at("/fingerprint").asString()));
      assertEquals(twice.size(), fingerprints.size());
    }
  }
}
