package org.relayc.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;

/** The one layout, by example. */
class PolicyFormatterTest {
  private static ParseResult parse(String input) {
    return PolicyParser.parse(new SourceFile("x.relay", input));
  }

  private static void check(String input, String expected) {
    ParseResult policy = parse(input);
    assertEquals(List.of(), policy.diagnostics());
    assertEquals(expected, PolicyFormatter.format(policy));
  }

  @Test
  void theWholePolicyOfTheReferenceIsLaidOutAlready() throws IOException {
    try (InputStream sample = getClass().getResourceAsStream("/org/relayc/dsl/contoso.relay")) {
      String text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
      check(text, text);
      check(text.replaceAll(" +", " ").replaceAll("(?m)^ ", ""), text);
    }
  }

  @Test
  void nothing() {
    check("", "");
    check(" \n\n ", "");
    check("\n\n# alone\n\n\n# two", "# alone\n\n# two\n");
  }

  @Test
  void aLongListStandsInLinesOfItsOwn() {
    check(
        "network big = 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 203.0.113.0/24, 198.51.100.0/24,"
            + " 192.0.2.1 except 10.1.0.0/16, 10.2.0.0/16",
        """
        network big =
            10.0.0.0/8,
            172.16.0.0/12,
            192.168.0.0/16,
            203.0.113.0/24,
            198.51.100.0/24,
            192.0.2.1
            except 10.1.0.0/16, 10.2.0.0/16
        """);
  }

  @Test
  void aCommentBreaksTheListItStandsIn() {
    check(
        """
        network offices = # where we work
          10.1.0.0/16, # Hamburg
          10.2.0.0/16 # Kiel
          # closed in May
          , 10.33.44.0/24
        # next
        deliver x.y
        """,
        """
        network offices =   # where we work
            10.1.0.0/16,    # Hamburg
            10.2.0.0/16,    # Kiel
            # closed in May
            10.33.44.0/24
        # next
        deliver x.y
        """);
  }

  @Test
  void aLongRuleGivesItsNotesALineAndThenEachConditionOne() {
    String notes = " because \"the scanners of the print team send to customers\" ticket \"OPS-1\"";
    check(
        "allow relay from printers, scanners for anonymous to partner" + notes,
        """
        allow relay from printers, scanners for anonymous to partner
            because "the scanners of the print team send to customers" ticket "OPS-1"
        """);
    check(
        "deny relay from printers, scanners, cameras for anonymous to partner, freemail, competitors"
            + " named app-farm"
            + notes,
        """
        deny relay
            from printers, scanners, cameras
            for anonymous
            to partner, freemail, competitors
            named app-farm
            because "the scanners of the print team send to customers" ticket "OPS-1"
        """);
  }

  @Test
  void settingsAreIndented() {
    check(
        "listener a on *:25{tls none # plain\n\n\n#first\nallow relay from any deny relay from b #x\n #last\n}",
        """
        listener a on *:25 {
            tls none   # plain

            # first
            allow relay from any
            deny  relay from b   # x
            # last
        }
        """
            .replace("# first", "#first")
            .replace("# x", "#x")
            .replace("# last", "#last"));
    check("listener a on *:25 { }", "listener a on *:25 {\n}\n");
  }

  @Test
  void columnsEndAtEmptyLines() {
    check(
        """
        network a = any
        # between
        domain long-name = x.y

        network bb = any
        sender s = null
        never relay for a
        always reject for b
        """,
        """
        network a         = any
        # between
        domain  long-name = x.y

        network bb = any
        sender  s  = null
        never  relay for a
        always reject for b
        """);
  }

  @Test
  void aPolicyWithErrorsHasNoLayout() {
    ParseResult broken = parse("deliver");
    assertThrows(IllegalArgumentException.class, () -> PolicyFormatter.format(broken));
  }

  @Test
  void oneLineLeavesTheNotesOut() {
    ParseResult policy =
        parse("allow  relay from a,b except c to x.y because \"d\" until 2027-06-30");
    assertEquals(
        "allow relay from a, b except c to x.y",
        PolicyFormatter.oneLine(policy.tree().statements().getFirst()));
  }
}
