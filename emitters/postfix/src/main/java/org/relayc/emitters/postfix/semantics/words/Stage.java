package org.relayc.emitters.postfix.semantics.words;

import java.util.Optional;

/** The restriction lists that stand between a client and a recipient, in the order of SMTP. */
public enum Stage {
  CLIENT("smtpd_client_restrictions", Subject.CLIENT),
  HELO("smtpd_helo_restrictions", Subject.HELO),
  SENDER("smtpd_sender_restrictions", Subject.SENDER),
  RELAY("smtpd_relay_restrictions", Subject.RECIPIENT),
  RECIPIENT("smtpd_recipient_restrictions", Subject.RECIPIENT);

  private final String parameter;
  private final Subject byItself;

  Stage(String parameter, Subject byItself) {
    this.parameter = parameter;
    this.byItself = byItself;
  }

  public String parameter() {
    return parameter;
  }

  /** What a table without a word before it looks up in this list. */
  public Optional<Subject> byItself() {
    return Optional.of(byItself);
  }
}
