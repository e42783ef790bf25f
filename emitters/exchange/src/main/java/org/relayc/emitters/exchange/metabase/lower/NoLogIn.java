package org.relayc.emitters.exchange.metabase.lower;

import org.relayc.model.policy.Listener;

/** Why a policy lets clients log in and a server cannot. */
final class NoLogIn {
  static final String HELP =
      "give the listener 'tls required', or leave 'over tls' out, and offer plain or login";

  private NoLogIn() {}

  static String reason(Listener listener) {
    return listener.auth().overTls() && !listener.tls().isForced()
        ? "cannot ask for TLS before a log-in on listener '" + listener.name() + "' only"
        : "has none of the mechanisms of listener '" + listener.name() + "'";
  }
}
