package org.relayc.model.mail;

/** A sender; only a plain one, or the null sender, can be in a sender set. */
public sealed interface Sender {
  /** The sender of MAIL FROM:&lt;&gt;. */
  record Null() implements Sender {}

  /** A plain mailbox of a domain; the local part is compared without case. */
  record Mailbox(String localPart, DomainName domain) implements Sender {}

  /** Anything else: no domain, routing characters, an address literal. */
  record Other(String path) implements Sender {}

  /** Sorts a path; every text is some sender. */
  static Sender parse(String path) {
    return Mailboxes.sender(path);
  }
}
