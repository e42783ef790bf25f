package org.relayc.report.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.report.finding.SampleCode;

class FingerprintsTest {
  private static Diagnostic of(String text, String span) {
    int start = text.indexOf(span);
    return Diagnostic.of(
        SampleCode.SHADOWED_DENY,
        "idle",
        new SourceFile("a.relay", text).at(start, start + span.length()));
  }

  private static String one(Diagnostic finding) {
    return Fingerprints.of(List.of(finding)).getFirst();
  }

  @Test
  void linesAndLayoutChangeNothing() {
    assertEquals(one(of("deny x", "deny x")), one(of("# more\n\ndeny   x", "deny   x")));
  }

  @Test
  void meaningChangesIt() {
    assertNotEquals(one(of("deny x", "deny x")), one(of("deny y", "deny y")));
  }

  @Test
  void whereTheMeaningIsKnownNamesChangeNothing() {
    assertEquals(
        one(of("deny x", "deny x").identity("deny 10.0.0.0/8")),
        one(of("deny y", "deny y").identity("deny 10.0.0.0/8")));
  }

  @Test
  void equalOnesAreToldApart() {
    Diagnostic finding = of("deny x", "deny x");
    List<String> both = Fingerprints.of(List.of(finding, finding));
    assertNotEquals(both.get(0), both.get(1));
    assertEquals(one(finding), both.get(0));
  }
}
