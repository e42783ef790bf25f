package org.relayc.emitters.exchange.metabase.readback;

import java.util.List;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;

/** What is made of a file that cannot be used. */
final class Nothing {
  private Nothing() {}

  static LegacyServer of(String reason) {
    return new LegacyServer(List.of(), List.of(), List.of(reason));
  }
}
