/** What a service is set to do, as far as decisions depend on it. */
@NullMarked
package org.relayc.emitters.postfix.semantics.server;

import org.jspecify.annotations.NullMarked;
