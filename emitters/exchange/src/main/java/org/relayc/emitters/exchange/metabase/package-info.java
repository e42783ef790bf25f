/** Exchange 2000, Exchange 2003 and the SMTP service of IIS 6 as a target. */
@NullMarked
package org.relayc.emitters.exchange.metabase;

import org.jspecify.annotations.NullMarked;
