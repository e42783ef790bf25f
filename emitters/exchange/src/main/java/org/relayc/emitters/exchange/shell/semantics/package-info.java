/** What a server of Exchange 2007 or later decides. */
@NullMarked
package org.relayc.emitters.exchange.shell.semantics;

import org.jspecify.annotations.NullMarked;
