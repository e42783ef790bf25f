package org.relayc.emitters.james.document;

import java.util.Optional;
import java.util.OptionalInt;

/** What is done with mail. */
public sealed interface Mailet {
  /** It goes on in another processor. */
  record GoTo(String state) implements Mailet {}

  /** It goes to a mailbox. */
  record Deliver() implements Mailet {}

  /** Aliases and forwards of local mailboxes are looked up. */
  record Rewrite() implements Mailet {}

  /** It is kept for the postmaster, and nobody is told. */
  record KeepBack(String repository) implements Mailet {}

  /** It is gone. */
  record Discard() implements Mailet {}

  /** A header is taken out of it. */
  record RemoveHeader(String header) implements Mailet {}

  /**
   * It goes out.
   *
   * @param queue where it waits; two of these may not share one
   * @param gateway empty for the mail exchangers of its domain
   */
  record Send(String queue, Optional<String> gateway, OptionalInt port, Tls tls)
      implements Mailet {}

  /** What is asked of the next hop. */
  enum Tls {
    AS_USUAL,
    OFFERED,
    REQUIRED
  }
}
