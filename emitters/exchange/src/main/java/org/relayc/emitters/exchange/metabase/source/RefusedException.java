package org.relayc.emitters.exchange.metabase.source;

/** Ends the reading of an export; a reader turns it into its result and never lets it out. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Refusal refusal;

  public RefusedException(FilePlace place, String reason, String help) {
    this(new Refusal(place, reason, help));
  }

  public RefusedException(Refusal refusal) {
    super(refusal.reason(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
