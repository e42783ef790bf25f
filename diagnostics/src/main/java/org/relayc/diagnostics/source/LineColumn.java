package org.relayc.diagnostics.source;

/** A position as people count it: from 1, columns in code points. */
public record LineColumn(int line, int column) implements Comparable<LineColumn> {
  @Override
  public int compareTo(LineColumn other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
