package org.relayc.model.policy;

import java.util.Optional;
import org.relayc.model.address.AddressSet;
import org.relayc.model.name.NameSet;
import org.relayc.model.principal.PrincipalSet;
import org.relayc.model.sender.SenderSet;

/**
 * What must hold, all of it; what was not written is the set of everything, or empty.
 *
 * @param named the client's verified name; a client without one is in no set
 * @param sender only plain senders and the null sender are in a set
 */
public record Conditions(
    AddressSet from,
    Optional<NameSet> named,
    PrincipalSet principals,
    NameSet to,
    Optional<SenderSet> sender,
    boolean overTls) {}
