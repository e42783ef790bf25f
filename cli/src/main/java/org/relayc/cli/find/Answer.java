package org.relayc.cli.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.cli.policy.ClauseText;
import org.relayc.cli.policy.ReadPolicy;
import org.relayc.compiler.Compilation.Compiled;
import org.relayc.diagnostics.source.Place;
import org.relayc.lint.witness.WitnessEvidence;
import org.relayc.model.decide.PolicyEvaluator;
import org.relayc.model.policy.ClauseId;
import org.relayc.report.json.EvidenceJson;
import org.relayc.report.json.JsonWriter;
import org.relayc.verifier.Verdict;
import org.relayc.verifier.Witness;
import org.relayc.verifier.policy.ClaimProofs.ClaimProof;

/**
 * What was found.
 *
 * @param proof of the claim that there is nothing to find
 */
public record Answer(ReadPolicy policy, Compiled compiled, ClaimProof proof, LocalDate today) {
  /** Lines for people. */
  public List<String> text() {
    return switch (proof.verdict()) {
      case Verdict.Proven proven ->
          List.of(
              proof.vacuous()
                  ? "there is none: no transaction meets these conditions at all"
                  : "there is none: proven for every transaction, on this day and all later ones");
      case Verdict.Refuted(Witness witness) -> found(witness);
      case Verdict.Undecided undecided ->
          undecided.reasons().stream().map(reason -> "not decided: " + reason).toList();
    };
  }

  private List<String> found(Witness witness) {
    List<String> lines = new ArrayList<>();
    lines.add(WitnessEvidence.line(witness, today));
    decider(witness).ifPresent(clause -> lines.add("  " + place(clause) + ": " + text(clause)));
    return lines;
  }

  private Optional<ClauseId> decider(Witness witness) {
    return new PolicyEvaluator(compiled.policy()).decide(witness.transaction()).decider();
  }

  private String place(ClauseId clause) {
    Place place = compiled.origins().of(clause);
    return policy.names().of(place.file().name())
        + ":"
        + place.start().line()
        + ":"
        + place.start().column();
  }

  private String text(ClauseId clause) {
    return ClauseText.of(compiled, clause);
  }

  /** The same for programs. */
  public String json() {
    JsonWriter json = new JsonWriter().beginObject();
    json.name("verdict").value(verdict());
    json.name("vacuous").value(proof.vacuous());
    json.name("witness");
    if (proof.verdict() instanceof Verdict.Refuted(Witness witness)) {
      EvidenceJson.write(json, WitnessEvidence.of(witness, today));
      json.name("rule");
      decider(witness).ifPresentOrElse(clause -> write(json, clause), json::none);
    } else {
      json.none().name("rule").none();
    }
    json.name("undecided").beginArray();
    if (proof.verdict() instanceof Verdict.Undecided undecided) {
      undecided.reasons().forEach(json::value);
    }
    return json.endArray().endObject().toString();
  }

  private void write(JsonWriter json, ClauseId clause) {
    Place place = compiled.origins().of(clause);
    json.beginObject().name("file").value(policy.names().of(place.file().name()));
    json.name("line").value(place.start().line());
    json.name("column").value(place.start().column());
    json.name("text").value(text(clause)).endObject();
  }

  private String verdict() {
    return switch (proof.verdict()) {
      case Verdict.Proven proven -> "none";
      case Verdict.Refuted refuted -> "found";
      case Verdict.Undecided undecided -> "undecided";
    };
  }
}
