package org.relayc.compiler;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;

/**
 * The sets of a policy that have names and of which more than other sets is made, for those who
 * show sets to people.
 */
public record NamedSets(
    Map<String, AddressSet> networks,
    Map<String, NameSet> hosts,
    Map<String, NameSet> domains,
    Map<String, PrincipalSet> principals) {
  public NamedSets {
    networks = copy(networks);
    hosts = copy(hosts);
    domains = copy(domains);
    principals = copy(principals);
  }

  private static <S> Map<String, S> copy(Map<String, S> sets) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(sets));
  }
}
