/** Configurations of James as files. */
@NullMarked
package org.relayc.emitters.james.write;

import org.jspecify.annotations.NullMarked;
