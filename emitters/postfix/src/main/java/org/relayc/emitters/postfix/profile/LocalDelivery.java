package org.relayc.emitters.postfix.profile;

/** How mail for the domains of {@code deliver} reaches its mailboxes. */
public sealed interface LocalDelivery {
  /** System users and aliases: the domains stand in {@code mydestination}. */
  record Local() implements LocalDelivery {}

  /**
   * Mailboxes of their own: the domains stand in {@code virtual_mailbox_domains}.
   *
   * @param transport for example {@code lmtp:unix:private/dovecot-lmtp}
   */
  record Virtual(String transport) implements LocalDelivery {}
}
