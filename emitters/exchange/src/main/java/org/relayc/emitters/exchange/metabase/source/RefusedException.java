package org.relayc.emitters.exchange.metabase.source;

/** Ends the reading of an export; a reader turns it into its result and never lets it out. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Refusal refusal;

  public RefusedException(FilePlace place, String reason, String help) {
    super(reason, null, false, false);
    this.refusal = new Refusal(place, reason, help);
  }

  public Refusal refusal() {
    return refusal;
  }
}
