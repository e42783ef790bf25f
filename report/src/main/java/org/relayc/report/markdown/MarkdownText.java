package org.relayc.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.relayc.report.text.Visible;

/**
 * Texts of strangers in Markdown (GitHub Flavored Markdown 0.29): nothing of them is markup, a
 * mention of somebody, a link, or the end of a table's cell.
 */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~@&:";

  private MarkdownText() {}

  /** A text within a line or a cell. */
  public static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : Visible.of(text).toCharArray()) {
      if (c == '@') {
        // A backslash keeps no mention away; a comment that is not shown does.
        escaped.append("@<!-- -->");
      } else {
        escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /** A text as code within a line. */
  public static String code(String text) {
    String visible = Visible.of(text).replace("|", "\\|");
    String fence = "`".repeat(longestRun(visible) + 1);
    return fence + (fence.length() > 1 ? " " + visible + " " : visible) + fence;
  }

  /** Lines as a block of code. */
  public static List<String> block(List<String> lines) {
    List<String> visible = lines.stream().map(Visible::of).toList();
    int run = visible.stream().mapToInt(MarkdownText::longestRun).max().orElse(0);
    String fence = "`".repeat(Math.max(3, run + 1));
    List<String> block = new ArrayList<>(List.of(fence + "text"));
    block.addAll(visible);
    block.add(fence);
    return block;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (char c : text.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
