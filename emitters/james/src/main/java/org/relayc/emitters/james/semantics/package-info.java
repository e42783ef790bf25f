/** What a real James decides: at RCPT, and in its mailets. */
@NullMarked
package org.relayc.emitters.james.semantics;

import org.jspecify.annotations.NullMarked;
