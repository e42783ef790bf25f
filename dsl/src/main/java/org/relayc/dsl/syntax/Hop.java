package org.relayc.dsl.syntax;

import java.util.Optional;

/**
 * A next hop: {@code smtp.isp.example:587}, {@code [mx.partner.example]}, {@code 10.0.0.1}.
 *
 * @param host a host name or an address, as written, without brackets or quotes
 * @param bracketed no MX look-up is made
 */
public record Hop(String host, boolean quoted, boolean bracketed, Optional<String> port)
    implements Node {}
