package org.relayc.dsl.format;

import java.util.ArrayList;
import java.util.List;
import org.relayc.dsl.parse.ParseResult;
import org.relayc.dsl.syntax.Node;

/** Writes a policy in the one layout, its comments kept. */
public final class PolicyFormatter {
  private PolicyFormatter() {}

  /**
   * The laid-out text of a policy that has no errors.
   *
   * @throws IllegalArgumentException if it has some: what was not understood cannot be laid out
   */
  public static String format(ParseResult policy) {
    if (policy.hasErrors()) {
      throw new IllegalArgumentException("a policy with errors has no layout: " + policy.file());
    }
    Page page = new Page(policy);
    page.statements(policy.tree().statements());
    return text(page.lines());
  }

  /** A statement, rule, condition or other node in one line, its notes left out. */
  public static String oneLine(Node node) {
    return new OneLine(false).of(node);
  }

  private static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      int width = 0;
      while (to < lines.size() && !lines.get(to).remark().isEmpty()) {
        width = Math.max(width, length(lines.get(to)));
        to++;
      }
      for (Line line : new ArrayList<>(lines.subList(from, to))) {
        String gap = " ".repeat(width - length(line) + 3);
        text.append(line.text()).append(gap).append(line.remark()).append('\n');
      }
      if (to < lines.size()) {
        text.append(lines.get(to).text()).append('\n');
      }
      from = to + 1;
    }
    return text.toString();
  }

  private static int length(Line line) {
    return line.text().codePointCount(0, line.text().length());
  }
}
