package org.relayc.report.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Label;
import org.relayc.diagnostics.source.LineColumn;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Report;

/** Findings for programs: one object with all of them. */
public final class JsonReport implements Report {
  @Override
  public String of(List<Diagnostic> findings) {
    JsonWriter json = new JsonWriter();
    write(json.beginObject().name("findings"), findings);
    return json.endObject() + "\n";
  }

  /** Writes findings as the next value. */
  public static void write(JsonWriter json, List<Diagnostic> findings) {
    json.beginArray();
    findings.forEach(finding -> write(json, finding));
    json.endArray();
  }

  private static void write(JsonWriter json, Diagnostic finding) {
    json.beginObject();
    json.name("rule").value(finding.code().id());
    json.name("level").value(finding.severity().name().toLowerCase(Locale.ROOT));
    json.name("message").value(finding.message());
    writePlace(json, finding.place());
    json.name("help");
    if (finding.help().isPresent()) {
      json.value(finding.help().get());
    } else {
      json.none();
    }
    json.name("labels").beginArray();
    for (Label label : finding.labels()) {
      json.beginObject().name("message").value(label.text());
      writePlace(json, Optional.of(label.place()));
      json.endObject();
    }
    json.endArray();
    finding.evidence().ifPresent(evidence -> EvidenceJson.write(json.name("witness"), evidence));
    json.endObject();
  }

  private static void writePlace(JsonWriter json, Optional<Place> place) {
    if (place.isEmpty()) {
      for (String name : List.of("file", "line", "column", "endLine", "endColumn")) {
        json.name(name).none();
      }
      return;
    }
    LineColumn start = place.get().start();
    LineColumn end = place.get().end();
    json.name("file").value(place.get().file().name());
    json.name("line").value(start.line()).name("column").value(start.column());
    json.name("endLine").value(end.line()).name("endColumn").value(end.column());
  }
}
