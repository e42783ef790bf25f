package org.relayc.model.name;

/** Walks through the names of two sets in step and applies a truth table to them. */
final class NameMerge {
  /** Truth tables: bit {@code a + 2 * b} is the answer for a and b. */
  static final int OR = 0b1110;

  static final int AND = 0b1000;
  static final int AND_NOT = 0b0010;

  private final int truth;

  NameMerge(int truth) {
    this.truth = truth;
  }

  NameSet of(NameSet left, NameSet right) {
    NameTable a = left.table();
    NameTable b = right.table();
    int root = pair(left.containsTheRest(), right.containsTheRest());
    Ancestors above = new Ancestors(root);
    NameTable.Writer writer = new NameTable.Writer();
    NameTable last = a;
    int lastIndex = -1;
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int order = order(a, i, b, j);
      NameTable table = order <= 0 ? a : b;
      int index = order <= 0 ? i : j;
      above.moveTo(table, index, lastIndex < 0 ? 0 : last.commonPrefix(lastIndex, table, index));
      boolean aAbove = (above.below() & 1) != 0;
      boolean bAbove = (above.below() & 2) != 0;
      int self = pair(order <= 0 ? a.self(i) : aAbove, order >= 0 ? b.self(j) : bAbove);
      int below = pair(order <= 0 ? a.below(i) : aAbove, order >= 0 ? b.below(j) : bAbove);
      write(writer, table, index, flags(holds(self), holds(below)), holds((int) above.below()));
      above.push(table.length(index), below);
      last = table;
      lastIndex = index;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new NameSet(writer.toTable(), holds(root));
  }

  static int order(NameTable a, int i, NameTable b, int j) {
    if (i == a.size()) {
      return 1;
    }
    return j == b.size() ? -1 : a.compare(i, b, j);
  }

  private boolean holds(int pair) {
    return (truth >> pair & 1) != 0;
  }

  private static int pair(boolean a, boolean b) {
    return (a ? 1 : 0) | (b ? 2 : 0);
  }

  private static byte flags(boolean self, boolean below) {
    return (byte) ((self ? NameTable.SELF : 0) | (below ? NameTable.BELOW : 0));
  }

  private static void write(
      NameTable.Writer writer, NameTable table, int index, byte flags, boolean inherited) {
    if (flags != flags(inherited, inherited)) {
      writer.add(table, index, flags);
    }
  }

  /** The union of sorted patterns, a name of which may stand there several times. */
  static NameSet ofPatterns(NameTable patterns) {
    Ancestors above = new Ancestors(0);
    NameTable.Writer writer = new NameTable.Writer();
    int i = 0;
    while (i < patterns.size()) {
      above.moveTo(patterns, i, i == 0 ? 0 : patterns.commonPrefix(i - 1, patterns, i));
      byte flags = patterns.flags(i);
      int next = i + 1;
      while (next < patterns.size() && patterns.compare(i, patterns, next) == 0) {
        flags |= patterns.flags(next++);
      }
      boolean inherited = above.below() != 0;
      boolean below = inherited || (flags & NameTable.BELOW) != 0;
      boolean self = inherited || (flags & NameTable.SELF) != 0;
      write(writer, patterns, i, flags(self, below), inherited);
      above.push(patterns.length(i), below ? 1 : 0);
      i = next;
    }
    return new NameSet(writer.toTable(), false);
  }
}
