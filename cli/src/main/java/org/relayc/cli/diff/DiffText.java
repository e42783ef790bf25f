package org.relayc.cli.diff;

import java.time.LocalDate;
import org.relayc.report.text.Visible;
import org.relayc.verifier.compare.Change;

/** A comparison for people. */
public final class DiffText {
  private final StringBuilder text = new StringBuilder();

  private final LocalDate today;

  private DiffText(LocalDate today) {
    this.today = today;
  }

  public static String of(DiffResult result, LocalDate today) {
    DiffText writing = new DiffText(today);
    writing.write(result);
    return writing.text.toString();
  }

  private void write(DiffResult result) {
    line("", result.before() + " -> " + result.after());
    line("", Headline.of(result));
    Headline.remarks(result).forEach(remark -> line("  ", remark));
    result.changes().forEach(this::write);
  }

  private void write(DiffResult.Entry entry) {
    Change change = entry.changed().change();
    text.append('\n');
    line(
        change.isWider() ? "+ " : "- ",
        Headline.where(entry.changed().meeting())
            + ": "
            + change.was().word()
            + " becomes "
            + change.is().word());
    entry.conditions().forEach(condition -> line("    ", condition));
    Transcript.of(entry.changed(), today).forEach(said -> line("    | ", said));
  }

  private void line(String margin, String content) {
    text.append(margin).append(Visible.of(content)).append('\n');
  }
}
