package org.relayc.emitters.postfix.profile;

/**
 * Who checks passwords.
 *
 * @param path for Cyrus the name of its configuration ({@code smtpd}), for Dovecot its socket
 *     ({@code private/auth}, relative to the queue directory)
 */
public record SaslBackend(Kind kind, String path) {
  /** The implementations that Postfix knows. */
  public enum Kind {
    CYRUS,
    DOVECOT;

    /** As {@code smtpd_sasl_type} has it. */
    public String word() {
      return this == CYRUS ? "cyrus" : "dovecot";
    }
  }
}
