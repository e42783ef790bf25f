/** The state of servers as the cmdlets of Exchange show it and administrators hand it over. */
@NullMarked
package org.relayc.emitters.exchange.shell.export;

import org.jspecify.annotations.NullMarked;
