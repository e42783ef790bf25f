@NullMarked
package org.relayc.emitters.james.semantics;

import org.jspecify.annotations.NullMarked;
