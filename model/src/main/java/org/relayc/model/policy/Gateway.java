package org.relayc.model.policy;

import org.relayc.model.address.AddressSet;

/** Addresses behind which clients of {@code hidden} may hide. */
public record Gateway(ClauseId id, AddressSet addresses, AddressSet hidden) {}
