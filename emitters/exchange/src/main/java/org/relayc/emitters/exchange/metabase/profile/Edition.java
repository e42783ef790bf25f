package org.relayc.emitters.exchange.metabase.profile;

/** A server that can be written back to. */
public enum Edition {
  /** The SMTP service of Windows Server 2003, and as a compatibility feature of later ones. */
  IIS6("iis6", "IIS 6"),
  EXCHANGE2000("exchange2000", "Exchange 2000"),
  EXCHANGE2003("exchange2003", "Exchange 2003");

  private final String word;
  private final String title;

  Edition(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** As relayc.yaml names it. */
  public String word() {
    return word;
  }

  /** As people name it. */
  public String title() {
    return title;
  }

  /** True where Active Directory holds the settings and the metabase is a copy (KB 321757). */
  public boolean isExchange() {
    return this != IIS6;
  }
}
