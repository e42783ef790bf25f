package org.relayc.cli.migrate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.cli.diff.Transcript;
import org.relayc.migrate.ledger.Entry;
import org.relayc.migrate.ledger.Outcome;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.report.text.Visible;
import org.relayc.verifier.compare.Changed;

/** What came of a migration, for people. */
public final class MigrationText {
  private final StringBuilder text = new StringBuilder();
  private final LocalDate today;

  private MigrationText(LocalDate today) {
    this.today = today;
  }

  /**
   * The lines.
   *
   * @param files the policies' names, in the order of the results
   */
  public static String of(Migration migration, List<String> files, LocalDate today) {
    MigrationText writing = new MigrationText(today);
    for (int i = 0; i < files.size(); i++) {
      writing.write(migration.results().get(i), files.get(i));
    }
    if (files.isEmpty()) {
      writing.line("", "no policy: there is no SMTP virtual server in what was given");
    }
    writing.write(migration);
    return writing.text.toString();
  }

  private void write(Migration.Result result, String file) {
    line("", result.title() + " -> " + file);
    switch (result.proof()) {
      case LiftProof.Rejected rejected ->
          line("  ", "not written: the servers are set up in a way that no policy may be");
      case LiftProof.TooLarge large ->
          line("  ", "not written: it is too large to be compared within the budget of a proof");
      case LiftProof.Compared compared -> write(compared);
    }
    for (Deviation deviation : result.lifted().deviations()) {
      line("  ", "narrower: " + deviation.key() + ": " + deviation.reason());
    }
  }

  private void write(LiftProof.Compared compared) {
    if (!compared.isNeverWider()) {
      line("  ", "not written: it would allow more than the servers do");
      compared.gained().ifPresent(this::write);
      return;
    }
    String relation = compared.relation().word();
    line(
        "  ",
        compared.reservations().isEmpty()
            ? "proven " + relation + ", for every transaction"
            : "not proven; " + relation + " as far as the servers are understood");
    compared.reservations().forEach(each -> line("  ", "not understood: " + each));
    compared.assumptions().forEach(each -> line("  ", "taking for true: " + each));
    Optional<Changed> lost = compared.lost();
    if (lost.isPresent()) {
      line("  ", "taken by the servers and not by the policy, for one:");
      write(lost.get());
    }
  }

  private void write(Changed changed) {
    Transcript.of(changed, today).forEach(said -> line("    | ", said));
  }

  private void write(Migration migration) {
    migration.drift().forEach(each -> line("", "drift: " + each));
    Map<Outcome, Long> counts =
        migration.ledger().stream()
            .collect(
                Collectors.groupingBy(
                    Entry::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
    String sum =
        counts.entrySet().stream()
            .map(each -> each.getValue() + " " + each.getKey().word())
            .collect(Collectors.joining(", "));
    line("", "settings: " + migration.ledger().size() + (sum.isEmpty() ? "" : ": " + sum));
    for (Entry entry : migration.ledger()) {
      if (isSpoken(entry.outcome())) {
        line(
            "  ",
            entry.outcome().word()
                + ": "
                + entry.place()
                + ": "
                + entry.setting()
                + ": "
                + entry.because());
      }
    }
    migration
        .questions()
        .forEach(question -> {
          line("", "to be answered: " + question.text());
          line("  ", "--answer '" + question.key() + "=…' (" + question.values() + ")");
        });
  }

  /** What nobody has to do anything about stands in the ledger alone. */
  private static boolean isSpoken(Outcome outcome) {
    return switch (outcome) {
      case CARRIED, DROPPED -> false;
      case NARROWED, LEFT_TO_THE_NEW_SERVER, TO_BE_ANSWERED, NOT_UNDERSTOOD -> true;
    };
  }

  private void line(String margin, String content) {
    text.append(margin).append(Visible.of(content)).append('\n');
  }
}
