package org.relayc.model.mail;

import java.util.Optional;

/**
 * A host or domain name in A-labels, lower case, without a trailing dot; it may have one label.
 *
 * @param text for example {@code mail.contoso.com}
 */
public record DomainName(String text) implements Comparable<DomainName> {
  public DomainName {
    boolean labelMissing = text.startsWith(".") || text.endsWith(".") || text.contains("..");
    if (text.isEmpty() || labelMissing || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("invalid name '" + text + "'");
    }
  }

  /**
   * Reads the domain of an address as a server would: without case, without one trailing dot, in
   * A-labels; empty where it is no name that mail can go to.
   */
  public static Optional<DomainName> parse(String text) {
    return DomainText.read(text);
  }

  /** True for every name below {@code other}, false for {@code other} itself. */
  public boolean isBelow(DomainName other) {
    return text.length() > other.text.length()
        && text.endsWith(other.text)
        && text.charAt(text.length() - other.text.length() - 1) == '.';
  }

  @Override
  public int compareTo(DomainName other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
