/** What a configuration of James calls things, for a policy that is made of it. */
@NullMarked
package org.relayc.emitters.james.outline;

import org.jspecify.annotations.NullMarked;
