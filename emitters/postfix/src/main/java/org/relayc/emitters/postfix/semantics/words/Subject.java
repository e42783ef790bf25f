package org.relayc.emitters.postfix.semantics.words;

/** What a {@code check_…_access} looks up. */
public enum Subject {
  /** The client's name and its parents, then its address and the networks above it. */
  CLIENT("client"),
  /** The name a client gives itself. */
  HELO("name in HELO"),
  /** The address in MAIL FROM. */
  SENDER("sender"),
  /** The address in RCPT TO. */
  RECIPIENT("recipient"),
  /** The log-in, as a whole. */
  LOGIN("log-in"),
  /** The fingerprints of the client's certificate. */
  CERTIFICATE("certificate"),
  /** The domain of ETRN, which no mail has. */
  ETRN("domain of ETRN");

  private final String word;

  Subject(String word) {
    this.word = word;
  }

  /** For people: "log-in". */
  public String word() {
    return word;
  }
}
