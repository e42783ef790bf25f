package org.relayc.dsl.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.scan.SyntaxCode;

/** What is said about texts that are no policies. */
class PolicyParserErrorsTest {
  private static void check(String input, String... expected) {
    String found =
        diagnostics(input).stream()
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
  void aStatementInsideOfAListener() {
    check(
        "listener a on *:25 {\n  network b = any\n  tls non\n}",
        "2:3-10 RLY001 expected a setting or '}', found 'network'"
            + " | 'network' stands outside of listeners: close this one with '}' before it",
        "3:7-10 RLY001 expected 'implicit', 'none', 'optional' or 'required', found 'non'"
            + " | did you mean 'none'?");
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

  @Test
  void textsInQuotesEndOnTheirLine() {
    check(
        "include \"a",
        "1:9-11 RLY003 the text '\"a' has no closing quote on its line"
            + " | end it with \"; a quote inside is written \\\" and the end of a line \\n");
    check(
        "include \"a\\q\\u12\"",
        "1:11-13 RLY004 unknown escape '\\q' in a text in quotes | the escapes are \\\\ \\\" \\n"
            + " \\t and \\uXXXX; a backslash itself is written twice",
        "1:13-15 RLY004 unknown escape '\\u' in a text in quotes"
            + " | four hexadecimal digits follow: \\u00e9");
    check(
        "include \"\\ud800\"",
        "1:9-17 RLY004 the text '\"\\ud800\"' holds half of a character"
            + " | write \\ud800 to \\udbff and \\udc00 to \\udfff in pairs, or the character itself");
    check("include \"\\ud83d\\ude00\"");
  }

  @Test
  void hiddenCharactersStandNowhere() {
    String cure = " | remove it, or in a text in quotes write it as ";
    check(
        "# a\u202eb\ninclude \"\u0007\u0007\"\n\u0000deliver a.b",
        "1:4-5 RLY005 hidden character U+202E, which changes the order in which text is shown"
            + cure
            + "\\u202e",
        "2:10-12 RLY005 hidden character U+0007" + cure + "\\u0007",
        "3:1-2 RLY005 hidden character U+0000" + cure + "\\u0000");
    check(
        "# a\u2028allow relay from any",
        "1:4-5 RLY005 hidden character U+2028, which some programs take for the end of a line"
            + cure
            + "\\u2028");
    check("# \ud800", "1:3-4 RLY005 hidden character U+D800, half of a character | remove it");
    check("\ufeff# a byte order mark may begin a file");
  }

  @Test
  void namesAndAddressesAreWellFormed() {
    String host =
        " is not a host name | a host name is labels with dots between them,"
            + " the last not all digits: mail.example.com";
    String ipv4 = " is not an IPv4 address | an IPv4 address is four numbers: 192.0.2.1";
    check(
        "domain a = a..b, -a.b, a.1, .a, a.b-",
        "1:12-16 RLY008 'a..b'" + host,
        "1:18-19 RLY001 expected a domain, found '-'"
            + " | a domain is a name, example.com, *.example.com or file \"…\"",
        "1:24-27 RLY008 'a.1'" + host,
        "1:29-31 RLY008 '.a'" + host,
        "1:33-37 RLY008 'a.b-'" + host);
    check(
        "network a = 10.0.0, 1.2.3.4.5",
        "1:13-19 RLY008 '10.0.0'" + ipv4,
        "1:21-30 RLY008 '1.2.3.4.5'" + ipv4);
    check(
        "sender a = .a@b.c, a@b, ü@b.c, a@[1.2.3.4]",
        mailAddress("1:12-18", ".a@b.c"),
        mailAddress("1:20-23", "a@b"),
        mailAddress("1:25-30", "ü@b.c"),
        mailAddress("1:32-43", "a@[1.2.3.4]"));
  }

  private static String mailAddress(String where, String address) {
    return where
        + " RLY008 '"
        + address
        + "' is not a plain mail address | write what is not name@host.example in quotes";
  }

  @Test
  void namesBeginWithALetter() {
    check(
        "network 1a = any",
        "1:9-11 RLY001 expected a name, found '1a'"
            + " | a name is a letter, then letters, digits, '-' and '_'");
    check(
        "network büro = any",
        "1:9-13 RLY001 expected a name, found 'büro'"
            + " | a name is a letter, then letters, digits, '-' and '_'");
    check(
        "allow relay from a until 2027-6-30",
        "1:26-35 RLY001 expected a date, found '2027-6-30'"
            + " | a date is written year-month-day: 2027-06-30");
    check(
        "include lists.relay",
        "1:9-20 RLY001 expected a text in quotes, found 'lists.relay'"
            + " | write it in quotes: \"lists.relay\"");
    check(
        "domain a = *.com",
        "1:14-17 RLY001 expected a host name, found 'com'"
            + " | a host name has at least one dot; one of a single label is written in quotes: \"com\"");
    check(
        "network a = ::/255.0.0.0",
        "1:16-25 RLY001 expected the length of a prefix behind an IPv6 address,"
            + " found the mask '255.0.0.0' | write it as a length: 2001:db8::/32");
  }

  @Test
  void habitsOfOtherLanguages() {
    check(
        "allow relay from a and b",
        "1:20-23 RLY001 expected ',', 'except', a condition or a note, found 'and'"
            + " | entries of a list have commas between them");
    check(
        "deliver a.b;",
        "1:12-13 RLY001 expected ',' or 'except', found ';'"
            + " | remove it: a statement ends where the next one begins");
    check("// x", "1:1-2 RLY001 expected a statement, found '/' | a comment begins with '#'");
    check(
        "include 'x'",
        "1:9-10 RLY001 expected a text in quotes, found ''' | a text stands in double quotes");
    check(
        "principal a = user alice",
        "1:20-25 RLY001 expected a mail address or a text in quotes, found 'alice'"
            + " | write it in quotes: \"alice\"");
    check(
        "network a = !b",
        "1:13-14 RLY001 expected a network, found '!' | leave entries out of a set with 'except'");
  }

  @Test
  void partsStandOnce() {
    String one = " | keep one of the two";
    check(
        "listener a on *:25 { tls none tls none accept from a accept from b }",
        "1:31-34 RLY007 the setting 'tls' stands twice in this listener" + one);
    check(
        "listener a on *:25 { accept from a from b }",
        "1:36-40 RLY007 the condition 'from' stands twice in this setting"
            + " | put both sets into one list with a comma between them, or write two settings");
    check(
        "deny relay from a because \"b\" because \"c\"",
        "1:31-38 RLY007 the note 'because' stands twice in this rule" + one);
    check(
        "never relay to a to b",
        "1:18-20 RLY007 the condition 'to' stands twice in this claim"
            + " | put both sets into one list with a comma between them, or write two claims");
  }

  @Test
  void aHundredErrorsAreEnough() {
    List<Diagnostic> found = diagnostics("allow\n".repeat(150));
    assertEquals(101, found.size());
    assertEquals(
        "101:1-6 RLY009 50 more errors in this file are not shown | mend the first ones",
        line(found.getLast()));
    assertEquals(
        "at least 9901 more errors in this file are not shown",
        diagnostics("allow\n".repeat(20_000)).getLast().message());
  }

  @Test
  void everyCodeIsMet() {
    Set<String> met = new TreeSet<>();
    for (String text : EVERY_CODE) {
      diagnostics(text).forEach(diagnostic -> met.add(diagnostic.code().id()));
    }
    Set<String> all = new TreeSet<>();
    for (SyntaxCode code : SyntaxCode.values()) {
      all.add(code.id());
    }
    assertEquals(all, met);
  }

  private static final List<String> EVERY_CODE =
      List.of(
          "x",
          "network to = any",
          "include \"",
          "include \"\\q\"",
          "# \u0001",
          "}",
          "allow relay over tls over tls",
          "deliver a..b",
          "allow\n".repeat(101),
          "[".repeat(4_000_001));

  private static List<Diagnostic> diagnostics(String text) {
    return PolicyParser.parse(new SourceFile("x.relay", text)).diagnostics();
  }
}
