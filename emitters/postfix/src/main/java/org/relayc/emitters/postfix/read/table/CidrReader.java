package org.relayc.emitters.postfix.read.table;

import java.util.ArrayList;
import java.util.List;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Table.Cidr.Run;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.emitters.postfix.read.text.LogicalLines;
import org.relayc.model.address.AddressSet;

/** Reads a cidr table (cidr_table(5), 3.7; dict_cidr.c), which may have a million lines. */
final class CidrReader {
  private final SourceFile file;
  private final LogicalLines lines;
  private final Findings findings;
  private final AddressPattern pattern = new AddressPattern();
  private final GuardedRanges ranges = new GuardedRanges();
  private final List<Run> runs = new ArrayList<>();
  private String value = "";
  private int runStart;
  private int runEnd;

  private CidrReader(SourceFile file, Findings findings) {
    this.file = file;
    this.lines = new LogicalLines(file);
    this.findings = findings;
  }

  static Table.Cidr read(SourceFile file, Findings findings) {
    CidrReader reader = new CidrReader(file, findings);
    while (reader.lines.next()) {
      reader.line(reader.lines.text(), reader.lines.from(), reader.lines.to());
    }
    reader.endRun();
    if (reader.ranges.isGuarded()) {
      findings.add(
          ReadCode.MISREAD_NATIVE_LINE,
          "an 'if' has no 'endif', so it holds to the end of the table",
          file.at(0, 0),
          "end the block with 'endif'");
    }
    return new Table.Cidr(reader.runs);
  }

  private void line(String text, int from, int to) {
    if (isDigit(text.charAt(from))) {
      rule(text, from, to, false);
    } else if (isWord(text, from, to, "if")) {
      openBlock(text, from + 2, to);
    } else if (isWord(text, from, to, "endif")) {
      closeBlock(text, from + 5, to);
    } else {
      rule(text, behindNegations(text, from, to), to, isNegated(text, from, to));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(String text, int from, int to, String word) {
    int end = from + word.length();
    return end <= to
        && text.regionMatches(true, from, word, 0, word.length())
        && (end == to || !isLetterOrDigit(text.charAt(end)));
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private void rule(String text, int start, int to, boolean negated) {
    int end = start;
    while (end < to && !Blank.is(text.charAt(end))) {
      end++;
    }
    int valueStart = Blank.skip(text, end, to);
    int valueEnd = Blank.trim(text, valueStart, to);
    if (valueStart == valueEnd) {
      skip("it has no result");
    } else if (!pattern.read(text, start, end)) {
      skip(pattern.fault());
    } else {
      take(text, valueStart, valueEnd);
      ranges.add(pattern, negated);
    }
  }

  /** Goes on with the run of lines of one value, or begins another. */
  private void take(String text, int valueStart, int valueEnd) {
    int length = valueEnd - valueStart;
    if (length != value.length() || !text.regionMatches(valueStart, value, 0, length)) {
      endRun();
      value = text.substring(valueStart, valueEnd);
      runStart = lines.offset();
    }
    runEnd = lines.end();
  }

  private void endRun() {
    if (!value.isEmpty()) {
      AddressSet addresses = ranges.build();
      if (!addresses.isEmpty()) {
        runs.add(new Run(addresses, value, file.at(runStart, runEnd)));
      }
    }
  }

  private void openBlock(String text, int from, int to) {
    boolean negated = isNegated(text, from, to);
    int start = behindNegations(text, from, to);
    if (pattern.read(text, start, Blank.trim(text, start, to))) {
      ranges.open(pattern, negated);
    } else {
      skip(pattern.fault());
    }
  }

  private void closeBlock(String text, int from, int to) {
    if (Blank.skip(text, from, to) < to) {
      skip("something stands behind 'endif'");
    } else if (!ranges.isGuarded()) {
      skip("there is no 'if' before it");
    } else {
      ranges.close();
    }
  }

  private static boolean isNegated(String text, int from, int to) {
    boolean negated = false;
    int end = behindNegations(text, from, to);
    for (int i = from; i < end; i++) {
      negated ^= text.charAt(i) == '!';
    }
    return negated;
  }

  private static int behindNegations(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == '!' || Blank.is(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private void skip(String why) {
    if (findings.room(ReadCode.SKIPPED_TABLE_RULE)) {
      Place place = lines.place();
      findings.add(
          Diagnostic.of(
                  ReadCode.SKIPPED_TABLE_RULE,
                  "the server skips '" + Findings.shown(place.text()) + "': " + why,
                  place)
              .help("write 'network/length result', with no bits set behind the length"));
    }
  }
}
