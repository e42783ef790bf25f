package org.relayc.report.sarif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.finding.Label;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.fingerprint.Fingerprints;
import org.relayc.report.json.EvidenceJson;
import org.relayc.report.json.JsonWriter;
import org.relayc.report.rule.RulePage;
import org.relayc.report.text.Message;

/**
 * SARIF 2.1.0 (OASIS), as GitHub's code scanning takes it: the first location counts, columns are
 * code points, what is past its limits is left out and said.
 */
public final class SarifReport implements Report {
  /** More than these GitHub does not take of one run. */
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private final String version;

  /**
   * A report.
   *
   * @param version of this program
   */
  public SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String of(Findings findings) {
    Run run = new Run(findings);
    JsonWriter json = new JsonWriter();
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("relayc").name("version").value(version);
    json.name("rules").beginArray();
    run.rules.keySet().forEach(code -> writeRule(json, code));
    json.endArray().endObject().endObject();
    json.name("columnKind").value("unicodeCodePoints");
    json.name("results").beginArray();
    for (int i = 0; i < Math.min(MOST_RESULTS, run.results.size()); i++) {
      new Result(json, run.rules).write(run.results.get(i), run.fingerprints.get(i));
    }
    json.endArray();
    if (run.results.size() > MOST_RESULTS) {
      writeRest(json, run.results.size() - MOST_RESULTS);
    }
    return json.endObject().endArray().endObject() + "\n";
  }

  private static void writeRest(JsonWriter json, int more) {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("toolExecutionNotifications").beginArray().beginObject();
    json.name("level").value("warning").name("message").beginObject();
    json.name("text").value(more + " more results than a run may hold were left out");
    json.endObject().endObject().endArray().endObject().endArray();
  }

  private static void writeRule(JsonWriter json, DiagnosticCode code) {
    RulePage page = RulePage.of(code);
    json.beginObject().name("id").value(code.id()).name("name").value(code.title());
    text(json.name("shortDescription"), page.summary());
    text(json.name("fullDescription"), page.summary());
    json.name("help").beginObject().name("text").value(page.text());
    json.name("markdown").value(page.text()).endObject();
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(code.severity())).endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value("security").value(page.subject()).endArray();
    json.name("precision").value("very-high");
    page.risk().ifPresent(risk -> json.name("security-severity").value(risk));
    json.endObject().endObject();
  }

  private static JsonWriter text(JsonWriter json, String text) {
    return json.beginObject().name("text").value(text).endObject();
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Everything of one run, in one order. */
  private static final class Run {
    private final List<Standing> results = new ArrayList<>();
    private final Map<DiagnosticCode, Integer> rules = new LinkedHashMap<>();
    private final List<String> fingerprints;

    Run(Findings findings) {
      for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
        findings.open().stream()
            .filter(finding -> finding.severity() == severity)
            .forEach(finding -> results.add(new Standing(finding, Optional.empty())));
      }
      findings
          .silenced()
          .forEach(each -> results.add(new Standing(each.finding(), Optional.of(each))));
      results.forEach(each -> rules.putIfAbsent(each.finding.code(), rules.size()));
      fingerprints = Fingerprints.of(results.stream().map(Standing::finding).toList());
    }
  }

  /** A finding, and who has accepted it. */
  private record Standing(Diagnostic finding, Optional<Silenced> silenced) {}

  /** Writes results. */
  private record Result(JsonWriter json, Map<DiagnosticCode, Integer> rules) {
    void write(Standing standing, String fingerprint) {
      Diagnostic finding = standing.finding;
      json.beginObject().name("ruleId").value(finding.code().id());
      json.name("ruleIndex").value(rules.getOrDefault(finding.code(), 0));
      json.name("level").value(level(finding.severity()));
      text(json.name("message"), Message.of(finding));
      json.name("locations").beginArray();
      finding.place().ifPresent(place -> location(place, Optional.empty()));
      json.endArray();
      if (!finding.labels().isEmpty()) {
        json.name("relatedLocations").beginArray();
        for (Label label : finding.labels()) {
          location(label.place(), Optional.of(label.text()));
        }
        json.endArray();
      }
      json.name("partialFingerprints").beginObject();
      json.name("primaryLocationLineHash").value(fingerprint);
      json.name("relaycMeaning/v1").value(fingerprint).endObject();
      finding.fix().ifPresent(this::fix);
      standing.silenced.ifPresent(this::suppression);
      finding
          .evidence()
          .ifPresent(shown -> {
            json.name("properties").beginObject().name("witness");
            EvidenceJson.write(json, shown);
            json.endObject();
          });
      json.endObject();
    }

    private void location(Place place, Optional<String> message) {
      json.beginObject().name("physicalLocation").beginObject();
      artifact(place).name("region");
      region(place);
      json.endObject();
      message.ifPresent(words -> text(json.name("message"), words));
      json.endObject();
    }

    private JsonWriter artifact(Place place) {
      json.name("artifactLocation").beginObject();
      return json.name("uri").value(FileUri.of(place.file().name())).endObject();
    }

    private void region(Place place) {
      json.beginObject();
      json.name("startLine").value(place.start().line());
      json.name("startColumn").value(place.start().column());
      json.name("endLine").value(place.end().line());
      json.name("endColumn").value(place.end().column()).endObject();
    }

    private void fix(Fix fix) {
      json.name("fixes").beginArray().beginObject();
      text(json.name("description"), fix.title());
      json.name("artifactChanges").beginArray();
      for (Fix.Edit edit : fix.edits()) {
        json.beginObject();
        artifact(edit.place()).name("replacements").beginArray().beginObject();
        json.name("deletedRegion");
        region(edit.place());
        text(json.name("insertedContent"), edit.text());
        json.endObject().endArray().endObject();
      }
      json.endArray().endObject().endArray();
    }

    private void suppression(Silenced silenced) {
      json.name("suppressions").beginArray().beginObject();
      json.name("kind")
          .value(silenced.by() == Silenced.By.COMMENT ? "inSource" : "external")
          .name("status")
          .value("accepted");
      json.name("justification").value(silenced.because());
      json.endObject().endArray();
    }
  }
}
