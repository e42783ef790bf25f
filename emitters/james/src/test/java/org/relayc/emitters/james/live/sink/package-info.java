/** Where mail goes that a James sends on, on loopback. */
@NullMarked
package org.relayc.emitters.james.live.sink;

import org.jspecify.annotations.NullMarked;
