/** Open relays that are found in files, and a real James that is asked whether they are. */
@NullMarked
package org.relayc.emitters.james.live.open;

import org.jspecify.annotations.NullMarked;
