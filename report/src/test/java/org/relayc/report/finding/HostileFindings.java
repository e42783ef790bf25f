package org.relayc.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.Evidence;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.SourceFile;

/** Findings whose every text was chosen to break out of where it is put. */
public final class HostileFindings {
  private static final List<String> PIECES =
      List.of(
          "::error file=a::b",
          "\n",
          "\r",
          "\r\n",
          "%0A",
          "%",
          ",",
          ":",
          "<",
          ">",
          "&",
          "\"",
          "'",
          "]]>",
          "<!--",
          "=cmd|' /C calc'!A0",
          "\u001b[31m",
          "\u0000",
          "\u202e",
          "\u2066",
          "\\",
          "\u2028",
          "`",
          "|",
          "@someone",
          "😀",
          "\ud83d",
          "ä",
          "{{x}}",
          "${x}",
          "/../",
          "a",
          " ");

  private HostileFindings() {}

  /** Some of them, the same for the same seed. */
  public static List<Diagnostic> of(Random random) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      findings.add(finding(random));
    }
    return findings;
  }

  /** A text of these pieces. */
  public static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Diagnostic finding(Random random) {
    SampleCode code = SampleCode.values()[random.nextInt(SampleCode.values().length)];
    SourceFile file = new SourceFile(text(random), text(random) + text(random));
    int start = random.nextInt(file.text().length());
    int end = start + random.nextInt(file.text().length() - start + 1);
    Diagnostic finding =
        random.nextInt(4) == 0
            ? Diagnostic.withoutPlace(code, text(random))
            : Diagnostic.of(code, text(random), file.at(start, end));
    if (random.nextBoolean()) {
      finding = finding.help(text(random)).label(file.at(0, 1), text(random));
    }
    if (random.nextBoolean()) {
      finding =
          finding
              .evidence(
                  new Evidence(
                      text(random),
                      List.of(new Evidence.Fact("to", new Evidence.Text(text(random))))))
              .fix(
                  new Fix(
                      text(random),
                      random.nextBoolean(),
                      List.of(new Fix.Edit(file.at(start, end), text(random)))));
    }
    return finding.as(Severity.values()[random.nextInt(Severity.values().length)]);
  }
}
