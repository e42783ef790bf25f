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

class FindTest {
  @TempDir Path folder;

  @BeforeEach
  void writePolicy() {
    Run.write(
        folder,
        "sub/p.relay",
        """
        network printers = 10.20.30.0/24
        deliver contoso.com
        listener internal on 10.0.0.5:25 {
            allow relay from printers
        }
        """);
  }

  private Run find(String... words) {
    List<String> all = new ArrayList<>(List.of("find", "sub/p.relay"));
    all.addAll(List.of(words));
    return Run.in(folder, all.toArray(new String[0]));
  }

  @Test
  void aTransactionIsFoundWithTheRuleThatMakesIt() {
    Run run = find("relay", "from", "private", "to", "external");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("relay from 10.20.30."), run.out());
    assertTrue(run.out().contains("sub/p.relay:4:5: allow relay from printers"), run.out());
  }

  @Test
  void theSamePolicyAnswersPrograms() {
    Run run = find("relay", "from", "printers", "--format", "json");
    JsonNode answer = new JsonMapper().readTree(run.out());
    assertEquals("found", answer.at("/verdict").asString(), run.out());
    assertEquals("relay", answer.at("/witness/decision").asString());
    assertEquals(4, answer.at("/rule/line").asInt());
    JsonNode none =
        new JsonMapper().readTree(find("relay", "from", "internet", "--format", "json").out());
    assertEquals("none", none.at("/verdict").asString());
    assertTrue(none.at("/witness").isNull());
  }

  @Test
  void thatThereIsNoneIsProven() {
    Run run = find("relay", "from", "internet", "to", "any");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        "there is none: proven for every transaction, on this day and all later ones\n", run.out());
  }

  @Test
  void conditionsThatNothingMeetsAreNamed() {
    Run run = find("relay", "from", "printers", "over", "tls");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("no mail can meet the conditions"), run.err());
  }

  @Test
  void wrongWordsAreShown() {
    Run run = find("relay", "from", "nowhere");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("--> the command line:1:18"), run.err());
  }

  @Test
  void nothingButAClaimIsTaken() {
    assertEquals(2, find("allow").status());
    assertEquals(2, find("relay", "from", "any", "deliver", "evil.example").status());
    assertEquals(2, find("relay", "from", "any\nallow relay from any").status());
    assertEquals(2, find("relay", "from", "any", "#").status());
  }

  @Test
  void whatIsMissingIsNamed() {
    Run run = find();
    assertEquals(2, run.status());
    assertEquals(
        "relayc: what to look for is missing behind the policy\n"
            + "  = help: name a decision with conditions: relay from internet to external\n",
        run.err());
  }

  @Test
  void aPolicyWithErrorsIsNotSearched() {
    Run.write(folder, "sub/p.relay", "deliver\n");
    Run run = find("relay", "from", "any");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("--> sub/p.relay:"), run.err());
  }
}
