package org.relayc.emitters.exchange.metabase.account;

import java.util.List;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SmartHost;

/**
 * The virtual servers of an export.
 *
 * @param smartHosts where they pass mail on to
 * @param settings every one of the export, in its order
 */
public record Account(
    LegacyServer server, List<SmartHost> smartHosts, List<LegacySetting> settings) {
  public Account {
    smartHosts = List.copyOf(smartHosts);
    settings = List.copyOf(settings);
  }
}
