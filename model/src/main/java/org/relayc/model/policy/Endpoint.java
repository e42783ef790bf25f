package org.relayc.model.policy;

import java.util.Optional;
import org.relayc.model.mail.IpAddress;

/** Where a listener listens; no address means every one. */
public record Endpoint(Optional<IpAddress> address, int port) {
  public Endpoint {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
  }
}
