package org.relayc.report.catalog;

import java.util.Locale;
import java.util.Optional;
import org.relayc.report.Report;
import org.relayc.report.csv.CsvReport;
import org.relayc.report.github.GitHubReport;
import org.relayc.report.gitlab.GitLabReport;
import org.relayc.report.html.HtmlReport;
import org.relayc.report.json.JsonReport;
import org.relayc.report.markdown.MarkdownReport;
import org.relayc.report.rdjson.RdjsonReport;
import org.relayc.report.sarif.SarifReport;
import org.relayc.report.text.TextReport;
import org.relayc.report.xml.CheckstyleReport;
import org.relayc.report.xml.JunitReport;

/** The catalogue of report formats. */
public enum ReportFormat {
  /** For people: the source line, a caret, the cure. */
  TEXT,
  /** For programs. */
  JSON,
  /** For code scanning: OASIS SARIF 2.1.0. */
  SARIF,
  /** For GitHub Actions: workflow commands. */
  GITHUB,
  /** For GitLab: Code Quality. */
  GITLAB,
  /** For reviewdog. */
  RDJSON,
  /** For servers of continuous integration. */
  CHECKSTYLE,
  /** The same, as tests. */
  JUNIT,
  /** For spreadsheets. */
  CSV,
  /** For a browser, a page that stands alone. */
  HTML,
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
   * @param version of this program
   */
  public Report report(boolean colours, String version) {
    return switch (this) {
      case TEXT -> new TextReport(colours);
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport(version);
      case GITHUB -> new GitHubReport();
      case GITLAB -> new GitLabReport();
      case RDJSON -> new RdjsonReport();
      case CHECKSTYLE -> new CheckstyleReport();
      case JUNIT -> new JunitReport();
      case CSV -> new CsvReport();
      case HTML -> new HtmlReport();
      case MARKDOWN -> new MarkdownReport();
    };
  }
}
