package org.relayc.report.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.relayc.report.text.Visible;

/** Rows of cells (RFC 4180), none of which a spreadsheet takes for a formula. */
public final class CsvText {
  private static final String FORMULA = "=+-@";

  private CsvText() {}

  /** A row with its end; names of columns are a row like any other. */
  public static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String shown = Visible.of(text);
    boolean isFormula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + shown.replace("\"", "\"\"") + '"';
  }
}
