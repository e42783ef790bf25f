package org.relayc.report.catalog;

import java.util.Locale;
import java.util.Optional;
import org.relayc.report.Report;
import org.relayc.report.json.JsonReport;
import org.relayc.report.markdown.MarkdownReport;
import org.relayc.report.text.TextReport;

/** The catalogue of report formats. */
public enum ReportFormat {
  /** For people: the source line, a caret, the cure. */
  TEXT,
  /** For programs. */
  JSON,
  /** For comments on pull requests. */
  MARKDOWN;

  /** The word of the command line: {@code text}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportFormat> of(String word) {
    for (ReportFormat format : values()) {
      if (format.word().equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The report of this format.
   *
   * @param colours whether a format for people may use terminal colours
   */
  public Report report(boolean colours) {
    return switch (this) {
      case TEXT -> new TextReport(colours);
      case JSON -> new JsonReport();
      case MARKDOWN -> new MarkdownReport();
    };
  }
}
