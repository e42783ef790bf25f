/**
 * What Exchange 2007 and later keep of relay: receive connectors, their access entries, domains.
 */
@NullMarked
package org.relayc.emitters.exchange.shell.state;

import org.jspecify.annotations.NullMarked;
