package org.relayc.report.json;

import org.relayc.diagnostics.finding.Evidence;

/** A concrete case as an object. */
public final class EvidenceJson {
  private EvidenceJson() {}

  /** Writes the object as the next value. */
  public static void write(JsonWriter json, Evidence evidence) {
    json.beginObject();
    for (Evidence.Fact fact : evidence.facts()) {
      json.name(fact.name());
      switch (fact.value()) {
        case Evidence.Text(String text) -> json.value(text);
        case Evidence.Flag(boolean yes) -> json.value(yes);
        case Evidence.None none -> json.none();
        case Evidence.Texts texts -> {
          json.beginArray();
          texts.texts().forEach(json::value);
          json.endArray();
        }
        case Evidence.Answers answers -> {
          json.beginObject();
          answers.answers().forEach((name, yes) -> json.name(name).value(yes));
          json.endObject();
        }
      }
    }
    json.endObject();
  }
}
