package org.relayc.emitters.postfix.read.parameter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.read.text.LogicalLines;

/** Reads main.cf (postconf(5), "File format", 3.7). */
public final class MainFile {
  private MainFile() {}

  /** What each parameter is set to, the last of several deciding, in the order of the file. */
  public static Map<String, Definition> read(SourceFile file, Findings findings) {
    Map<String, Definition> set = new LinkedHashMap<>();
    LogicalLines lines = new LogicalLines(file);
    while (lines.next()) {
      Place place = lines.place();
      Assignment.parse(lines.line())
          .ifPresentOrElse(
              assignment -> put(set, assignment, place, findings), () -> strange(place, findings));
    }
    for (Place place : lines.headless()) {
      findings.add(
          ReadCode.MISREAD_NATIVE_LINE,
          "this line begins with a blank and continues nothing, so the server ignores it",
          place,
          "begin it at the left margin");
    }
    return set;
  }

  private static void put(
      Map<String, Definition> set, Assignment assignment, Place place, Findings findings) {
    Definition definition = Definition.at(assignment.value(), place);
    Definition before = set.put(assignment.name(), definition);
    if (before != null
        && !before.text().equals(definition.text())
        && findings.room(ReadCode.REPEATED_NATIVE_SETTING)) {
      Diagnostic finding =
          Diagnostic.of(
                  ReadCode.REPEATED_NATIVE_SETTING,
                  "'" + Findings.shown(assignment.name()) + "' is set again, and this one counts",
                  place)
              .help("keep one of the two");
      findings.add(before.place().map(first -> finding.label(first, "no effect")).orElse(finding));
    }
  }

  private static void strange(Place place, Findings findings) {
    findings.add(
        ReadCode.MISREAD_NATIVE_LINE,
        "this line sets no parameter, and the server does not start with it",
        place,
        "write it as 'name = value', or begin it with '#'");
  }
}
