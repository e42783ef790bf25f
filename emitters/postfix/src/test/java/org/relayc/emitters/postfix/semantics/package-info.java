/** What a configuration is understood to decide, against itself and against a real Postfix. */
@NullMarked
package org.relayc.emitters.postfix.semantics;

import org.jspecify.annotations.NullMarked;
