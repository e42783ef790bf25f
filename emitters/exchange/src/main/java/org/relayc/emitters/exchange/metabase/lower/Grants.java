package org.relayc.emitters.exchange.metabase.lower;

import org.relayc.emitters.exchange.metabase.document.Permissions;
import org.relayc.model.address.AddressSet;

/**
 * Who may relay through a virtual server, to wherever they like: what it can be told.
 *
 * @param clients by address
 * @param whoLogsIn "Allow all computers which successfully authenticate to relay"
 */
record Grants(AddressSet clients, boolean whoLogsIn, Permissions permissions) {}
