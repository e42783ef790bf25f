package org.relayc.model.mail;

import java.util.List;

/** A recipient, sorted by the form of its address (language reference, Meaning, step 3). */
public sealed interface Recipient {
  /** The path as it stands in the SMTP command, without the outer angle brackets. */
  String path();

  /** A plain mailbox of a domain. */
  record Mailbox(String path, String localPart, DomainName domain) implements Recipient {}

  /**
   * A mailbox at an address literal, which is a domain of its own.
   *
   * @param literal what stands between the brackets
   */
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

  /**
   * True for a plain mailbox with nothing odd about it: the local part a dot-atom that is not
   * quoted, no trailing dot. A target must agree with the policy on all of these; of others some
   * are left to the server (language reference, Comparing).
   */
  default boolean isPlain() {
    return this instanceof Mailbox(String text, String localPart, DomainName domain)
        && Mailboxes.isDotAtom(localPart)
        && text.startsWith(localPart + "@")
        && !text.endsWith(".");
  }

  /** Sorts a path; every text is some recipient. */
  static Recipient parse(String path) {
    return Mailboxes.recipient(path);
  }
}
