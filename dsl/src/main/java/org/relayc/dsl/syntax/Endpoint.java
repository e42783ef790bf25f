package org.relayc.dsl.syntax;

import java.util.Optional;

/** Where a listener listens; no address means {@code *}. An IPv6 address is without brackets. */
public record Endpoint(Optional<String> address, String port) implements Node {}
