package org.relayc.cli.migrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.relayc.cli.room.GivenAnswers;
import org.relayc.emitters.exchange.metabase.exports.Machine;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.migrate.answer.Answers;
import org.relayc.migrate.answer.Question;
import org.relayc.migrate.harden.Proposal;
import org.relayc.migrate.ledger.Entry;
import org.relayc.migrate.ledger.Ledger;
import org.relayc.migrate.ledger.Outcome;
import org.relayc.migrate.ledger.ServerLedger;
import org.relayc.migrate.lift.Closed;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.lift.Lifted;
import org.relayc.migrate.lift.PolicyLift;
import org.relayc.migrate.lift.Provenance;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.migrate.server.LiftedServer;
import org.relayc.migrate.server.ServerConfiguration;
import org.relayc.migrate.server.ServerLift;

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
   * @param title what it was made from
   * @param machine whose servers those are
   * @param proposal the same with its traps closed, where that was asked for
   */
  public record Result(
      String title, String machine, Lifted lifted, LiftProof proof, Optional<Proposal> proposal) {}

  /**
   * Makes policies of machines with the answers that were given.
   *
   * @param harden whether to propose the closed version of each
   */
  public static Migration of(
      List<Machine> machines, GivenAnswers given, LocalDate day, boolean harden) {
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
      Provenance provenance = Provenance.of(machine);
      Iterator<Optional<Proposal>> proposals = proposals(answered.server(), provenance, harden);
      for (Lifted lifted : PolicyLift.of(answered.server(), provenance, Closed.NOTHING)) {
        carried.addAll(lifted.carried());
        deviations.addAll(lifted.deviations());
        LiftProof proof = LiftProof.of(answered.server(), lifted, day);
        String title =
            "virtual server " + String.join(", ", lifted.servers()) + " of " + machine.name();
        results.add(new Result(title, machine.name(), lifted, proof, proposals.next()));
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

  /** Makes the policy of a server's own configuration. */
  public static Migration of(ServerConfiguration server, LocalDate day) {
    LiftedServer lifted = ServerLift.of(server, day);
    String title = server.product() + " of " + server.name();
    Result result =
        new Result(title, server.name(), lifted.lifted(), lifted.proof(), Optional.empty());
    return new Migration(
        List.of(result),
        List.of(),
        List.of(),
        ServerLedger.of(server, lifted, lifted.proof().isUsable()));
  }

  /** How many settings came to what. */
  public SortedMap<Outcome, Long> counts() {
    SortedMap<Outcome, Long> counts = new TreeMap<>();
    ledger.forEach(entry -> counts.merge(entry.outcome(), 1L, Long::sum));
    return counts;
  }

  /** One for each policy of a machine, or as many times nothing as it may have policies. */
  private static Iterator<Optional<Proposal>> proposals(
      LegacyServer server, Provenance provenance, boolean harden) {
    Stream<Optional<Proposal>> proposals =
        harden
            ? Proposal.of(server, provenance).stream().map(Optional::of)
            : server.servers().stream().map(each -> Optional.empty());
    return proposals.iterator();
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
