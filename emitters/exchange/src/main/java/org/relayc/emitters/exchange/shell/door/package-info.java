/** Where connectors listen, and what of them nobody can tell. */
@NullMarked
package org.relayc.emitters.exchange.shell.door;

import org.jspecify.annotations.NullMarked;
