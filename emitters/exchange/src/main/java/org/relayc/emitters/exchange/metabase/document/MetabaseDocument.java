package org.relayc.emitters.exchange.metabase.document;

import java.util.List;
import java.util.Optional;
import org.relayc.emitters.exchange.metabase.profile.Edition;

/**
 * Everything that a policy sets on one machine.
 *
 * @param container the distinguished name of the object that holds the virtual servers
 * @param domains of every virtual server
 */
public record MetabaseDocument(
    Edition edition,
    Optional<String> container,
    List<ServerSettings> servers,
    DomainSettings domains) {
  public MetabaseDocument {
    servers = List.copyOf(servers);
  }
}
