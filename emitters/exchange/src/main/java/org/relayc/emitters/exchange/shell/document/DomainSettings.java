package org.relayc.emitters.exchange.shell.document;

import org.relayc.emitters.exchange.shell.state.AcceptedDomain;

/**
 * An accepted domain.
 *
 * @param name {@code contoso.com}, or {@code *.contoso.com} for it and all below it
 */
public record DomainSettings(String name, AcceptedDomain.Type type) {}
