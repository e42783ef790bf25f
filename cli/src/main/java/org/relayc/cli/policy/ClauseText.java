package org.relayc.cli.policy;

import org.relayc.compiler.Compilation.Compiled;
import org.relayc.model.policy.ClauseId;
import org.relayc.model.policy.RelayRule;

/** A statement of a policy on one line, as its author wrote it. */
public final class ClauseText {
  private ClauseText() {}

  public static String of(Compiled compiled, ClauseId id) {
    for (RelayRule rule : compiled.policy().rules()) {
      if (rule.id().equals(id)) {
        return rule.caption();
      }
    }
    return oneLine(compiled.origins().of(id).text());
  }

  /** The text without its comments, every run of white space as one blank. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#' && !quoted) {
        i = endOfLine(text, i);
        c = ' ';
      }
      quoted ^= c == '"' && !(quoted && isEscaped(text, i));
      boolean blank = Character.isWhitespace(c) && !quoted;
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isEscaped(String text, int at) {
    int slashes = 0;
    while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
      slashes++;
    }
    return slashes % 2 == 1;
  }
}
