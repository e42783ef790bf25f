package org.relayc.model.policy;

import java.util.Optional;
import java.util.OptionalInt;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.IpAddress;

/** Where mail goes next. */
public sealed interface NextHop {
  /** The mail exchangers of the recipient's own domain. */
  record MailExchanger() implements NextHop {}

  /** A host, found through its MX records unless {@code direct}. */
  record Host(DomainName name, boolean direct, OptionalInt port) implements NextHop {}

  /** An address. */
  record Address(IpAddress address, OptionalInt port) implements NextHop {}

  /**
   * The next hop of a domain and the statement that sets it: a forward, a route, or none where the
   * mail exchangers are asked because nothing else is said.
   */
  record Choice(NextHop hop, Optional<Forward> forward, Optional<Route> route) {}
}
