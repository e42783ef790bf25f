package org.relayc.compiler.session;

import org.relayc.model.policy.Listener;

/** What sessions of a listener can have. */
public final class Sessions {
  private Sessions() {}

  public static boolean mayUseTls(Listener listener) {
    return listener.tls() != Listener.Tls.NONE;
  }

  /** Somebody may be logged in, over TLS at least. */
  public static boolean mayLogIn(Listener listener) {
    return listener.auth().isOffered() && (!listener.auth().overTls() || mayUseTls(listener));
  }
}
