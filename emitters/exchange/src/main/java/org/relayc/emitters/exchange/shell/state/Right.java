package org.relayc.emitters.exchange.shell.state;

import java.util.Arrays;
import java.util.Optional;

/** The extended rights that decide whose mail a receive connector takes, and for whom. */
public enum Right {
  /** To send at all. */
  SUBMIT("ms-Exch-SMTP-Submit"),
  /** To send to domains that are not accepted domains: relay. */
  ANY_RECIPIENT("ms-Exch-SMTP-Accept-Any-Recipient"),
  /** To send as whoever one likes. */
  ANY_SENDER("ms-Exch-SMTP-Accept-Any-Sender"),
  /** To send as somebody of an authoritative domain without a log-in. */
  OWN_DOMAIN_SENDER("ms-Exch-SMTP-Accept-Authoritative-Domain-Sender");

  private final String word;

  Right(String word) {
    this.word = word;
  }

  /** As the cmdlets write it. */
  public String word() {
    return word;
  }

  /** Rights are compared without case; one that does not decide is none of these. */
  public static Optional<Right> of(String word) {
    return Arrays.stream(values()).filter(right -> right.word.equalsIgnoreCase(word)).findFirst();
  }
}
