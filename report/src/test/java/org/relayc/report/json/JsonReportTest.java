package org.relayc.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.finding.DiagnosticCode;
import org.relayc.diagnostics.finding.Severity;
import org.relayc.diagnostics.source.SourceFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
  private static final DiagnosticCode CODE =
      new DiagnosticCode() {
        @Override
        public String id() {
          return "RLY020";
        }

        @Override
        public String title() {
          return "unknown-name";
        }

        @Override
        public Severity severity() {
          return Severity.ERROR;
        }
      };

  private static void check(Diagnostic finding, String expected) {
    String report = new JsonReport().of(List.of(finding));
    JsonMapper mapper = new JsonMapper();
    assertEquals(mapper.readTree(expected), mapper.readTree(report).at("/findings/0"), report);
  }

  @Test
  void writesPlaceHelpAndLabels() {
    SourceFile file = new SourceFile("a.relay", "one\ntwo 😀 three\n");
    check(
        Diagnostic.of(CODE, "bad \"x\"", file.at(11, 16)).label(file.at(0, 3), "here").help("y"),
        """
        {"rule": "RLY020", "level": "error", "message": "bad \\"x\\"", "file": "a.relay",
         "line": 2, "column": 7, "endLine": 2, "endColumn": 12, "help": "y",
         "labels": [{"message": "here", "file": "a.relay", "line": 1, "column": 1,
                     "endLine": 1, "endColumn": 4}], "fingerprint": "e7c2e1fddd31b3778c7466e2c6361cb7"}
        """);
  }

  @Test
  void writesNullWhereThereIsNoPlace() {
    check(
        Diagnostic.withoutPlace(CODE, "m").as(Severity.WARNING),
        """
        {"rule": "RLY020", "level": "warning", "message": "m", "file": null, "line": null,
         "column": null, "endLine": null, "endColumn": null, "help": null, "labels": [],
         "fingerprint": "6463c47525e7184be870578ee0e0cfac"}
        """);
  }

  @Test
  void writesOneMemberALine() {
    JsonWriter json = JsonWriter.indented().beginObject().name("a").value(1).name("b");
    json.beginObject().endObject().name("c").beginArray().value("x").none().endArray().endObject();
    assertEquals(
        """
        {
          "a": 1,
          "b": {},
          "c": [
            "x",
            null
          ]
        }\
        """,
        json.toString());
  }

  @Test
  void anyTextComesBackAsItWas() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x80 : 0xD800));
      }
      text.append(random.nextBoolean() ? "😀" : "");
      String json = new JsonWriter().value(text.toString()).toString();
      JsonNode back = new JsonMapper().readTree(json);
      assertEquals(text.toString(), back.asString());
      assertFalse(json.chars().anyMatch(c -> c < ' ' || c == 0x202E || c == 0x7F), json);
    }
  }
}
