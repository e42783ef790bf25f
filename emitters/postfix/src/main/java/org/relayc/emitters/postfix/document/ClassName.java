package org.relayc.emitters.postfix.document;

/** The name of a restriction class; all of ours begin with {@code relayc_}. */
public record ClassName(String text) implements Comparable<ClassName> {
  public ClassName {
    if (!text.matches("relayc_[A-Za-z0-9_]+")) {
      throw new IllegalArgumentException("class name '" + text + "'");
    }
  }

  @Override
  public int compareTo(ClassName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
