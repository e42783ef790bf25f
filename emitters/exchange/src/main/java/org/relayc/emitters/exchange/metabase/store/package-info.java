/** The metabase of IIS 6: keys, what they hold, and what they inherit. */
@NullMarked
package org.relayc.emitters.exchange.metabase.store;

import org.jspecify.annotations.NullMarked;
