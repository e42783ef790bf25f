package org.relayc.report.github;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.text.Message;
import org.relayc.report.text.TextReport;

/**
 * Workflow commands of GitHub Actions, which become annotations. A step shows ten of a kind and
 * drops the rest without a word, so the tenth says what there is more.
 */
public final class GitHubReport implements Report {
  private static final int SHOWN = 10;

  @Override
  public String of(Findings findings) {
    StringBuilder lines = new StringBuilder();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      List<Diagnostic> these = new ArrayList<>(findings.open());
      these.removeIf(finding -> finding.severity() != severity);
      these.sort(Comparator.comparing(finding -> finding.evidence().isEmpty()));
      int shown = these.size() > SHOWN ? SHOWN - 1 : these.size();
      these.subList(0, shown).forEach(finding -> lines.append(line(finding)));
      if (shown < these.size()) {
        String rest = TextReport.summary(these.subList(shown, these.size()));
        lines.append(new WorkflowCommand(word(severity)).saying("relayc: and " + rest + " more"));
      }
    }
    return lines.toString();
  }

  private static String line(Diagnostic finding) {
    WorkflowCommand command = new WorkflowCommand(word(finding.severity()));
    finding.place().ifPresent(place -> place(command, place));
    command.with("title", finding.code().id() + " " + finding.code().title());
    return command.saying(Message.of(finding));
  }

  private static void place(WorkflowCommand command, Place place) {
    command
        .with("file", place.file().name())
        .with("line", Integer.toString(place.start().line()))
        .with("endLine", Integer.toString(place.end().line()));
    if (place.start().line() == place.end().line()) {
      command
          .with("col", Integer.toString(place.start().column()))
          .with("endColumn", Integer.toString(place.end().column()));
    }
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }
}
