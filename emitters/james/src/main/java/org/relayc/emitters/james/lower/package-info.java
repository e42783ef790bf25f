/** From a policy to a configuration of James. */
@NullMarked
package org.relayc.emitters.james.lower;

import org.jspecify.annotations.NullMarked;
