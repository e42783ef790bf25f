/** What an SMTP virtual server of Exchange 2000, 2003 or IIS decides. */
@NullMarked
package org.relayc.emitters.exchange.metabase.semantics;

import org.jspecify.annotations.NullMarked;
