package org.relayc.cli.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.meaning.Service;
import org.relayc.report.json.EvidenceJson;
import org.relayc.report.json.JsonWriter;
import org.relayc.verifier.Witness;
import org.relayc.verifier.compare.Changed;
import org.relayc.verifier.compare.Meeting;
import org.relayc.verifier.compare.Relation;

/** A comparison for programs. */
public final class DiffJson {
  private final JsonWriter json = new JsonWriter();
  private final LocalDate today;

  private DiffJson(LocalDate today) {
    this.today = today;
  }

  public static String of(DiffResult result, LocalDate today) {
    DiffJson writing = new DiffJson(today);
    writing.write(result);
    return writing.json.toString();
  }

  private void write(DiffResult result) {
    json.beginObject();
    json.name("before").value(result.before());
    json.name("after").value(result.after());
    json.name("relation")
        .value(
            result.undecided().isEmpty()
                ? result.relation().map(Relation::word).orElse("undecided")
                : "undecided");
    texts("undecided", result.undecided());
    texts("assuming", result.assumptions());
    texts("settings", result.settings());
    json.name("mayNewlyRelay").value(Headline.widened(result).toString());
    json.name("complete").value(result.complete());
    json.name("listeners").beginArray();
    result.meetings().forEach(this::write);
    json.endArray();
    json.name("changes").beginArray();
    result.changes().forEach(this::write);
    json.endArray().endObject();
  }

  private void write(Meeting meeting) {
    json.beginObject();
    name("before", meeting.before());
    name("after", meeting.after());
    texts("endpoints", Headline.endpoints(meeting));
    json.endObject();
  }

  private void write(DiffResult.Entry entry) {
    Changed changed = entry.changed();
    json.beginObject();
    json.name("listener").value(Headline.where(changed.meeting()));
    json.name("was").value(changed.change().was().word());
    json.name("is").value(changed.change().is().word());
    json.name("wider").value(changed.change().isWider());
    json.name("certain").value(changed.surely());
    texts("conditions", entry.conditions());
    witness("before", changed.before());
    witness("after", changed.after());
    texts("transcript", Transcript.of(changed, today));
    json.endObject();
  }

  private void name(String side, Optional<Service> service) {
    json.name(side);
    service.ifPresentOrElse(it -> json.value(it.name().text()), json::none);
  }

  private void witness(String side, Optional<Witness> witness) {
    json.name(side);
    witness.ifPresentOrElse(
        it -> EvidenceJson.write(json, WitnessEvidence.of(it, today)), json::none);
  }

  private void texts(String name, List<String> texts) {
    json.name(name).beginArray();
    texts.forEach(json::value);
    json.endArray();
  }
}
