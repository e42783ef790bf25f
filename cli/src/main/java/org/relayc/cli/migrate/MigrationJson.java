package org.relayc.cli.migrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.diff.Transcript;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.migrate.answer.Question;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.report.json.EvidenceJson;
import org.relayc.report.json.JsonReport;
import org.relayc.report.json.JsonWriter;
import org.relayc.verifier.Witness;
import org.relayc.verifier.compare.Changed;

/** What came of a migration, for programs. */
public final class MigrationJson {
  private final JsonWriter json = new JsonWriter();
  private final LocalDate today;

  private MigrationJson(LocalDate today) {
    this.today = today;
  }

  /**
   * One object.
   *
   * @param written in the order of the results
   */
  public static String of(Migration migration, List<WrittenPolicy> written, LocalDate today) {
    MigrationJson writing = new MigrationJson(today);
    writing.write(migration, written);
    return writing.json.toString();
  }

  private void write(Migration migration, List<WrittenPolicy> written) {
    json.beginObject();
    json.name("policies").beginArray();
    for (int i = 0; i < written.size(); i++) {
      write(migration.results().get(i), written.get(i));
    }
    json.endArray();
    json.name("questions").beginArray();
    for (Question question : migration.questions()) {
      json.beginObject();
      json.name("key").value(question.key());
      json.name("text").value(question.text());
      json.name("values").value(question.values());
      json.endObject();
    }
    json.endArray();
    texts("drift", migration.drift());
    json.name("settings").beginObject();
    migration.counts().forEach((outcome, count) -> json.name(outcome.word()).value(count));
    json.endObject();
    json.endObject();
  }

  private void write(Migration.Result result, WrittenPolicy written) {
    json.beginObject();
    json.name("machine").value(result.machine());
    texts("servers", result.lifted().servers());
    json.name("file").value(written.file());
    json.name("written").value(written.isWritten());
    json.name("proof");
    switch (result.proof()) {
      case LiftProof.Rejected rejected -> unproven("rejected");
      case LiftProof.TooLarge large -> unproven("too large");
      case LiftProof.Compared compared -> write(compared);
    }
    json.name("narrower").beginArray();
    for (Deviation deviation : result.lifted().deviations()) {
      json.beginObject();
      json.name("key").value(deviation.key());
      json.name("reason").value(deviation.reason());
      json.name("asked").value(deviation.isAsked());
      json.endObject();
    }
    json.endArray();
    JsonReport.write(json.name("findings"), written.findings());
    json.endObject();
  }

  private void unproven(String relation) {
    json.beginObject();
    json.name("relation").value(relation);
    json.name("proven").value(false);
    json.endObject();
  }

  private void write(LiftProof.Compared compared) {
    json.beginObject();
    json.name("relation").value(compared.relation().word());
    json.name("proven").value(compared.isNeverWider() && compared.reservations().isEmpty());
    texts("notUnderstood", compared.reservations());
    texts("assuming", compared.assumptions());
    changed("lost", compared.lost());
    changed("gained", compared.gained());
    json.endObject();
  }

  private void changed(String name, Optional<Changed> changed) {
    json.name(name);
    if (changed.isEmpty()) {
      json.none();
      return;
    }
    json.beginObject();
    json.name("was").value(changed.get().change().was().word());
    json.name("is").value(changed.get().change().is().word());
    witness("before", changed.get().before());
    witness("after", changed.get().after());
    texts("transcript", Transcript.of(changed.get(), today));
    json.endObject();
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
