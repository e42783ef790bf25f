package org.relayc.project.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What relayc.yaml says of a virtual server of Exchange 2000, 2003 or IIS 6; what it does not say
 * is left to the target.
 *
 * @param profile {@code iis6}, {@code exchange2000} or {@code exchange2003}
 * @param servers the numbers of virtual servers, by listener
 * @param container the distinguished name of the object in Active Directory that holds them
 */
public record MetabaseSettings(
    Optional<String> profile, Map<String, Integer> servers, Optional<String> container) {
  public static final MetabaseSettings DEFAULT =
      new MetabaseSettings(Optional.empty(), Map.of(), Optional.empty());

  public MetabaseSettings {
    servers = new TreeMap<>(servers);
  }
}
