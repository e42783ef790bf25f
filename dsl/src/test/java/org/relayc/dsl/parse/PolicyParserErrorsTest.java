package org.relayc.dsl.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/** What is said about texts that are no policies. */
class PolicyParserErrorsTest {
  private static void check(String input, String... expected) {
    String found =
        PolicyParser.parse(new SourceFile("x.relay", input)).diagnostics().stream()
            .map(PolicyParserErrorsTest::line)
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", expected), found, input);
  }

  private static String line(Diagnostic diagnostic) {
    Place place = diagnostic.place().orElseThrow();
    String where = place.start().line() + ":" + place.start().column() + "-" + place.end().column();
    return where
        + " "
        + diagnostic.code().id()
        + " "
        + diagnostic.message()
        + diagnostic.help().map(help -> " | " + help).orElse("");
  }

  @Test
  void aMisspeltKeywordIsTakenForWhatWasMeant() {
    check(
        "allow relay form printers",
        "1:13-17 RLY001 expected a condition or a note, found 'form' | did you mean 'from'?");
    check(
        "Allow rely from a",
        "1:1-6 RLY001 expected a statement, found 'Allow' | did you mean 'allow'?",
        "1:7-11 RLY001 expected 'relay', found 'rely' | did you mean 'relay'?");
    check(
        "listner a on *:25 { tls optionl }",
        "1:1-8 RLY001 expected a statement, found 'listner' | did you mean 'listener'?",
        "1:25-32 RLY001 expected 'implicit', 'none', 'optional' or 'required', found 'optionl'"
            + " | did you mean 'optional'?");
  }

  @Test
  void aKeywordIsNoName() {
    check(
        "network to = 10.0.0.1",
        "1:9-11 RLY002 'to' is a keyword and cannot be a name | call it something else: my-to");
    check(
        "allow relay from relay",
        "1:18-23 RLY002 'relay' is a keyword and cannot be a name"
            + " | call it something else: my-relay");
  }

  @Test
  void oneErrorDoesNotHideTheNext() {
    check(
        """
        deliver
        forward a.b c
        listener a on *25 {
            hostname mail
            tls required
            allow relay from a from b
        }
        deliver ours
        """,
        "2:1-8 RLY001 expected a domain, found 'forward'"
            + " | a domain is a name, example.com, *.example.com or file \"…\"",
        "2:13-14 RLY001 expected ',', 'except' or 'via', found 'c'",
        "3:16-18 RLY001 expected ':', found '25'",
        "4:14-18 RLY001 expected a host name, found 'mail' | a host name has at least one dot;"
            + " one of a single label is written in quotes: \"mail\"",
        "6:24-28 RLY007 the condition 'from' stands twice in this rule"
            + " | put both sets into one list with a comma between them, or write two rules");
  }

  @Test
  void bracesComeInPairs() {
    check(
        "listener a on *:25 {\ndeliver b",
        "1:20-21 RLY006 this '{' is not closed before 'deliver'"
            + " | close the listener's settings with '}'");
    check(
        "listener a on *:25 {",
        "1:20-21 RLY006 this '{' is not closed before the end of the file"
            + " | close the listener's settings with '}'");
    check(
        "}",
        "1:1-2 RLY006 this '}' closes nothing"
            + " | remove it, or open the listener's settings with '{'");
  }
}
