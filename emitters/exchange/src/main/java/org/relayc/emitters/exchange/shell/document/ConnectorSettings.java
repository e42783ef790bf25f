package org.relayc.emitters.exchange.shell.document;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relayc.emitters.exchange.shell.state.Binding;
import org.relayc.emitters.exchange.shell.state.Mechanism;
import org.relayc.model.mail.DomainName;
import org.relayc.model.mail.ListenerName;

/**
 * A receive connector.
 *
 * @param role its transport role, where connectors belong to one
 * @param ranges its clients, of which a cmdlet takes no more than some 1,300 entries
 */
public record ConnectorSettings(
    String name,
    ListenerName listener,
    Optional<String> role,
    Optional<DomainName> hostname,
    List<Binding> bindings,
    List<RangeEntry> ranges,
    Set<Mechanism> mechanisms,
    boolean requiresTls,
    Permissions permissions) {
  public ConnectorSettings {
    bindings = List.copyOf(bindings);
    ranges = List.copyOf(ranges);
    mechanisms = Collections.unmodifiableSet(new TreeSet<>(mechanisms));
  }
}
