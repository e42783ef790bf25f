package org.relayc.emitters.exchange.metabase.server;

import org.relayc.emitters.exchange.metabase.source.FilePlace;
import org.relayc.model.name.NameSet;

/**
 * Where mail for some domains goes next; it decides nothing.
 *
 * @param server the virtual server that it holds for; empty for all
 * @param of the connector, domain or server that says so, as people call it
 * @param host as it stands in the dialog
 * @param setting the name of the setting that holds it
 * @param place where that stands
 */
public record SmartHost(
    String server, String of, NameSet domains, String host, String setting, FilePlace place) {}
