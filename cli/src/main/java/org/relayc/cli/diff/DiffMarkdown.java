package org.relayc.cli.diff;

import java.time.LocalDate;
import java.util.List;
import org.relayc.report.markdown.MarkdownText;
import org.relayc.verifier.compare.Change;

/** A comparison as a comment of a pull request. */
public final class DiffMarkdown {
  private final StringBuilder text = new StringBuilder();

  private final LocalDate today;

  private DiffMarkdown(LocalDate today) {
    this.today = today;
  }

  public static String of(DiffResult result, LocalDate today) {
    DiffMarkdown writing = new DiffMarkdown(today);
    writing.write(result);
    return writing.text.toString();
  }

  private void write(DiffResult result) {
    line("### " + MarkdownText.of(Headline.of(result)));
    line("");
    line(MarkdownText.code(result.before()) + " → " + MarkdownText.code(result.after()));
    List<String> remarks = Headline.remarks(result);
    if (!remarks.isEmpty()) {
      line("");
      remarks.forEach(remark -> line("- " + MarkdownText.of(remark)));
    }
    if (result.changes().isEmpty()) {
      return;
    }
    line("");
    line("| | listener | was | is | for |");
    line("|---|---|---|---|---|");
    result.changes().forEach(this::row);
    line("");
    line("<details><summary>One transaction of each</summary>");
    for (DiffResult.Entry entry : result.changes()) {
      line("");
      MarkdownText.block(Transcript.of(entry.changed(), today)).forEach(this::line);
    }
    line("");
    line("</details>");
  }

  private void row(DiffResult.Entry entry) {
    Change change = entry.changed().change();
    String conditions =
        entry.conditions().isEmpty() ? "everything" : String.join(" ", entry.conditions());
    line(
        "| "
            + (change.isWider() ? "➕" : "➖")
            + " | "
            + MarkdownText.of(Headline.where(entry.changed().meeting()))
            + " | "
            + change.was().word()
            + " | "
            + change.is().word()
            + " | "
            + MarkdownText.of(conditions)
            + " |");
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
