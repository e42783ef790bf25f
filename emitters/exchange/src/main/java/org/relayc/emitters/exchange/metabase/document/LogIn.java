package org.relayc.emitters.exchange.metabase.document;

/**
 * How clients may say who they are, the boxes of "Authentication…".
 *
 * @param anonymous "Anonymous access"
 * @param basic "Basic authentication"
 * @param windows "Integrated Windows Authentication"
 */
public record LogIn(boolean anonymous, boolean basic, boolean windows) {
  // The bits of AuthFlags (MBSchema.xml, IIS 6.0).
  private static final int ANONYMOUS = 1;
  private static final int BASIC = 2;
  private static final int WINDOWS = 4;

  /** The value of {@code AuthFlags}. */
  public int flags() {
    return (anonymous ? ANONYMOUS : 0) | (basic ? BASIC : 0) | (windows ? WINDOWS : 0);
  }
}
