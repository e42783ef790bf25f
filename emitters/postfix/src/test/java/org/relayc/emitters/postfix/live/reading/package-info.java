/** What the reader makes of the files that a real Postfix runs. */
@NullMarked
package org.relayc.emitters.postfix.live.reading;

import org.jspecify.annotations.NullMarked;
