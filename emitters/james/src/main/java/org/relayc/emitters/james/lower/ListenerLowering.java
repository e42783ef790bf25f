package org.relayc.emitters.james.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relayc.emitters.james.condition.ClientCondition;
import org.relayc.emitters.james.condition.Gaps;
import org.relayc.emitters.james.condition.LogIn;
import org.relayc.emitters.james.document.SmtpListener;
import org.relayc.emitters.james.profile.JamesProfile;
import org.relayc.emitters.james.profile.TlsFiles;
import org.relayc.model.mail.Ipv6Address;
import org.relayc.model.policy.Endpoint;
import org.relayc.model.policy.Listener;
import org.relayc.model.policy.RelayPolicy;

/** Lowers one listener to a server of smtpserver.xml and the rules of its mail. */
final class ListenerLowering {
  /** All that James has without a provider of identities. */
  private static final Set<String> MECHANISMS = Set.of("PLAIN", "LOGIN");

  private final RelayPolicy policy;
  private final JamesProfile profile;
  private final Listener listener;
  private final Gaps gaps;

  ListenerLowering(RelayPolicy policy, JamesProfile profile, Listener listener, Gaps gaps) {
    this.policy = policy;
    this.profile = profile;
    this.listener = listener;
    this.gaps = gaps;
  }

  /** Empty where nothing of it can be on James. */
  Optional<Lowered> lower() {
    List<Endpoint> endpoints = endpoints();
    if (listener.tls() == Listener.Tls.REQUIRED) {
      gaps.narrow(
          listener.id(),
          "cannot refuse mail without TLS on a listener that begins in clear, as '"
              + listener.name()
              + "' does",
          "give it 'tls implicit', usually on port 465",
          "the listener is left out");
      return Optional.empty();
    }
    if (endpoints.isEmpty()) {
      return Optional.empty();
    }
    LogIn logIn = logIn();
    Admission admission = Admission.of(policy, listener, logIn, gaps);
    RuleLowering rules = new RuleLowering(policy, listener, admission, logIn, gaps);
    Program program = rules.lower(policy.rules(listener.name(), profile.day()));
    SmtpListener server =
        new SmtpListener(
            listener.name(),
            endpoints,
            listener.hostname(),
            encryption(),
            profile.tls().orElse(TlsFiles.IN_CONF),
            logIn == LogIn.POSSIBLE,
            ClientCondition.authorized(program.authorized()),
            false,
            policy.forwarded().isEmpty());
    return Optional.of(new Lowered(server, program));
  }

  /** A listener and what decides on its mail. */
  record Lowered(SmtpListener server, Program program) {}

  private List<Endpoint> endpoints() {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Endpoint endpoint : listener.endpoints()) {
      if (endpoint.address().filter(Ipv6Address.class::isInstance).isEmpty()) {
        endpoints.add(endpoint);
      }
    }
    if (endpoints.size() < listener.endpoints().size()) {
      gaps.narrow(
          listener.id(),
          "cannot bind to an IPv6 address, as listener '" + listener.name() + "' does",
          "write '*' with the port, which takes both families, or an IPv4 address",
          "nothing is taken there");
    }
    return endpoints;
  }

  private SmtpListener.Encryption encryption() {
    return switch (listener.tls()) {
      case NONE -> SmtpListener.Encryption.NONE;
      case OPTIONAL, REQUIRED -> SmtpListener.Encryption.OFFERED;
      case IMPLICIT -> SmtpListener.Encryption.ALWAYS;
    };
  }

  /** The server must ask for TLS where the policy does. */
  private LogIn logIn() {
    Listener.Auth auth = listener.auth();
    if (!auth.isOffered() || (auth.overTls() && listener.tls() == Listener.Tls.NONE)) {
      return LogIn.NEVER;
    }
    if (auth.overTls() && listener.tls() != Listener.Tls.IMPLICIT) {
      gaps.narrow(
          listener.id(),
          "takes a password in clear wherever it takes one at all, and listener '"
              + listener.name()
              + "' wants TLS before",
          "give it 'tls implicit', or let clients log in elsewhere",
          "nobody can log in on listener '" + listener.name() + "'");
      return LogIn.LOST;
    }
    if (auth.mechanisms().stream().noneMatch(MECHANISMS::contains)) {
      gaps.narrow(
          listener.id(),
          "knows no mechanism of listener '" + listener.name() + "' but PLAIN and LOGIN",
          "offer plain or login",
          "nobody can log in on listener '" + listener.name() + "'");
      return LogIn.LOST;
    }
    if (!auth.mechanisms().equals(MECHANISMS)) {
      gaps.note("listener '" + listener.name() + "' offers PLAIN and LOGIN: James has no choice");
    }
    return LogIn.POSSIBLE;
  }
}
