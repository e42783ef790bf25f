package org.relayc.report.github;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.finding.HostileFindings;
import org.relayc.report.finding.SampleCode;
import org.relayc.report.text.Visible;

/** Read back as the runner reads it (actions/runner, ActionCommand). */
class GitHubReportTest {
  private static final Pattern LINE = Pattern.compile("::(error|warning|notice) ([^:]*)::(.*)");
  private static final SourceFile FILE = new SourceFile("a.relay", "one\ntwo\n");

  private static Diagnostic finding(SampleCode code, String message) {
    return Diagnostic.of(code, message, FILE.at(4, 7));
  }

  @Test
  void saysWhereAndWhat() {
    assertEquals(
        "::error file=a.relay,line=2,endLine=2,col=1,endColumn=4,title=RLY101 open-relay"
            + "::50%25 open%0Ahelp: close it\n",
        new GitHubReport()
            .of(List.of(finding(SampleCode.OPEN_RELAY, "50% open").help("close it"))));
  }

  @Test
  void hostileTextIsText() {
    for (int seed = 0; seed < 2_000; seed++) {
      List<Diagnostic> findings = HostileFindings.of(new Random(seed));
      List<String> lines = new GitHubReport().of(findings).lines().toList();
      assertEquals(findings.size(), lines.size(), lines.toString());
      for (String line : lines) {
        Matcher parts = LINE.matcher(line);
        assertTrue(parts.matches(), line);
        String said = parts.group(3).replace("%0A", "\n").replace("%25", "%");
        assertTrue(findings.stream().anyMatch(finding -> said.startsWith(shown(finding))), line);
      }
    }
  }

  private static String shown(Diagnostic finding) {
    StringBuilder shown = new StringBuilder();
    String between = "";
    for (String line : finding.message().split("\n", -1)) {
      shown.append(between).append(Visible.of(line));
      between = "\n";
    }
    return shown.toString();
  }

  @Test
  void saysWhatARunnerWouldDrop() {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      findings.add(finding(SampleCode.OPEN_RELAY, "open " + i));
    }
    findings.add(finding(SampleCode.SHADOWED_DENY, "idle"));
    List<String> lines = new GitHubReport().of(findings).lines().toList();
    assertEquals(11, lines.size());
    assertEquals("::error::relayc: and 3 errors more", lines.get(9));
    assertTrue(lines.get(10).startsWith("::warning "), lines.get(10));
  }
}
