/** Receive connectors and accepted domains as they are to be. */
@NullMarked
package org.relayc.emitters.exchange.shell.document;

import org.jspecify.annotations.NullMarked;
