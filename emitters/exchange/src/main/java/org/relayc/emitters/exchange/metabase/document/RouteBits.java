package org.relayc.emitters.exchange.metabase.document;

/** The value of a domain's {@code RouteAction} (technet cc757175, a reader's table of its bits). */
public final class RouteBits {
  private static final int SMARTHOST = 0x2;
  private static final int ALIAS = 0x10;
  private static final int DOMAIN_RELAY = 0x1000;

  private RouteBits() {}

  /** Delivered here. */
  public static int local() {
    return ALIAS;
  }

  /** Passed on for anyone, to where its MX says or to a host. */
  public static int remote(DomainSettings.Remote remote) {
    return DOMAIN_RELAY | (remote.smartHost().isPresent() ? SMARTHOST : 0);
  }
}
