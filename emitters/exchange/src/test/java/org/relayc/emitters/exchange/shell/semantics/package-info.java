/** Laws of the semantics of receive connectors. */
@NullMarked
package org.relayc.emitters.exchange.shell.semantics;

import org.jspecify.annotations.NullMarked;
