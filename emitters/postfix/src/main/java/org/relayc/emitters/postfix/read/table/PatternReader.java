package org.relayc.emitters.postfix.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relayc.diagnostics.source.SourceFile;
import org.relayc.emitters.api.finding.Findings;
import org.relayc.emitters.api.finding.ReadCode;
import org.relayc.emitters.postfix.configuration.Table;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Expression;
import org.relayc.emitters.postfix.configuration.Table.Patterns.Line;
import org.relayc.emitters.postfix.read.text.Blank;
import org.relayc.emitters.postfix.read.text.LogicalLines;

/** Reads a table of regular expressions (regexp_table(5), pcre_table(5), 3.7). */
final class PatternReader {
  private static final int DEEPEST = 100;

  private final boolean pcre;
  private final LogicalLines lines;
  private final Findings findings;
  private final List<Line> rules = new ArrayList<>();
  private List<Expression> guards = List.of();

  private PatternReader(SourceFile file, boolean pcre, Findings findings) {
    this.pcre = pcre;
    this.lines = new LogicalLines(file);
    this.findings = findings;
  }

  /** The rules of a file; unseen where it nests deeper than any sensible one. */
  static Table read(SourceFile file, boolean pcre, Findings findings) {
    PatternReader reader = new PatternReader(file, pcre, findings);
    while (reader.lines.next()) {
      reader.line(reader.lines.line());
      if (reader.guards.size() > DEEPEST) {
        return new Table.Unseen("a table with blocks that are nested too deep");
      }
    }
    return new Table.Patterns(reader.rules);
  }

  private void line(String line) {
    PatternText text = new PatternText(line, pcre);
    if (!text.beginsWithWord()) {
      rule(text);
    } else if (text.takeWord("if")) {
      Optional<Expression> guard = text.expression();
      if (guard.isEmpty() || !text.isAtEnd()) {
        skip();
      } else {
        guards = with(guard.get());
      }
    } else if (text.takeWord("endif") && text.isAtEnd() && !guards.isEmpty()) {
      guards = guards.subList(0, guards.size() - 1);
    } else {
      skip();
    }
  }

  private void rule(PatternText text) {
    Optional<Expression> expression = text.expression();
    List<Expression> around = guards;
    if (expression.isPresent() && !pcre && text.opensSecond()) {
      // /pattern1/!/pattern2/: the first matches and the second does not.
      Optional<Expression> second = text.expression();
      if (second.isEmpty()) {
        skip();
        return;
      }
      around = with(second.get());
    }
    String value = text.rest();
    if (expression.isEmpty() || value.isEmpty()) {
      skip();
    } else {
      rules.add(new Line(expression.get(), around, value, lines.place()));
    }
  }

  private List<Expression> with(Expression guard) {
    List<Expression> more = new ArrayList<>(guards);
    more.add(guard);
    return List.copyOf(more);
  }

  private void skip() {
    if (findings.room(ReadCode.SKIPPED_TABLE_RULE)) {
      findings.skipped(
          "the server skips '" + Findings.shown(Blank.strip(lines.line())) + "', which is no rule",
          lines.place());
    }
  }
}
