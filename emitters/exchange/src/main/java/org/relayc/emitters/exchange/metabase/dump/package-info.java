/** Relay and connection lists as text, which is how to get those whose bytes are not known. */
@NullMarked
package org.relayc.emitters.exchange.metabase.dump;

import org.jspecify.annotations.NullMarked;
