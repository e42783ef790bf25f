package org.relayc.lint.repair;

import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.finding.Fix;
import org.relayc.diagnostics.source.Place;
import org.relayc.diagnostics.source.SourceFile;

/** Takes something out of a text, with its line where it has one for itself. */
public final class Removal {
  private Removal() {}

  /**
   * Takes out a rule that does nothing, with its notes.
   *
   * @param place where it begins
   */
  public static Optional<Fix> ofIdleRule(Place place) {
    return new WrittenRules(place.file())
        .rule(place)
        .map(rule -> new Fix("take the rule out", true, List.of(edit(rule.place()))));
  }

  /** Takes out a comment. */
  public static Fix ofComment(Place place) {
    return new Fix("take the comment out", true, List.of(edit(place)));
  }

  private static Fix.Edit edit(Place place) {
    SourceFile file = place.file();
    String text = file.text();
    int start = place.span().start();
    int end = place.span().end();
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    boolean first = start == 0 || isEnd(text.charAt(start - 1));
    boolean last = end == text.length() || isEnd(text.charAt(end));
    if (first && last) {
      end += text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0;
    } else if (first) {
      start = place.span().start();
    } else if (!last) {
      end = place.span().end();
    }
    return new Fix.Edit(file.at(start, end), "");
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
