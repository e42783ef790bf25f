package org.relayc.emitters.contract.law;

import org.relayc.model.mail.Decision;

/** What a server did with one transaction. */
public sealed interface ServerAnswer {
  /** The reply, for people. */
  String reply();

  /** The recipient was refused. */
  record Refused(String reply) implements ServerAnswer {}

  /**
   * The recipient was taken.
   *
   * @param as what the server will do with the mail, never reject
   * @param recipient the path that the server made of the recipient's
   */
  record Taken(String reply, Decision as, String recipient) implements ServerAnswer {
    public Taken {
      if (as == Decision.REJECT) {
        throw new IllegalArgumentException("taken as reject: " + recipient);
      }
    }
  }
}
