package org.relayc.emitters.exchange.shell.lower;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.model.policy.Listener;

/**
 * How clients of a listener may log in.
 *
 * @param offered whether the policy lets them
 */
record LogIns(boolean offered, Set<Mechanism> mechanisms) {
  private static final Set<String> BASIC = Set.of("PLAIN", "LOGIN");
  private static final Set<String> WINDOWS = Set.of("NTLM", "GSSAPI", "GSS-SPNEGO");

  static LogIns of(Listener listener, Gaps gaps) {
    Listener.Auth auth = listener.auth();
    boolean tls = listener.tls() != Listener.Tls.NONE;
    boolean offered = auth.isOffered() && (tls || !auth.overTls());
    Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);
    if (offered && auth.mechanisms().stream().anyMatch(BASIC::contains)) {
      mechanisms.add(Mechanism.BASIC);
      if (auth.overTls()) {
        mechanisms.add(Mechanism.BASIC_OVER_TLS);
      }
    }
    boolean clear = auth.overTls() && !listener.tls().isForced();
    if (offered && !clear && auth.mechanisms().stream().anyMatch(WINDOWS::contains)) {
      mechanisms.add(Mechanism.INTEGRATED);
    }
    if (offered && mechanisms.isEmpty()) {
      gaps.refuse(
          Optional.of(listener.id()),
          "cannot let clients log in on listener '" + listener.name() + "' as it says",
          "offer plain or login; ntlm and gssapi without 'over tls', or with 'tls required'");
    }
    if (offered && auth.mechanisms().contains("PLAIN")) {
      gaps.note("log-ins with a password are offered as AUTH LOGIN; Exchange has no AUTH PLAIN");
    }
    return new LogIns(offered, mechanisms);
  }
}
