package org.relayc.migrate.ledger;

import org.relayc.emitters.exchange.metabase.account.LegacySetting;

/**
 * A line of the ledger.
 *
 * @param because why it was not carried; empty where it was
 */
public record Entry(String machine, LegacySetting setting, Outcome outcome, String because) {}
