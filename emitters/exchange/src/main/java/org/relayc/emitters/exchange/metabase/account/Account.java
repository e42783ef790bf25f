package org.relayc.emitters.exchange.metabase.account;

import java.util.List;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;

/**
 * The virtual servers of an export.
 *
 * @param settings every one of the export, in its order
 */
public record Account(LegacyServer server, List<LegacySetting> settings) {
  public Account {
    settings = List.copyOf(settings);
  }
}
