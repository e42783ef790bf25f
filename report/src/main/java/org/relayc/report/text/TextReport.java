package org.relayc.report.text;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.finding.Label;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.LineColumn;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Findings;
import org.relayc.report.Report;

/** Findings for people: what is wrong, the source line, a caret under the span, the cure. */
public final class TextReport implements Report {
  private static final int GUTTER = 4;
  private final Palette palette;

  /**
   * A report.
   *
   * @param colours whether to use the escape sequences of a terminal
   */
  public TextReport(boolean colours) {
    this.palette = new Palette(colours);
  }

  @Override
  public String of(Findings report) {
    List<Diagnostic> findings = report.open();
    StringBuilder out = new StringBuilder();
    for (Diagnostic finding : findings) {
      append(out, finding);
      out.append('\n');
    }
    if (!findings.isEmpty()) {
      out.append(summary(findings)).append('\n');
    }
    return out.toString();
  }

  /** How many findings of each kind there are: {@code 2 errors, 1 warning}. */
  public static String summary(List<Diagnostic> findings) {
    StringJoiner parts = new StringJoiner(", ");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      int count = 0;
      for (Diagnostic finding : findings) {
        count += finding.severity() == severity ? 1 : 0;
      }
      if (count > 0) {
        parts.add(count + " " + word(severity) + (count == 1 ? "" : "s"));
      }
    }
    return parts.toString();
  }

  private void append(StringBuilder out, Diagnostic finding) {
    String head = word(finding.severity()) + "[" + finding.code().id() + "]";
    out.append(palette.severity(finding.severity(), head))
        .append(palette.message(": " + Visible.of(finding.message())))
        .append('\n');
    int gutter = gutter(finding);
    finding.place().ifPresent(place -> appendPlace(out, gutter, place, finding.severity()));
    for (Label label : finding.labels()) {
      appendLabel(out, gutter, label);
    }
    finding
        .evidence()
        .ifPresent(evidence -> appendNote(out, gutter, "witness", evidence.summary()));
    finding.help().ifPresent(help -> appendNote(out, gutter, "help", help));
    finding.fix().ifPresent(fix -> appendFix(out, gutter, fix));
  }

  /** What a program may do itself needs no more words; the rest is shown for somebody to do. */
  private void appendFix(StringBuilder out, int gutter, Fix fix) {
    if (fix.safe()) {
      appendNote(out, gutter, "fix", fix.title() + " (check --fix does)");
      return;
    }
    for (Fix.Edit edit : fix.edits()) {
      String where = edit.place().start().line() + ":" + edit.place().start().column();
      String text = "'" + edit.text().strip() + "' at " + where;
      appendNote(out, gutter, "suggestion", fix.title() + ": " + text);
    }
  }

  private void appendNote(StringBuilder out, int gutter, String word, String text) {
    out.append(palette.margin(" ".repeat(gutter) + "= "))
        .append(palette.message(word))
        .append(": ")
        .append(Visible.of(text))
        .append('\n');
  }

  private void appendPlace(StringBuilder out, int gutter, Place place, Severity severity) {
    Excerpt excerpt = Excerpt.of(place);
    if (excerpt.text().isEmpty() && !place.file().isWhole()) {
      appendName(out, gutter, "--> ", place);
      return;
    }
    appendSource(out, gutter, "--> ", place, excerpt);
    String carets = palette.severity(severity, "^".repeat(excerpt.width()));
    out.append(bar(gutter)).append(" ".repeat(excerpt.indent())).append(carets).append('\n');
  }

  private void appendLabel(StringBuilder out, int gutter, Label label) {
    Excerpt excerpt = Excerpt.of(label.place());
    appendSource(out, gutter, "::: ", label.place(), excerpt);
    String dashes = "-".repeat(excerpt.width()) + " " + Visible.of(label.text());
    out.append(bar(gutter))
        .append(" ".repeat(excerpt.indent()))
        .append(palette.margin(dashes.stripTrailing()))
        .append('\n');
  }

  private void appendSource(
      StringBuilder out, int gutter, String arrow, Place place, Excerpt excerpt) {
    String number = Integer.toString(excerpt.line());
    appendName(out, gutter, arrow, place);
    out.append(palette.margin(" ".repeat(gutter) + "|"))
        .append('\n')
        .append(palette.margin(" ".repeat(gutter - 1 - number.length()) + number + " |"))
        .append(excerpt.text().isEmpty() ? "" : " ")
        .append(excerpt.text())
        .append('\n');
  }

  private void appendName(StringBuilder out, int gutter, String arrow, Place place) {
    LineColumn start = place.start();
    out.append(palette.margin(" ".repeat(gutter - 1) + arrow))
        .append(Visible.of(place.file().name()))
        .append(':')
        .append(start.line())
        .append(':')
        .append(start.column())
        .append('\n');
  }

  private String bar(int gutter) {
    return palette.margin(" ".repeat(gutter) + "|") + " ";
  }

  /** Columns before the bar, the same for the whole finding. */
  private static int gutter(Diagnostic finding) {
    int widest = finding.place().map(TextReport::digits).orElse(1);
    for (Label label : finding.labels()) {
      widest = Math.max(widest, digits(label.place()));
    }
    return Math.max(GUTTER, widest + 1);
  }

  private static int digits(Place place) {
    return Integer.toString(place.file().lines().lineAt(place.span().start())).length();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
