@NullMarked
package org.relayc.emitters.james.profile;

import org.jspecify.annotations.NullMarked;
