package org.relayc.emitters.postfix.base;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of main.cf or master.cf with its continuations (postconf(5), master(5)): what begins with
 * a blank goes on, across comments and empty lines.
 *
 * @param comment the comments right above it, as they stood
 * @param raw the line as it stood, with line ends
 * @param text all its parts on one line, without comments
 */
record LogicalLine(String comment, String raw, String text) {
  /** The lines of a file; comments at its end belong to none. */
  static List<LogicalLine> parse(String file) {
    List<LogicalLine> lines = new ArrayList<>();
    StringBuilder raw = new StringBuilder();
    StringBuilder text = new StringBuilder();
    StringBuilder comment = new StringBuilder();
    StringBuilder held = new StringBuilder();
    for (String line : file.lines().toList()) {
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        held.append(line).append('\n');
      } else if (isBlank(line.charAt(0)) && !text.isEmpty()) {
        raw.append(held).append(line).append('\n');
        text.append(' ').append(line.strip());
        held.setLength(0);
      } else {
        finish(lines, comment, raw, text);
        comment.append(nearest(held.toString()));
        held.setLength(0);
        raw.append(line).append('\n');
        text.append(line.strip());
      }
    }
    finish(lines, comment, raw, text);
    return lines;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The comment block that touches the line below it. */
  private static String nearest(String held) {
    int gap = held.lastIndexOf("\n\n");
    String block = gap < 0 ? held : held.substring(gap + 2);
    return block.isBlank() ? "" : block.stripLeading();
  }

  private static void finish(
      List<LogicalLine> lines, StringBuilder comment, StringBuilder raw, StringBuilder text) {
    if (!text.isEmpty()) {
      lines.add(new LogicalLine(comment.toString(), raw.toString(), text.toString()));
    }
    comment.setLength(0);
    raw.setLength(0);
    text.setLength(0);
  }
}
