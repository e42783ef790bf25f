package org.relayc.dsl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.parse.PolicyParser;
import org.relayc.dsl.scan.Comment;
import org.relayc.dsl.scan.Lexeme;
import org.relayc.dsl.scan.Scan;
import org.relayc.dsl.scan.TokenKind;
import org.relayc.dsl.syntax.Statement;

/** What holds for the layout of every policy, tried on random ones with comments everywhere. */
class FormatterLawsTest {
  private static final int POLICIES = 3_000;

  private interface Law {
    void check(String text);
  }

  private static void forAll(Law law) {
    for (int seed = 0; seed < POLICIES; seed++) {
      Random random = new Random(seed);
      law.check(RandomPolicy.spread(RandomPolicy.tokens(random), random));
    }
  }

  private static ParseResult parse(String text) {
    ParseResult result = PolicyParser.parse(new SourceFile("x.relay", text));
    assertEquals(List.of(), result.diagnostics(), text);
    return result;
  }

  private static String format(String text) {
    return PolicyFormatter.format(parse(text));
  }

  @Test
  void theTreeStaysTheSame() {
    forAll(text -> assertEquals(parse(text).tree(), parse(format(text)).tree(), text));
  }

  @Test
  void theCommentsStayWhereTheyAre() {
    forAll(text -> assertEquals(comments(text), comments(format(text)), text));
  }

  /** Each comment, and behind how many tokens it stands; a comma may change places with it. */
  private static List<String> comments(String text) {
    Scan scan = Scan.of(new SourceFile("x.relay", text));
    List<String> comments = new ArrayList<>();
    for (Comment comment : scan.comments()) {
      long before =
          scan.lexemes().stream()
              .filter(lexeme -> isBefore(lexeme, comment))
              .filter(lexeme -> lexeme.kind() != TokenKind.COMMA)
              .count();
      String words = text.substring(comment.span().start(), comment.span().end());
      comments.add(before + " " + words.stripTrailing());
    }
    return comments;
  }

  private static boolean isBefore(Lexeme lexeme, Comment comment) {
    return lexeme.end() <= comment.span().start();
  }

  @Test
  void theLayoutOfALayoutIsTheSame() {
    forAll(text -> assertEquals(format(text), format(format(text)), text));
  }

  @Test
  void theEndsOfLinesAreOfOneKind() {
    forAll(text -> assertEquals(format(text), format(text.replace("\n", "\r\n")), text));
  }

  @Test
  void noLineEndsInBlanksAndNoTwoAreEmpty() {
    forAll(text -> {
      String formatted = "\n" + format(text);
      assertTrue(formatted.lines().noneMatch(line -> line.endsWith(" ")), text);
      assertTrue(!formatted.contains("\n\n\n") && !formatted.endsWith("\n\n"), text);
    });
  }

  @Test
  void oneLineIsTheSameStatement() {
    OneLine oneLine = new OneLine(true);
    forAll(text -> {
      for (Statement statement : parse(text).tree().statements()) {
        String line = oneLine.of(statement);
        assertEquals(List.of(statement), parse(line).tree().statements(), line);
      }
    });
  }
}
