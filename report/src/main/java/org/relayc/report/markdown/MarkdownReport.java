package org.relayc.report.markdown;

import java.util.List;
import java.util.Locale;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.report.Findings;
import org.relayc.report.Report;

/** Findings as a table. */
public final class MarkdownReport implements Report {
  @Override
  public String of(Findings report) {
    List<Diagnostic> findings = report.open();
    if (findings.isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder("| | where | what |\n|---|---|---|\n");
    for (Diagnostic finding : findings) {
      String level = finding.severity().name().toLowerCase(Locale.ROOT);
      table.append("| ").append(level).append(' ').append(finding.code().id()).append(" | ");
      finding.place().ifPresent(place -> table.append(MarkdownText.code(place.toString())));
      table.append(" | ").append(MarkdownText.of(finding.message()));
      finding
          .evidence()
          .ifPresent(
              shown -> table.append("<br>witness: ").append(MarkdownText.code(shown.summary())));
      finding.help().ifPresent(help -> table.append("<br>help: ").append(MarkdownText.of(help)));
      table.append(" |\n");
    }
    return table.toString();
  }
}
