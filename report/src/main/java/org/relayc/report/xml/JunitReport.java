package org.relayc.report.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.report.Findings;
import org.relayc.report.Report;
import org.relayc.report.text.Message;

/**
 * JUnit's XML, a suite a file: a test that passes for every claim that holds, one that fails for
 * every error. What is no error passes, and says what it is.
 */
public final class JunitReport implements Report {
  @Override
  public String of(Findings findings) {
    Map<String, List<Test>> suites = new LinkedHashMap<>();
    for (Findings.Held held : findings.held()) {
      add(suites, Test.of(held));
    }
    for (Diagnostic finding : findings.open()) {
      add(suites, Test.of(finding));
    }
    if (suites.isEmpty()) {
      add(suites, new Test(".", "no findings", Optional.empty(), false));
    }
    XmlText xml = new XmlText().begin("testsuites").with("name", "relayc");
    suites.forEach((file, tests) -> write(xml, file, tests));
    return xml.end().toString();
  }

  private static void add(Map<String, List<Test>> suites, Test test) {
    suites.computeIfAbsent(test.file, file -> new ArrayList<>()).add(test);
  }

  private static void write(XmlText xml, String file, List<Test> tests) {
    xml.begin("testsuite").with("name", file);
    xml.with("tests", Integer.toString(tests.size()));
    xml.with("failures", Long.toString(tests.stream().filter(Test::failed).count()));
    xml.with("errors", "0").with("skipped", "0").with("time", "0");
    for (Test test : tests) {
      xml.begin("testcase").with("classname", file).with("name", test.name).with("time", "0");
      if (test.said.isPresent()) {
        String said = test.said.get();
        xml.begin(test.failed ? "failure" : "system-out");
        if (test.failed) {
          xml.with("message", said.lines().findFirst().orElse(""));
        }
        xml.end(said).end();
      } else {
        xml.end("");
      }
    }
    xml.end();
  }

  /** One test of a suite. */
  private record Test(String file, String name, Optional<String> said, boolean failed) {
    static Test of(Findings.Held held) {
      return new Test(
          held.place().file().name(), held.text() + at(held.place()), Optional.empty(), false);
    }

    static Test of(Diagnostic finding) {
      String name = finding.code().id() + " " + finding.code().title();
      String level = finding.severity().name().toLowerCase(Locale.ROOT);
      return new Test(
          finding.place().map(place -> place.file().name()).orElse("."),
          name + finding.place().map(Test::at).orElse(""),
          Optional.of(level + ": " + Message.of(finding)),
          finding.isError());
    }

    private static String at(Place place) {
      return " (" + place.start().line() + ":" + place.start().column() + ")";
    }
  }
}
