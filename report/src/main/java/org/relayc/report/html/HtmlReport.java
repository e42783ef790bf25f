package org.relayc.report.html;

import java.util.List;
import java.util.Locale;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.text.TextReport;

/** Findings as a page. */
public final class HtmlReport implements Report {
  @Override
  public String of(Findings findings) {
    HtmlText page = new HtmlText("relayc: findings");
    String summary = TextReport.summary(findings.open());
    page.paragraph(summary.isEmpty() ? "No findings." : summary);
    if (!findings.open().isEmpty()) {
      page.table(
          List.of("rule", "level", "where", "what", "witness", "help"),
          findings.open().stream().map(HtmlReport::cells).toList());
    }
    return page.toString();
  }

  private static List<String> cells(Diagnostic finding) {
    return List.of(
        finding.code().id() + " " + finding.code().title(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.place().map(Object::toString).orElse(""),
        finding.message(),
        finding.evidence().map(shown -> shown.summary()).orElse(""),
        finding.help().orElse(""));
  }
}
