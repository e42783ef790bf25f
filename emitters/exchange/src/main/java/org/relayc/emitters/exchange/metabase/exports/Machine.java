package org.relayc.emitters.exchange.metabase.exports;

import java.util.List;
import org.relayc.emitters.exchange.metabase.account.LegacySetting;
import org.relayc.emitters.exchange.metabase.server.LegacyServer;
import org.relayc.emitters.exchange.metabase.server.SmartHost;

/**
 * A machine of an export.
 *
 * @param name as the directory has it, else that of its file
 * @param smartHosts where it passes mail on to
 * @param settings every one, with what was made of it
 * @param drift where its metabase says something else than the directory, which goes before; a
 *     fragment each
 */
public record Machine(
    String name,
    LegacyServer server,
    List<SmartHost> smartHosts,
    List<LegacySetting> settings,
    List<String> drift) {
  public Machine {
    smartHosts = List.copyOf(smartHosts);
    settings = List.copyOf(settings);
    drift = List.copyOf(drift);
  }
}
