package org.relayc.report.gitlab;

import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.fingerprint.Fingerprints;
import org.relayc.report.json.JsonWriter;

/** GitLab's Code Quality report; of two results with one fingerprint it shows only one. */
public final class GitLabReport implements Report {
  @Override
  public String of(Findings findings) {
    JsonWriter json = new JsonWriter();
    json.beginArray();
    List<String> fingerprints = Fingerprints.of(findings.open());
    for (int i = 0; i < fingerprints.size(); i++) {
      write(json, findings.open().get(i), fingerprints.get(i));
    }
    return json.endArray() + "\n";
  }

  private static void write(JsonWriter json, Diagnostic finding, String fingerprint) {
    json.beginObject();
    json.name("description").value(description(finding));
    json.name("check_name").value(finding.code().id() + " " + finding.code().title());
    json.name("fingerprint").value(fingerprint);
    json.name("severity").value(word(finding.severity()));
    json.name("location").beginObject();
    json.name("path").value(finding.place().map(place -> place.file().name()).orElse("."));
    json.name("lines").beginObject().name("begin");
    json.value(finding.place().map(place -> place.start().line()).orElse(1));
    json.endObject().endObject().endObject();
  }

  private static String description(Diagnostic finding) {
    return finding.message()
        + finding.evidence().map(shown -> "; witness: " + shown.summary()).orElse("");
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
