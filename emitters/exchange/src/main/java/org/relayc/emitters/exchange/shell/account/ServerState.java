package org.relayc.emitters.exchange.shell.account;

import java.util.List;
import org.relayc.emitters.api.Setting;
import org.relayc.emitters.exchange.shell.state.TransportServer;

/**
 * A server of an export.
 *
 * @param settings every one, with what was made of it
 */
public record ServerState(TransportServer server, List<Setting> settings) {
  public ServerState {
    settings = List.copyOf(settings);
  }
}
