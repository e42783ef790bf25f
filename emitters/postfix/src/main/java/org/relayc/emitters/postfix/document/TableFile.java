package org.relayc.emitters.postfix.document;

/** The name of a lookup table's file, without its kind: {@code internal-allow-1-clients}. */
public record TableFile(String stem) implements Comparable<TableFile> {
  public TableFile {
    if (!stem.matches("[A-Za-z0-9_-]+")) {
      throw new IllegalArgumentException("table '" + stem + "'");
    }
  }

  @Override
  public int compareTo(TableFile other) {
    return stem.compareTo(other.stem);
  }
}
