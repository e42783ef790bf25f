package org.relayc.emitters.postfix.semantics.question;

import java.util.Locale;

/** A regular expression that is simple enough to be a set; letters count without case. */
sealed interface Shape {
  /** Matches every text. */
  record All() implements Shape {}

  /** {@code ^text$}. */
  record Whole(String text) implements Shape {}

  /** {@code text$}. */
  record End(String text) implements Shape {}

  /** {@code ^text}. */
  record Start(String text) implements Shape {}

  /** {@code @[^@]+\.domain$}: mailboxes of what is below a domain. */
  record BelowDomain(String domain) implements Shape {}

  /** {@code [@.]domain$}: mailboxes of a domain and of what is below it. */
  record InDomain(String domain) implements Shape {}

  /**
   * Matches no plain mailbox, name, address or null sender: routing characters before an {@code @},
   * an empty local part, a domain that is not ASCII.
   *
   * @param routed whether it matches every address with routing characters in its local part
   */
  record Dressed(boolean routed) implements Shape {}

  /** Whether a text that is no mailbox matches: "unknown", "&lt;&gt;". */
  default boolean matches(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return switch (this) {
      case All all -> true;
      case Whole(String whole) -> folded.equals(whole);
      case End(String end) -> folded.endsWith(end);
      case Start(String start) -> folded.startsWith(start);
      case BelowDomain(String domain) -> folded.endsWith("." + domain) && folded.indexOf('@') >= 0;
      case InDomain(String domain) ->
          folded.endsWith("@" + domain) || folded.endsWith("." + domain);
      case Dressed dressed -> false;
    };
  }
}
