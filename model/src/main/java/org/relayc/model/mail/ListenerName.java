package org.relayc.model.mail;

/** The name of a listener in its policy. */
public record ListenerName(String text) implements Comparable<ListenerName> {
  @Override
  public int compareTo(ListenerName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
