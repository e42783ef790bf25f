package org.relayc.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

class TextReportTest {
  private enum Code implements DiagnosticCode {
    UNKNOWN_NAME(Severity.ERROR),
    DEAD_RULE(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String id() {
      return "RLY02" + ordinal();
    }

    @Override
    public String title() {
      return "unknown-name";
    }

    @Override
    public Severity severity() {
      return severity;
    }
  }

  private static Place place(String text, String marked) {
    int start = text.indexOf(marked);
    return new SourceFile("a.relay", text).at(start, start + marked.length());
  }

  private static void check(Diagnostic finding, String expected) {
    assertEquals(expected, new TextReport(false).of(List.of(finding)));
  }

  private static void checkLine(String text, String marked, String source, String carets) {
    String report =
        new TextReport(false)
            .of(List.of(Diagnostic.of(Code.UNKNOWN_NAME, "wrong", place(text, marked))));
    assertEquals("  1 | " + source, report.lines().toList().get(3));
    assertEquals("    | " + carets, report.lines().toList().get(4));
  }

  @Test
  void showsPlaceCaretLabelsAndCure() {
    SourceFile file =
        new SourceFile("a.relay", "network printers = any\n\nallow relay from prnters\n");
    int start = file.text().indexOf("prnters");
    check(
        Diagnostic.of(Code.UNKNOWN_NAME, "unknown network 'prnters'", file.at(start, start + 7))
            .label(file.at(8, 16), "a network of a similar name")
            .help("did you mean 'printers'?"),
        """
        error[RLY020]: unknown network 'prnters'
           --> a.relay:3:18
            |
          3 | allow relay from prnters
            |                  ^^^^^^^
           ::: a.relay:1:9
            |
          1 | network printers = any
            |         -------- a network of a similar name
            = help: did you mean 'printers'?

        1 error
        """);
  }

  @Test
  void showsAFindingWithoutAPlace() {
    check(
        Diagnostic.withoutPlace(Code.DEAD_RULE, "cannot read 'a\nb'").help("write\tit"),
        """
        warning[RLY021]: cannot read 'a\\u{000A}b'
            = help: write\\u{0009}it

        1 warning
        """);
  }

  @Test
  void marksAnEmptySpanAndTheEndOfTheFile() {
    check(
        Diagnostic.of(Code.UNKNOWN_NAME, "no end", new SourceFile("b", "x {\n").at(4, 4)),
        """
        error[RLY020]: no end
           --> b:2:1
            |
          2 |
            | ^

        1 error
        """);
  }

  @Test
  void countsColumnsAsATerminalDoes() {
    checkLine("\tallow x", "x", "    allow x", "          ^");
    checkLine("\"印刷\" x", "x", "\"印刷\" x", "       ^");
    checkLine("印刷", "刷", "印刷", "  ^^");
    checkLine("e\u0301 x", "x", "e\u0301 x", "  ^");
    checkLine("😀 x", "x", "😀 x", "   ^");
    checkLine("two\nlines", "wo\nli", "two", " ^^");
  }

  @Test
  void spellsOutWhatATerminalWouldHideOrObey() {
    checkLine("a\u202Eb x", "x", "a\\u{202E}b x", "           ^");
    checkLine("a\u001B[31m x", "\u001B", "a\\u{001B}[31m x", " ^^^^^^^^");
    checkLine("a\uD800 x", "x", "a\\u{D800} x", "          ^");
    checkLine(
        "a\u200B\u00AD\u00A0\u3164\uDB40\uDC41x",
        "x",
        "a\\u{200B}\\u{00AD}\\u{00A0}\\u{3164}\\u{E0041}x",
        " ".repeat(42) + "^");
  }

  @Test
  void cutsAVeryLongLineAroundTheSpan() {
    String text = "a".repeat(5_000_000) + "XY" + "b".repeat(5_000_000);
    checkLine(
        text, "XY", "…" + "a".repeat(60) + "XY" + "b".repeat(40) + "…", " ".repeat(61) + "^^");
    String wide = "x" + "😀".repeat(1000);
    String report =
        new TextReport(false)
            .of(List.of(Diagnostic.of(Code.UNKNOWN_NAME, "w", place(wide, wide.substring(1)))));
    assertFalse(report.contains("\\u{D83D}"), report);
  }

  @Test
  void coloursOnlyWhenAsked() {
    Diagnostic finding = Diagnostic.of(Code.UNKNOWN_NAME, "w", place("x", "x"));
    assertFalse(new TextReport(false).of(List.of(finding)).contains("\u001B"));
    assertTrue(new TextReport(true).of(List.of(finding)).contains("\u001B[1;31merror[RLY020]"));
  }

  @Test
  void sumsUp() {
    Diagnostic error = Diagnostic.withoutPlace(Code.UNKNOWN_NAME, "w");
    Diagnostic warning = error.as(Severity.WARNING);
    assertEquals("2 errors, 1 warning", TextReport.summary(List.of(error, warning, error)));
    assertEquals("1 note", TextReport.summary(List.of(error.as(Severity.NOTE))));
    assertEquals("", new TextReport(false).of(List.of()));
  }
}
