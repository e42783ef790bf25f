/** Lowers a policy to receive connectors, access entries and accepted domains. */
@NullMarked
package org.relayc.emitters.exchange.shell.lower;

import org.jspecify.annotations.NullMarked;
