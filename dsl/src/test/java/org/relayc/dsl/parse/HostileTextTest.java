package org.relayc.dsl.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.finding.Diagnostic;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/** Texts that were never meant to be policies are answered with errors, whatever is in them. */
class HostileTextTest {
  private static final int MUTANTS = 5_000;
  private static final String[] PIECES = {
    "{",
    "}",
    "\"",
    "\\",
    "#",
    "\n",
    "\r\n",
    ",",
    "@",
    "*.",
    "[",
    "::",
    "..",
    "/",
    "-",
    "=",
    "\u202e",
    "\ud800",
    "\u00fc",
    "\ud83d\ude00",
    "\u0000",
    "allow",
    "listener",
    "sender a = ",
    "over tls",
    "x@",
    "10.0.0.1-",
    "2027-06-30"
  };

  /** Parses; errors, if there are some, are clear, in order and inside the text. */
  private static ParseResult check(String text) {
    ParseResult result = PolicyParser.parse(new SourceFile("x.relay", text));
    int last = 0;
    for (Diagnostic diagnostic : result.diagnostics()) {
      Place place = diagnostic.place().orElseThrow();
      assertTrue(place.span().end() <= text.length());
      assertTrue(place.span().start() >= last);
      assertTrue(diagnostic.message().length() < 400, diagnostic.message());
      last = place.span().start();
    }
    assertTrue(result.diagnostics().size() <= 101);
    return result;
  }

  private static void checkIsWrong(String text) {
    assertTrue(check(text).hasErrors());
  }

  @Test
  void mutantsOfASample() throws IOException {
    String sample = sample();
    int right = 0;
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder(sample);
      for (int i = random.nextInt(4); i >= 0; i--) {
        mutate(text, random);
      }
      ParseResult result = check(text.toString());
      if (!result.hasErrors()) {
        right++;
      }
    }
    // Both kinds must occur, or the mutations are not worth much.
    assertTrue(right > MUTANTS / 100 && right < MUTANTS / 2, "without errors: " + right);
  }

  private static void mutate(StringBuilder text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    String piece = PIECES[random.nextInt(PIECES.length)];
    switch (random.nextInt(5)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, piece);
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
      case 3 -> text.replace(from, to, piece);
      default -> text.setLength(Math.max(1, from));
    }
  }

  private String sample() throws IOException {
    try (InputStream sample = getClass().getResourceAsStream("/org/relayc/dsl/contoso.relay")) {
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void piecesInAnyOrder() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      check(text.toString());
    }
  }

  /** Each of these would take hours if anything in it were looked at again and again. */
  @Test
  void megabytesOfOneThing() {
    List<String> things =
        new ArrayList<>(
            List.of(
                "a",
                "x=",
                "1.",
                "1.1.1.1/",
                "10.0.0.1-",
                "a@",
                "a:",
                ":",
                "!",
                "\u2603",
                "\u0001",
                "{",
                "}",
                "\"",
                "\"x\n",
                "\\",
                "#\n",
                "allow ",
                "sender ",
                "listener a on *:25 {\n"));
    things.forEach(thing -> checkIsWrongUnlessComment(thing, 500_000 / thing.length()));
    checkIsWrong("a".repeat(10_000_000));
    checkIsWrong("{".repeat(100_000));
    checkIsWrong("include \"" + "\\q".repeat(200_000) + "\"");
  }

  private static void checkIsWrongUnlessComment(String thing, int times) {
    assertEquals(!thing.startsWith("#"), check(thing.repeat(times)).hasErrors(), thing);
  }

  @Test
  void aLongPolicyIsNoTrouble() {
    StringBuilder text = new StringBuilder("network a = any");
    for (int i = 0; i < 50_000; i++) {
      text.append(", 10.").append(i >> 8).append('.').append(i & 255).append(".1");
    }
    text.append("\nallow relay from a\n".repeat(20_000));
    ParseResult result = check(text.toString());
    assertFalse(result.hasErrors());
    assertEquals(20_001, result.tree().statements().size());
  }
}
