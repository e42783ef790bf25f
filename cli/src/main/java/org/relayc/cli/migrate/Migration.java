package org.relayc.cli.migrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.migrate.answer.Answers;
import org.relayc.migrate.answer.Question;
import org.relayc.migrate.ledger.Entry;
import org.relayc.migrate.ledger.Ledger;
import org.relayc.migrate.ledger.Outcome;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.lift.PolicyLift;
import org.relayc.migrate.lift.Provenance;
import org.relayc.migrate.proof.LiftProof;

/**
 * What came of migrating machines.
 *
 * @param questions that are still open
 * @param drift of the machines, a fragment each
 */
public record Migration(
    List<Result> results, List<Question> questions, List<String> drift, List<Entry> ledger) {
  public Migration {
    results = List.copyOf(results);
    questions = List.copyOf(questions);
    drift = List.copyOf(drift);
    ledger = List.copyOf(ledger);
  }

  /**
   * A policy with its proof.
   *
   * @param machine whose virtual servers it was made from
   */
  public record Result(String machine, Lifted lifted, LiftProof proof) {}

  /** Makes policies of machines with the answers that were given. */
  public static Migration of(List<Machine> machines, GivenAnswers given, LocalDate day) {
    List<Result> results = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    List<String> drift = new ArrayList<>();
    List<Entry> ledger = new ArrayList<>();
    for (Machine machine : machines) {
      String prefix = machine.name().toLowerCase(Locale.ROOT) + ".";
      Answers.Answered answered = given.to(machine, machines.size() > 1);
      String shown = machines.size() > 1 ? prefix : "";
      answered.questions().stream()
          .map(each -> new Question(shown + each.key(), each.text(), each.values()))
          .forEach(questions::add);
      machine.drift().forEach(each -> drift.add(machine.name() + ": " + each));
      List<Deviation> deviations = new ArrayList<>();
      Set<String> unwritten = new HashSet<>();
      Set<Lifted.Setting> carried = new HashSet<>();
      for (Lifted lifted : PolicyLift.of(answered.server(), Provenance.of(machine))) {
        carried.addAll(lifted.carried());
        deviations.addAll(lifted.deviations());
        LiftProof proof = LiftProof.of(answered.server(), lifted, day);
        results.add(new Result(machine.name(), lifted, proof));
        if (!proof.isUsable()) {
          unwritten.addAll(lifted.servers());
        }
      }
      Set<String> open = new HashSet<>();
      answered.questions().forEach(each -> open.add(each.key()));
      ledger.addAll(Ledger.of(machine, deviations, open, unwritten, carried));
    }
    given.checkUsed();
    return new Migration(results, questions, drift, ledger);
  }

  /** How many settings came to what. */
  public SortedMap<Outcome, Long> counts() {
    SortedMap<Outcome, Long> counts = new TreeMap<>();
    ledger.forEach(entry -> counts.merge(entry.outcome(), 1L, Long::sum));
    return counts;
  }

  /** True where every policy is proven and nothing is left to be said. */
  public boolean isWhole() {
    return questions.isEmpty()
        && !results.isEmpty()
        && results.stream()
            .allMatch(result ->
                result.proof() instanceof LiftProof.Compared compared
                    && compared.isNeverWider()
                    && compared.reservations().isEmpty());
  }
}
