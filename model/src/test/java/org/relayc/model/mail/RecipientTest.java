package org.relayc.model.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecipientTest {
  private static final String[] PIECES = {
    "r",
    "a",
    "ext.example",
    "our.example",
    "@",
    "@",
    "%",
    "!",
    "\"",
    "\\",
    ":",
    ",",
    "[",
    "]",
    "[192.0.2.1]",
    "(",
    ")",
    " ",
    ".",
    "\u00fc",
    "\u00df",
    "xn--",
    "-",
    "\ud83d",
    "\uff0e",
    "<",
    ">"
  };

  /** The kind of a recipient and the domains it may end in, in one line. */
  private static String describe(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Mailbox(String path, String localPart, DomainName domain) ->
          "<" + localPart + "> at " + domain;
      case Recipient.AtLiteral(String path, String literal) -> "at literal " + literal;
      case Recipient.Dressed(String path, List<Recipient> reached) ->
          reached.stream().map(Recipient::path).collect(Collectors.joining(", ", "dressed: ", ""));
      case Recipient.Incomplete incomplete -> "incomplete";
    };
  }

  private static void check(String path, String expected) {
    Recipient recipient = Recipient.parse(path);
    assertEquals(expected, describe(recipient), path);
    assertEquals(path, recipient.path());
  }

  @Test
  void plainMailboxes() {
    check("r@ext.example", "<r> at ext.example");
    check("R@EXT.example", "<R> at ext.example");
    check("r@ext.example.", "<r> at ext.example");
    check("a.b+c=d@ext.example", "<a.b+c=d> at ext.example");
    check("r@localhost", "<r> at localhost");
    check("r@_spf.ext.example", "<r> at _spf.ext.example");
    check("\"john smith\"@ext.example", "<john smith> at ext.example");
    check("\"a\\\"b\"@ext.example", "<a\"b> at ext.example");
    check("\"a:b\"@ext.example", "<a:b> at ext.example");
    check("john\\ smith@ext.example", "<john smith> at ext.example");
    check("IMCEASMTP-r+40ext@our.example", "<IMCEASMTP-r+40ext> at our.example");
    check("\"/dd.rfc-822=r(a)ext/\"@our.example", "</dd.rfc-822=r(a)ext/> at our.example");
  }

  @Test
  void internationalDomains() {
    check("r@b\u00fccher.example", "<r> at xn--bcher-kva.example");
    check("r@B\u00dcCHER.example", "<r> at xn--bcher-kva.example");
    check("r@XN--BCHER-KVA.example", "<r> at xn--bcher-kva.example");
    check("r@b\u00fccher\u3002example", "<r> at xn--bcher-kva.example");
    check("\u7528\u6237@ext.example", "<\u7528\u6237> at ext.example");
    check("r@stra\u00dfe.example", "incomplete");
    check("r@\u200d.example", "incomplete");
  }

  @Test
  void addressLiterals() {
    check("r@[198.51.100.7]", "at literal 198.51.100.7");
    check("r@[IPv6:2001:db8::1]", "at literal IPv6:2001:db8::1");
    check("\"john smith\"@[198.51.100.7]", "at literal 198.51.100.7");
    check("r@[a@b]", "at literal a@b");
    check("r@[]", "incomplete");
    check("r@198.51.100.7", "incomplete");
  }

  @Test
  void incompleteOnes() {
    check("", "incomplete");
    check("postmaster", "incomplete");
    check("\"john smith\"", "incomplete");
    check("r@", "incomplete");
    check("r@.", "incomplete");
    check("@ext.example", "incomplete");
    check("@a.example,@b.example", "incomplete");
    check("@a.example:r", "incomplete");
    check("@", "incomplete");
    check("@:", "incomplete");
    check("\"\"@ext.example", "incomplete");
    check("%ext.example@our.example", "incomplete");
    check("r%@our.example", "incomplete");
    check("!r@our.example", "incomplete");
    check("r@ext..example", "incomplete");
    check("r@ext.example..", "incomplete");
    check("r@-ext.example", "incomplete");
    check("r@ext-.example", "incomplete");
    check("r@ex t.example", "incomplete");
    check("r@ext.example\r\nRCPT TO:<x@y.example>", "incomplete");
    check("r@" + "a".repeat(64) + ".example", "incomplete");
    check("r@" + "a.".repeat(124) + "example", "incomplete");
    check("r".repeat(1_988) + "@ext.example", "<" + "r".repeat(1_988) + "> at ext.example");
    check("r".repeat(1_989) + "@ext.example", "incomplete");
  }

  @Test
  void dressedOnesEndWhereTheRoutingLeads() {
    check("r%ext.example@our.example", "dressed: r@ext.example");
    check("r%ext.example@[192.0.2.1]", "dressed: r@ext.example");
    check("r%ext.example", "dressed: r@ext.example");
    check("\"r%ext.example\"", "dressed: r@ext.example");
    check("r%ext.example@", "dressed: r@ext.example");
    check("\"r@ext.example\"", "dressed: r@ext.example");
    check("\"r@ext.example\"@our.example", "dressed: r@ext.example");
    check("\"r\\@ext.example\"@our.example", "dressed: r@ext.example");
    check("r\\@ext.example@our.example", "dressed: r@ext.example");
    check("\"r@ext.example\"@[192.0.2.1]", "dressed: r@ext.example");
    check("r@ext.example@our.example", "dressed: r@ext.example");
    check("@our.example:r@ext.example", "dressed: r@ext.example");
    check("@[192.0.2.1]:r@ext.example", "dressed: r@ext.example");
    check("@[IPv6:::1]:r@ext.example", "dressed: r@ext.example");
    check("@a.example,@our.example:r@ext.example", "dressed: r@ext.example");
    check("@a.example:@our.example:r@ext.example", "dressed: r@ext.example");
    check("@our.example:r%ext.example@our.example", "dressed: r@ext.example");
    check("@our.example:\"john smith\"@ext.example", "dressed: \"john smith\"@ext.example");
    check("ext.example!r", "dressed: r@ext.example");
    check("ext.example!r@our.example", "dressed: r@ext.example");
    check("a.example!ext.example!r@our.example", "dressed: r@ext.example");
    check("r%ext.example%b.example@our.example", "dressed: r@ext.example");
    check("r%[198.51.100.7]@our.example", "dressed: r@[198.51.100.7]");
    check("r%EXT.example.@our.example", "dressed: r@EXT.example.");
    check("r@[198.51.100.7]%ext.example", "dressed: r@[198.51.100.7]");
  }

  @Test
  void whereReadingsDifferAllAreListed() {
    check("a.example!r%b.example@our.example", "dressed: r@a.example, r@b.example");
    check("a.example!r@b.example@our.example", "dressed: r@a.example, r@b.example");
    check(
        "r%a.example!x%b.example@our.example",
        "dressed: r@a.example, x@r, x@b.example".replace("x@r", "x@a.example"));
    check("r@ext.example!x", "dressed: r@ext.example, x@ext.example");
    check(
        "\"gw::smtp%\\\"r@ext.example\\\"\"@our.example",
        "dressed: \"gw::smtp\"@r, \"\\\"r\"@ext.example");
    check("a(b@c.example)@ext.example", "dressed: \"a(b\"@c.example, a@ext.example");
  }

  @Test
  void plainOnesAreThoseWithNothingOdd() {
    for (String plain : List.of("r@ext.example", "a.b@EXT.example", "\u7528@ext.example")) {
      assertTrue(Recipient.parse(plain).isPlain(), plain);
    }
    for (String odd :
        List.of(
            "r@ext.example.",
            "\"r\"@ext.example",
            "\"john smith\"@ext.example",
            ".r@ext.example",
            "r.@ext.example",
            "a..r@ext.example",
            "r@[192.0.2.1]",
            "r%ext.example@our.example",
            "postmaster",
            "@a.example:r@ext.example")) {
      assertFalse(Recipient.parse(odd).isPlain(), odd);
    }
  }

  @Test
  void hostileLengthsEnd() {
    for (String part : List.of("%", "!", "@", "@a:", "\"", "\\", "[", "a%", "a!b%", "@a,", ".")) {
      for (int times : List.of(10, 100, 500, 100_000)) {
        Recipient recipient = Recipient.parse(part.repeat(times) + "r@ext.example");
        if (recipient instanceof Recipient.Dressed(String path, List<Recipient> reached)) {
          assertTrue(reached.size() <= 64, part);
        }
      }
    }
    check("a%".repeat(65) + "ext.example@our.example", "incomplete");
  }

  /** Whatever the text, it is some recipient, and what a dressed one reaches reads as itself. */
  @Test
  void everyTextIsSomeRecipient() {
    Random random = new Random(5321);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder path = new StringBuilder();
      int count = random.nextInt(9);
      for (int j = 0; j < count; j++) {
        path.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Recipient recipient = Recipient.parse(path.toString());
      Sender.parse(path.toString());
      assertEquals(path.toString(), recipient.path());
      if (recipient instanceof Recipient.Dressed(String dressed, List<Recipient> reached)) {
        for (Recipient end : reached) {
          assertFalse(end instanceof Recipient.Dressed, dressed);
          if (!(end instanceof Recipient.Incomplete)) {
            assertEquals(end, Recipient.parse(end.path()), dressed);
          }
        }
      }
    }
  }
}
