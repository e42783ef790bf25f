package org.relayc.emitters.james.live;

import java.util.Optional;

/** Who connects: an address, under STARTTLS or not, logged in or not. */
public record Caller(String client, boolean startTls, Optional<String> login) {}
