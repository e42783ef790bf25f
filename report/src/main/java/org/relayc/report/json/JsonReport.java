package org.relayc.report.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.finding.Label;
import org.relayc.diagnostics.finding.Silenced;
import org.relayc.diagnostics.source.LineColumn;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.fingerprint.Fingerprints;

/** Findings for programs: one object with all of them. */
public final class JsonReport implements Report {
  /** Of the shape; it grows when something that was there changes. */
  private static final int VERSION = 1;

  @Override
  public String of(Findings report) {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("version").value(VERSION);
    write(json.name("findings"), report.open());
    if (!report.silenced().isEmpty()) {
      writeSilenced(json.name("silenced"), report.silenced());
    }
    return json.endObject() + "\n";
  }

  /** Writes findings as the next value. */
  public static void write(JsonWriter json, List<Diagnostic> findings) {
    json.beginArray();
    List<String> fingerprints = Fingerprints.of(findings);
    for (int i = 0; i < findings.size(); i++) {
      json.beginObject();
      write(json, findings.get(i), fingerprints.get(i));
      json.endObject();
    }
    json.endArray();
  }

  private static void writeSilenced(JsonWriter json, List<Silenced> silenced) {
    json.beginArray();
    List<String> fingerprints = Fingerprints.of(silenced.stream().map(Silenced::finding).toList());
    for (int i = 0; i < silenced.size(); i++) {
      Silenced each = silenced.get(i);
      json.beginObject().name("by").value(each.by().name().toLowerCase(Locale.ROOT));
      json.name("because").value(each.because());
      write(json, each.finding(), fingerprints.get(i));
      json.endObject();
    }
    json.endArray();
  }

  private static void write(JsonWriter json, Diagnostic finding, String fingerprint) {
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
    finding.fix().ifPresent(fix -> write(json.name("fix"), fix));
    json.name("fingerprint").value(fingerprint);
  }

  private static void write(JsonWriter json, Fix fix) {
    json.beginObject().name("title").value(fix.title()).name("safe").value(fix.safe());
    json.name("edits").beginArray();
    for (Fix.Edit edit : fix.edits()) {
      json.beginObject().name("text").value(edit.text());
      writePlace(json, Optional.of(edit.place()));
      json.endObject();
    }
    json.endArray().endObject();
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
