package org.relayc.emitters.postfix.document;

/** One element of a list of access restrictions (postconf(5) smtpd_relay_restrictions). */
public sealed interface Restriction {
  /** A restriction that needs no table. */
  enum Plain implements Restriction {
    PERMIT,
    PERMIT_AUTH_DESTINATION,
    PERMIT_SASL_AUTHENTICATED,
    REJECT,
    REJECT_PLAINTEXT_SESSION;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A look-up of something the session knows in a table. */
  record Lookup(Subject subject, LookupTable table) implements Restriction {}

  /** The same action whatever the session knows, unless it knows nothing. */
  record Whenever(Subject subject, Action action) implements Restriction {}

  /** A class, asked in place. */
  record Ask(ClassName name) implements Restriction {}

  /** What a table is asked for. */
  enum Subject {
    /** The client's verified name and its parents, then its address. */
    CLIENT("check_client_access"),
    /** The login, where somebody is logged in. */
    LOGIN("check_sasl_access"),
    /** The recipient's address, its domain, and the domain's parents. */
    RECIPIENT("check_recipient_access"),
    /** The sender's address, its domain, and the domain's parents. */
    SENDER("check_sender_access");

    private final String word;

    Subject(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
