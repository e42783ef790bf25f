package org.relayc.cli.migrate;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.time.LocalDate;
import java.util.List;
import org.relayc.cli.diff.DiffResult;
import org.relayc.cli.diff.DiffText;
import org.relayc.migrate.harden.Trap;
import org.relayc.report.text.Visible;

/** A proposal for people: what is open, how it is closed, and who loses by it. */
public final class ClosedText {
  private static final int CONTEXT = 2;

  private ClosedText() {}

  /** The lines. */
  public static String of(ClosedPolicy closed, LocalDate today) {
    StringBuilder text = new StringBuilder("\n");
    if (!closed.isNeeded()) {
      return text + "nothing to close in " + Visible.of(closed.file()) + '\n';
    }
    line(text, "to close in " + closed.file() + ":");
    for (Trap trap : closed.proposal().traps()) {
      line(text, "  " + trap.key() + ": " + trap.what());
      line(text, "    " + trap.cure());
    }
    if (!closed.isProven()) {
      line(text, "  not proposed: it is not proven that nobody gets more by it");
      return text.toString();
    }
    text.append('\n');
    unified(closed).forEach(each -> line(text, each));
    text.append('\n');
    closed.effect().map(effect -> effect(effect, today)).ifPresent(text::append);
    return text.toString();
  }

  private static String effect(DiffResult effect, LocalDate today) {
    return DiffText.of(effect, today);
  }

  /** The texts in the form of {@code diff -u}. */
  static List<String> unified(ClosedPolicy closed) {
    List<String> before = closed.text().lines().toList();
    List<String> after = closed.proposal().lifted().text().lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        closed.file(), closed.closedFile(), before, DiffUtils.diff(before, after), CONTEXT);
  }

  private static void line(StringBuilder text, String content) {
    text.append(Visible.of(content)).append('\n');
  }
}
