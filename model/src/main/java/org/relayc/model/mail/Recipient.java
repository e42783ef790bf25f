package org.relayc.model.mail;

import java.util.List;

/** A recipient, sorted by the form of its address (language reference, Meaning, step 3). */
public sealed interface Recipient {
  /** The path as it stands in the SMTP command, without the outer angle brackets. */
  String path();

  /** A plain mailbox of a domain. */
  record Mailbox(String path, String localPart, DomainName domain) implements Recipient {}

  /** A mailbox at an address literal, which is a domain of its own. */
  record AtLiteral(String path, String literal) implements Recipient {}

  /**
   * A source route, percent hack, bang path or quoted routing: judged by where it would end.
   *
   * @param reached every recipient it may end at, more than one where readings differ; never
   *     dressed
   */
  record Dressed(String path, List<Recipient> reached) implements Recipient {
    public Dressed {
      reached = List.copyOf(reached);
    }
  }

  /** A recipient without a domain or without a local part, the bare postmaster included. */
  record Incomplete(String path) implements Recipient {}

  /** Sorts a path; every text is some recipient. */
  static Recipient parse(String path) {
    throw new UnsupportedOperationException(path);
  }
}
