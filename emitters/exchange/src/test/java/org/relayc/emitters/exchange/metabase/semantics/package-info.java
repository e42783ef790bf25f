/** Laws of the virtual servers' semantics. */
@NullMarked
package org.relayc.emitters.exchange.metabase.semantics;

import org.jspecify.annotations.NullMarked;
