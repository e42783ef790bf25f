package org.relayc.dsl.syntax;

/** What a named set is a set of. */
public enum SetKind {
  NETWORK,
  HOST,
  DOMAIN,
  PRINCIPAL,
  SENDER;

  /** The keyword that defines such a set. */
  public String keyword() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
