/** Policies on their way to the settings of virtual servers. */
@NullMarked
package org.relayc.emitters.exchange.metabase.lower;

import org.jspecify.annotations.NullMarked;
