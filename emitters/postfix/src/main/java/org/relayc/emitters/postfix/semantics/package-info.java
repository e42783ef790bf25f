/** What a real Postfix decides. */
@NullMarked
package org.relayc.emitters.postfix.semantics;

import org.jspecify.annotations.NullMarked;
