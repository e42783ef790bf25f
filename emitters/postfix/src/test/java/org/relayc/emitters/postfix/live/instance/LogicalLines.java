package org.relayc.emitters.postfix.live.instance;

import java.util.ArrayList;
import java.util.List;

/** The lines of a Postfix file with continuations joined, without comments (postconf(5), 3.7). */
final class LogicalLines {
  private LogicalLines() {}

  static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.stripLeading().startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
        lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
      } else {
        lines.add(line.strip());
      }
    }
    return lines;
  }
}
