package org.relayc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainTest {
  private static final String POLICY =
      """
      deliver contoso.com
      listener internal on 10.0.0.5:25 {
          tls optional
          auth plain over tls
          allow relay from 10.20.30.0/24 because "scan to mail" owner "print team"
          allow relay for group "Ops"
      }
      listener plain on *:2525 {
          allow relay from 10.20.30.7
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void writePolicy() {
    Run.write(folder, "sub/p.relay", POLICY);
  }

  private Run explain(String... words) {
    List<String> all = new ArrayList<>(List.of("explain", "sub/p.relay", "--from", "10.20.30.7"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(new String[0]));
  }

  private void check(String expected, String... words) {
    Run run = explain(words);
    assertEquals(0, run.status(), run.err());
    JsonMapper mapper = new JsonMapper();
    JsonNode answer = mapper.readTree(run.out());
    assertEquals(mapper.readTree(expected), answer, run.out());
  }

  @Test
  void oneListenerAnswersWithOneObject() {
    check(
        """
        {"decision": "relay",
         "rule": {"file": "sub/p.relay", "line": 5, "column": 5,
                  "text": "allow relay from 10.20.30.0/24"},
         "listener": "internal", "because": "scan to mail"}
        """,
        "--to",
        "a@b.example",
        "--listener",
        "internal",
        "--format",
        "json");
  }

  @Test
  void severalListenersAnswerWithAnArray() {
    Run run = explain("--to", "<@x.example:a@contoso.com>", "--format", "json");
    JsonNode answers = new JsonMapper().readTree(run.out());
    assertEquals(2, answers.size(), run.out());
    assertEquals("internal", answers.at("/0/listener").asString());
    assertEquals("plain", answers.at("/1/listener").asString());
    assertTrue(answers.at("/1").has("rule"), run.out());
  }

  @Test
  void textNamesTheRuleAndWhoseItIs() {
    Run run = explain("--to", "a@b.example", "--listener", "internal", "--trace");
    assertTrue(run.out().startsWith("relay on internal\n  because scan to mail\n"), run.out());
    assertTrue(
        run.out()
            .contains(
                """
                   --> sub/p.relay:5:5
                    |
                  5 |     allow relay from 10.20.30.0/24 because "scan to mail" owner "print team"
                    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """),
        run.out());
    assertTrue(
        run.out()
            .contains(
                "    - sub/p.relay:6:17: allow relay for group \"Ops\": a client that has not logged"
                    + " in is not in 'for'\n"),
        run.out());
    assertTrue(run.out().contains("owner \"print team\""), run.out());
    assertTrue(run.out().contains("next hop: the mail exchangers of b.example"), run.out());
    assertTrue(run.out().contains("considered:"), run.out());
  }

  /** Of a refusal, the words that keep the client out; carets as wide as what they say. */
  @Test
  void theWordsThatRefuseAreMarked() {
    Run.write(
        folder,
        "sub/p.relay",
        """
        listener mail on *:25 {
            accept from any # everybody
                named *.contoso.com
            allow relay from any
        }
        """);
    Run run = explain("--to", "a@b.example");
    assertTrue(
        run.out()
            .contains(
                """
                   --> sub/p.relay:3:9
                    |
                  3 |         named *.contoso.com
                    |         ^^^^^^^^^^^^^^^^^^^
                """),
        run.out());
    JsonNode trace =
        new JsonMapper()
            .readTree(explain("--to", "a@b.example", "--trace", "--format", "json").out());
    assertEquals("named *.contoso.com", trace.at("/trace/0/words/text").asString());
    assertEquals(3, trace.at("/trace/0/words/line").asInt());
  }

  @Test
  void whatAListenerCannotHaveIsSaid() {
    Run clear = explain("--to", "a@b.example", "--for", "alice", "--tls", "--listener", "plain");
    assertTrue(clear.out().contains("this listener has no TLS"), clear.out());
    assertTrue(clear.out().contains("nobody can log in at this listener"), clear.out());
    Run login = explain("--to", "a@b.example", "--for", "alice", "--listener", "internal");
    assertTrue(login.out().contains("a log-in needs TLS at this listener"), login.out());
  }

  @Test
  void aDirectorySaysTheGroups() {
    Run.write(folder, "sub/relayc.yaml", "directory: people.yaml\n");
    Run.write(folder, "sub/people.yaml", "groups: {Ops: [alice]}\n");
    String[] asked = {
      "explain",
      "sub/p.relay",
      "--from",
      "192.0.2.1",
      "--to",
      "a@b.example",
      "--tls",
      "--listener",
      "internal",
      "--for"
    };
    assertTrue(Run.in(folder, with(asked, "ALICE")).out().startsWith("relay on internal"));
    assertTrue(Run.in(folder, with(asked, "bob")).out().startsWith("reject on internal"));
    Run contradicted = Run.in(folder, with(asked, "bob", "--group", "ops"));
    assertEquals(2, contradicted.status());
    assertTrue(contradicted.err().contains("is not in group 'ops'"), contradicted.err());
  }

  private static String[] with(String[] words, String... more) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void aWrongPolicyOrProjectHasNoAnswer() {
    Run.write(folder, "sub/relayc.yaml", "nonsense: 1\n");
    Run project = explain("--to", "a@b.example");
    assertEquals(1, project.status());
    assertTrue(project.err().contains("--> sub/relayc.yaml:1:1"), project.err());
    assertEquals("", project.out());
  }
}
