package org.relayc.emitters.exchange.shell.state;

/** Trustees that every server has. */
public enum WellKnown implements Trustee {
  ANONYMOUS("S-1-5-7"),
  AUTHENTICATED("S-1-5-11"),
  EVERYONE("S-1-1-0"),
  /** Who connects to a connector with ExternalAuthoritative. */
  EXTERNALLY_SECURED("MS Exchange\\Externally Secured Servers"),
  /** Who shows a certificate of a domain of TLSReceiveDomainSecureList. */
  PARTNER("MS Exchange\\Partner Servers");

  private final String id;

  WellKnown(String id) {
    this.id = id;
  }

  /** Its SID, or its name where that is the same in every language. */
  public String id() {
    return id;
  }
}
