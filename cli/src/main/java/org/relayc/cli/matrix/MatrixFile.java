package org.relayc.cli.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relayc.report.catalog.ReportFormat;
import org.relayc.report.csv.CsvText;
import org.relayc.report.html.HtmlText;
import org.relayc.report.json.JsonWriter;
import org.relayc.report.markdown.MarkdownText;
import org.relayc.report.text.Visible;

/** A matrix in a format. */
public record MatrixFile(String policy, LocalDate day, List<MatrixRow> rows) {
  public MatrixFile {
    rows = List.copyOf(rows);
  }

  /** The text; only the formats of the command are asked for. */
  public String in(ReportFormat format) {
    return switch (format) {
      case JSON -> json();
      case CSV -> csv();
      case HTML -> html();
      case MARKDOWN -> markdown();
      default -> text();
    };
  }

  private String title() {
    return "Who may send mail where: " + policy + " on " + day;
  }

  /** A paragraph a row: eleven columns fit on no terminal. */
  private String text() {
    StringBuilder text = new StringBuilder();
    String listener = "";
    for (MatrixRow row : rows) {
      if (!row.listener().equals(listener)) {
        listener = row.listener();
        text.append(text.isEmpty() ? "" : "\n").append(Visible.of(listener)).append('\n');
      }
      text.append("  ").append(Visible.of(line(row))).append('\n');
      List<String> cells = row.cells();
      for (int i = MatrixRow.COLUMNS.indexOf("but not"); i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          text.append("    ").append(MatrixRow.COLUMNS.get(i)).append(": ");
          text.append(Visible.of(cells.get(i))).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String line(MatrixRow row) {
    String size = row.size().isEmpty() || row.size().equals("any") ? "" : " (" + row.size() + ")";
    return row.does() + " to " + row.where() + ": " + row.who() + size;
  }

  private String markdown() {
    StringBuilder text = new StringBuilder("## ").append(MarkdownText.of(title())).append("\n\n");
    text.append("| ").append(String.join(" | ", MatrixRow.COLUMNS)).append(" |\n");
    text.append("|---".repeat(MatrixRow.COLUMNS.size())).append("|\n");
    for (MatrixRow row : rows) {
      text.append(
          row.cells().stream()
              .map(MarkdownText::of)
              .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
    return text.toString();
  }

  private String csv() {
    StringBuilder text = new StringBuilder(CsvText.row(MatrixRow.COLUMNS));
    rows.forEach(row -> text.append(CsvText.row(row.cells())));
    return text.toString();
  }

  private String json() {
    JsonWriter json = new JsonWriter();
    json.beginObject().name("version").value(1).name("policy").value(policy);
    json.name("day").value(day.toString()).name("rows").beginArray();
    for (MatrixRow row : rows) {
      json.beginObject();
      List<String> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        json.name(MatrixRow.COLUMNS.get(i)).value(cells.get(i));
      }
      json.endObject();
    }
    return json.endArray().endObject() + "\n";
  }

  private String html() {
    HtmlText page = new HtmlText(title());
    page.paragraph(
        "A row is a statement of the policy. A deny beats every allow; what no row lets through is"
            + " refused.");
    List<String> listeners = rows.stream().map(MatrixRow::listener).distinct().toList();
    List<String> columns = MatrixRow.COLUMNS.subList(1, MatrixRow.COLUMNS.size());
    for (String listener : listeners) {
      List<List<String>> cells = new ArrayList<>();
      for (MatrixRow row : rows) {
        if (row.listener().equals(listener)) {
          cells.add(row.cells().subList(1, row.cells().size()));
        }
      }
      page.heading("Listener " + listener).table(columns, cells);
    }
    return page.toString();
  }
}
