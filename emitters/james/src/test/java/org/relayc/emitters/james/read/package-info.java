@NullMarked
package org.relayc.emitters.james.read;

import org.jspecify.annotations.NullMarked;
