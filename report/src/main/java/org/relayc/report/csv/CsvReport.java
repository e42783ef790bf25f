package org.relayc.report.csv;

import java.util.List;
import java.util.Locale;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.report.Findings;
import org.relayc.report.Report;

/** Findings for a spreadsheet. */
public final class CsvReport implements Report {
  private static final List<String> COLUMNS =
      List.of("rule", "title", "level", "file", "line", "column", "message", "witness", "help");

  @Override
  public String of(Findings findings) {
    StringBuilder rows = new StringBuilder(CsvText.row(COLUMNS));
    findings.open().forEach(finding -> rows.append(CsvText.row(cells(finding))));
    return rows.toString();
  }

  private static List<String> cells(Diagnostic finding) {
    return List.of(
        finding.code().id(),
        finding.code().title(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.place().map(place -> place.file().name()).orElse(""),
        finding.place().map(place -> Integer.toString(place.start().line())).orElse(""),
        finding.place().map(place -> Integer.toString(place.start().column())).orElse(""),
        finding.message(),
        finding.evidence().map(shown -> shown.summary()).orElse(""),
        finding.help().orElse(""));
  }
}
