package org.relayc.cli.migrate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relayc.cli.diff.Transcript;
import org.relayc.migrate.answer.Question;
import org.relayc.migrate.lift.Deviation;
import org.relayc.migrate.proof.LiftProof;
import org.relayc.report.markdown.MarkdownReport;
import org.relayc.report.markdown.MarkdownText;
import org.relayc.verifier.compare.Changed;

/** What came of a migration, for a ticket. */
public final class MigrationMarkdown {
  private final StringBuilder text = new StringBuilder();
  private final LocalDate today;

  private MigrationMarkdown(LocalDate today) {
    this.today = today;
  }

  /**
   * The text.
   *
   * @param written in the order of the results
   */
  public static String of(Migration migration, List<WrittenPolicy> written, LocalDate today) {
    MigrationMarkdown writing = new MigrationMarkdown(today);
    for (int i = 0; i < written.size(); i++) {
      writing.write(migration.results().get(i), written.get(i));
    }
    if (written.isEmpty()) {
      writing.item("no policy: there is no SMTP virtual server in what was given");
    }
    writing.write(migration);
    return writing.text.toString();
  }

  private void write(Migration.Result result, WrittenPolicy written) {
    line("### " + MarkdownText.of(result.title()));
    line("");
    line((written.isWritten() ? "" : "not written: ") + MarkdownText.code(written.file()));
    line("");
    switch (result.proof()) {
      case LiftProof.Rejected rejected ->
          item("the servers are set up in a way that no policy may be");
      case LiftProof.TooLarge large -> item("too large for the budget of a proof");
      case LiftProof.Compared compared -> write(compared);
    }
    for (Deviation deviation : result.lifted().deviations()) {
      item("narrower: " + deviation.key() + ": " + deviation.reason());
    }
    if (result.proof() instanceof LiftProof.Compared compared) {
      transcript("taken by the servers and not by the policy, for one", compared.lost());
      transcript("taken by the policy and not by the servers, for one", compared.gained());
    }
    if (!written.findings().isEmpty()) {
      line("");
      text.append(new MarkdownReport().of(written.findings()));
    }
    line("");
  }

  private void write(LiftProof.Compared compared) {
    boolean isProven = compared.isNeverWider() && compared.reservations().isEmpty();
    item(
        isProven
            ? "proven " + compared.relation().word() + ", for every transaction"
            : "not proven; " + compared.relation().word() + " as far as it is understood");
    compared.reservations().forEach(each -> item("not understood: " + each));
    compared.assumptions().forEach(each -> item("taking for true: " + each));
  }

  private void transcript(String title, Optional<Changed> changed) {
    if (changed.isPresent()) {
      line("");
      line(MarkdownText.of(title) + ":");
      line("");
      MarkdownText.block(Transcript.of(changed.get(), today)).forEach(this::line);
    }
  }

  private void write(Migration migration) {
    migration.drift().forEach(each -> item("drift: " + each));
    item(
        "settings: "
            + migration.counts().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().word())
                .collect(Collectors.joining(", ")));
    if (migration.questions().isEmpty()) {
      return;
    }
    line("");
    line("| to be answered | answer with |");
    line("|---|---|");
    for (Question question : migration.questions()) {
      line(
          "| "
              + MarkdownText.of(question.text())
              + " | "
              + MarkdownText.code("--answer '" + question.key() + "=…'")
              + " "
              + MarkdownText.of(question.values())
              + " |");
    }
  }

  private void item(String content) {
    line("- " + MarkdownText.of(content));
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
