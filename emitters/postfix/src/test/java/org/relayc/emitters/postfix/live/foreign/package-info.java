/** Configurations that we did not write, or that somebody changed, read and run. */
@NullMarked
package org.relayc.emitters.postfix.live.foreign;

import org.jspecify.annotations.NullMarked;
