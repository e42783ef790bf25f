package org.relayc.migrate.ledger;

/**
 * A line of the ledger.
 *
 * @param machine whose setting it is
 * @param place the file and the line
 * @param object what holds it: a key, a service; empty for nothing
 * @param value as a report may show it: without secrets, short
 * @param because why it was not carried; empty where it was
 */
public record Entry(
    String machine,
    String place,
    String object,
    String setting,
    String value,
    Outcome outcome,
    String because) {}
