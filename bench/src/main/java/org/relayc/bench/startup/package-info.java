/** How long the everyday commands take, next to a JVM that does nothing. */
@NullMarked
package org.relayc.bench.startup;

import org.jspecify.annotations.NullMarked;
