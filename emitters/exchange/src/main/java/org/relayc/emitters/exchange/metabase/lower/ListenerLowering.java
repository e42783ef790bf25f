package org.relayc.emitters.exchange.metabase.lower;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.exchange.metabase.document.LogIn;
import org.relayc.emitters.exchange.metabase.document.ServerSettings;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Lowers one listener to a virtual server. */
final class ListenerLowering {
  private static final Set<String> BASIC = Set.of("PLAIN", "LOGIN");
  private static final Set<String> WINDOWS = Set.of("NTLM", "GSSAPI", "GSS-SPNEGO");

  private final RelayPolicy policy;
  private final Listener listener;
  private final LocalDate day;
  private final Gaps gaps;

  ListenerLowering(RelayPolicy policy, Listener listener, LocalDate day, Gaps gaps) {
    this.policy = policy;
    this.listener = listener;
    this.day = day;
    this.gaps = gaps;
  }

  /** Empty where nothing of it can be on such a server. */
  Optional<ServerSettings> lower(int number) {
    List<Endpoint> endpoints = endpoints();
    if (endpoints.isEmpty()) {
      return Optional.empty();
    }
    boolean implicit = listener.tls() == Listener.Tls.IMPLICIT;
    if (listener.tls() != Listener.Tls.NONE) {
      gaps.note("TLS needs a certificate on the server: RUNBOOK.md says where");
    }
    Admission admission = new Admission(policy, listener, canLogIn(), gaps);
    LogIn logIn = logIn(admission.takesAnonymous());
    Grants grants =
        new RuleLowering(policy, listener, admission, canLogIn(), gaps)
            .lower(policy.rules(listener.name(), day));
    return Optional.of(
        new ServerSettings(
            number,
            listener.name(),
            implicit ? List.of() : endpoints,
            implicit ? endpoints : List.of(),
            listener.hostname(),
            admission.connections(),
            logIn,
            listener.tls().isForced(),
            ListEntries.only(grants.clients()),
            grants.whoLogsIn(),
            grants.permissions()));
  }

  private List<Endpoint> endpoints() {
    List<Endpoint> endpoints =
        listener.endpoints().stream()
            .filter(each -> each.address().filter(Ipv6Address.class::isInstance).isEmpty())
            .toList();
    if (endpoints.size() < listener.endpoints().size()) {
      gaps.narrow(
          listener.id(),
          "binds to IPv4 addresses only, and listener '" + listener.name() + "' has another",
          "take the IPv6 address out",
          "nothing is taken there");
    }
    return endpoints;
  }

  /** True where the server can let them, and asks for TLS where the policy does. */
  private boolean canLogIn() {
    Listener.Auth auth = listener.auth();
    boolean askedInClear = auth.overTls() && !listener.tls().isForced();
    boolean known = auth.mechanisms().stream().anyMatch(each -> isBasic(each) || isWindows(each));
    return Admission.isOffered(listener) && !askedInClear && known;
  }

  private static boolean isBasic(String mechanism) {
    return BASIC.contains(mechanism);
  }

  private static boolean isWindows(String mechanism) {
    return WINDOWS.contains(mechanism);
  }

  private LogIn logIn(boolean anonymous) {
    Set<String> mechanisms = listener.auth().mechanisms();
    List<String> others =
        mechanisms.stream().filter(each -> !isBasic(each) && !isWindows(each)).toList();
    if (!others.isEmpty()) {
      gaps.note(
          "listener '"
              + listener.name()
              + "' cannot offer "
              + String.join(", ", others)
              + ": these servers know PLAIN and LOGIN, and those of Windows");
    }
    return new LogIn(
        anonymous,
        canLogIn() && mechanisms.stream().anyMatch(ListenerLowering::isBasic),
        canLogIn() && mechanisms.stream().anyMatch(ListenerLowering::isWindows));
  }
}
