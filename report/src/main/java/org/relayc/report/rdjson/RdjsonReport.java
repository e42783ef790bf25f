package org.relayc.report.rdjson;

import java.nio.charset.StandardCharsets;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.LineIndex;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.json.JsonWriter;
import org.relayc.report.text.Message;

/**
 * The Diagnostic Format of reviewdog; a fix is a suggestion that a reviewer takes with one click.
 * Its columns are bytes of UTF-8.
 */
public final class RdjsonReport implements Report {
  @Override
  public String of(Findings findings) {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("source").beginObject().name("name").value("relayc").endObject();
    json.name("diagnostics").beginArray();
    findings.open().forEach(finding -> write(json, finding));
    return json.endArray().endObject() + "\n";
  }

  private static void write(JsonWriter json, Diagnostic finding) {
    json.beginObject();
    json.name("message").value(Message.of(finding));
    json.name("location").beginObject();
    json.name("path").value(finding.place().map(place -> place.file().name()).orElse("."));
    finding.place().ifPresent(place -> range(json.name("range"), place));
    json.endObject();
    json.name("severity").value(word(finding.severity()));
    json.name("code").beginObject().name("value").value(finding.code().id()).endObject();
    finding.fix().ifPresent(fix -> suggestions(json, fix));
    json.endObject();
  }

  private static void suggestions(JsonWriter json, Fix fix) {
    json.name("suggestions").beginArray();
    for (Fix.Edit edit : fix.edits()) {
      json.beginObject();
      range(json.name("range"), edit.place());
      json.name("text").value(edit.text()).endObject();
    }
    json.endArray();
  }

  private static void range(JsonWriter json, Place place) {
    json.beginObject();
    position(json.name("start"), place, place.span().start());
    position(json.name("end"), place, place.span().end());
    json.endObject();
  }

  private static void position(JsonWriter json, Place place, int offset) {
    LineIndex lines = place.file().lines();
    int line = lines.lineAt(offset);
    String before = place.file().text().substring(lines.start(line), offset);
    json.beginObject().name("line").value(line);
    json.name("column").value(before.getBytes(StandardCharsets.UTF_8).length + 1).endObject();
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}
