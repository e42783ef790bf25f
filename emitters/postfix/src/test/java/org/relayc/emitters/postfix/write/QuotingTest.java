package org.relayc.emitters.postfix.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.relayc.emitters.postfix.document.HashKey;
import org.relayc.emitters.postfix.document.Pattern;
import org.relayc.emitters.postfix.document.Setting;

/** Hostile text stays inside the value, the option, the key, the pattern or the comment. */
class QuotingTest {
  private static void check(String quoted, String expected) {
    assertEquals(expected, quoted);
  }

  @Test
  void dollarsOfAValueExpandToThemselves() {
    check(MainCfValue.quote("/etc/$myhostname/${x}.pem"), "/etc/$$myhostname/$${x}.pem");
    check(MainCfValue.quote("a | b # c % {d}"), "a | b # c % {d}");
  }

  @Test
  void aValueStaysOnItsLine() {
    for (String text : new String[] {"", " a", "a ", "a\nb = c", "a\rb", "a\tb", "a\u0000b"}) {
      assertThrows(IllegalArgumentException.class, () -> new Setting.Literal(text), text);
    }
  }

  @Test
  void optionsWithBlanksStandInBraces() {
    check(MasterCfValue.quote("a", "b"), "a=b");
    check(MasterCfValue.quote("a", "plain,login"), "a=plain,login");
    check(MasterCfValue.quote("a", "b c"), "{ a = b c }");
    check(MasterCfValue.quote("a", "b {c}"), "{ a = b {c} }");
    for (String text : new String[] {"b } -o c=d {", "{", "}", "}{"}) {
      assertThrows(IllegalArgumentException.class, () -> MasterCfValue.quote("a", text), text);
    }
  }

  @Test
  void keysHaveNoBlanksAndBeginNoComment() {
    check(new HashKey("corp\\alice").text(), "corp\\alice");
    check(new HashKey("a$b|c%d{e}#").text(), "a$b|c%d{e}#");
    for (String text : new String[] {"", "#a", "a b", "a\nb OK", "\"a\"", "é"}) {
      assertThrows(IllegalArgumentException.class, () -> new HashKey(text), text);
    }
  }

  @Test
  void patternsMatchNothingButTheText() {
    check(Pattern.exactly("a.b").expression(), "^a\\.b$");
    check(Pattern.exactly("a/ OK").expression(), "^a\\/ OK$");
    check(Pattern.quote("\\/.[]{}()*+?^$|"), "\\\\\\/\\.\\[\\]\\{\\}\\(\\)\\*\\+\\?\\^\\$\\|");
    assertThrows(IllegalArgumentException.class, () -> Pattern.exactly("a\nb"));
  }

  @Test
  void commentsStayOnTheirLineAndShowWhatWouldHide() {
    check(CommentText.quote("a\nmynetworks = 0.0.0.0/0"), "a\\u000Amynetworks = 0.0.0.0/0");
    check(CommentText.quote("a\u202eb\u2028c\u0007"), "a\\u202Eb\\u2028c\\u0007");
    check(CommentText.quote("Büro"), "Büro");
    check(CommentText.quote("x".repeat(300)), "x".repeat(200) + "…");
  }
}
