/** The live proof: configurations, judged by a real James. */
@NullMarked
package org.relayc.emitters.james.live;

import org.jspecify.annotations.NullMarked;
