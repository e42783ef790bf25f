package org.relayc.report.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.text.Message;

/** Checkstyle's XML, which many servers of continuous integration read. */
public final class CheckstyleReport implements Report {
  @Override
  public String of(Findings findings) {
    XmlText xml = new XmlText().begin("checkstyle").with("version", "4.3");
    Map<String, List<Diagnostic>> files =
        findings.open().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.place().map(place -> place.file().name()).orElse("."),
                    LinkedHashMap::new,
                    Collectors.toList()));
    files.forEach((file, those) -> {
      xml.begin("file").with("name", file);
      those.forEach(finding -> write(xml, finding));
      xml.end();
    });
    return xml.end().toString();
  }

  private static void write(XmlText xml, Diagnostic finding) {
    xml.begin("error");
    xml.with("line", finding.place().map(place -> place.start().line()).orElse(1).toString());
    finding
        .place()
        .ifPresent(place -> xml.with("column", Integer.toString(place.start().column())));
    xml.with("severity", word(finding.severity()));
    xml.with("message", Message.of(finding).replace("\n", "; "));
    xml.with("source", "relayc." + finding.code().id()).end("");
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
