@NullMarked
package org.relayc.emitters.james.network;

import org.jspecify.annotations.NullMarked;
