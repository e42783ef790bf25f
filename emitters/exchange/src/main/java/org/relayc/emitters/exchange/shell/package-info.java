/** Exchange 2007 to Subscription Edition as a target. */
@NullMarked
package org.relayc.emitters.exchange.shell;

import org.jspecify.annotations.NullMarked;
