package org.relayc.dsl.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relayc.dsl.scan.TokenKind;

/** How wide tokens are made so that what follows them stands in one column. */
final class Columns {
  private final Written written;
  private final Map<Integer, Integer> widths = new HashMap<>();

  Columns(Written written) {
    this.written = written;
  }

  /** Words of one kind of statement that stand below each other. */
  private enum Kind {
    /** The keyword and the name of a set. */
    SHORT_SET(2),
    PRINCIPAL_SET(2),
    RULE(1),
    CLAIM(1),
    OTHER(0);

    final int columns;

    Kind(int columns) {
      this.columns = columns;
    }
  }

  String padded(int token) {
    String text = written.text(token);
    return text + " ".repeat(Math.max(0, widths.getOrDefault(token, 0) - text.length()));
  }

  /** Makes columns of statements that follow one another without an empty line. */
  void align(List<Unit> units) {
    int from = 0;
    for (int i = 1; i <= units.size(); i++) {
      if (i == units.size()
          || units.get(i).apart()
          || kind(units.get(i)) != kind(units.get(from))) {
        alignRun(units.subList(from, i));
        from = i;
      }
    }
    alignExpectations(units);
  }

  private void alignRun(List<Unit> run) {
    for (int column = 0; column < kind(run.getFirst()).columns; column++) {
      widen(run, column);
    }
  }

  private void alignExpectations(List<Unit> units) {
    int from = 0;
    for (int i = 0; i <= units.size(); i++) {
      if (i == units.size() || !isExpectation(units.get(i)) || units.get(i).apart()) {
        List<Unit> run = units.subList(from, i);
        // expect DECISION from ADDRESS
        widen(run, 1);
        widen(run, 3);
        from = i < units.size() && !isExpectation(units.get(i)) ? i + 1 : i;
      }
    }
  }

  private void widen(List<Unit> run, int column) {
    int width = 0;
    for (Unit unit : run) {
      width = Math.max(width, written.text(unit.first() + column).length());
    }
    for (Unit unit : run) {
      widths.put(unit.first() + column, width);
    }
  }

  private boolean isExpectation(Unit unit) {
    return written.kind(unit.first()) == TokenKind.EXPECT;
  }

  private Kind kind(Unit unit) {
    return switch (written.kind(unit.first())) {
      case NETWORK, HOST, DOMAIN, SENDER_SET -> Kind.SHORT_SET;
      case PRINCIPAL -> Kind.PRINCIPAL_SET;
      case ALLOW, DENY -> Kind.RULE;
      case NEVER, ALWAYS, EXPECT -> Kind.CLAIM;
      default -> Kind.OTHER;
    };
  }
}
