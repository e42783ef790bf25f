package org.relayc.emitters.exchange.shell.state;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.diagnostics.source.Place;
import org.relayc.model.address.AddressRange;

/**
 * A receive connector.
 *
 * @param ranges the clients that it is for (RemoteIPRanges), as they were written
 * @param groups the access entries that come in sets; {@code access} has the others
 */
public record ReceiveConnector(
    String name,
    boolean enabled,
    List<Binding> bindings,
    List<AddressRange> ranges,
    Set<Mechanism> mechanisms,
    Set<PermissionGroup> groups,
    boolean requiresTls,
    Access access,
    Place place) {
  public ReceiveConnector {
    bindings = List.copyOf(bindings);
    ranges = List.copyOf(ranges);
    mechanisms = Collections.unmodifiableSet(new TreeSet<>(mechanisms));
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
  }

  /** True where a session can have TLS. */
  public boolean offersTls() {
    return mechanisms.contains(Mechanism.TLS);
  }

  /** True where a client can log in. */
  public boolean takesLogIn(boolean tls) {
    boolean basic = tls || !mechanisms.contains(Mechanism.BASIC_OVER_TLS);
    return mechanisms.contains(Mechanism.INTEGRATED)
        || mechanisms.contains(Mechanism.EXCHANGE_SERVER)
        || (mechanisms.contains(Mechanism.BASIC) && basic);
  }

  /** True where a client counts as one of the organisation's for its address. */
  public boolean isExternallySecured() {
    return mechanisms.contains(Mechanism.EXTERNAL);
  }

  /** The same connector with other entries. */
  public ReceiveConnector with(Access other) {
    return new ReceiveConnector(
        name, enabled, bindings, ranges, mechanisms, groups, requiresTls, other, place);
  }
}
