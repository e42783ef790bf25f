/** An existing configuration, of which everything that does not decide relay is kept. */
@NullMarked
package org.relayc.emitters.postfix.base;

import org.jspecify.annotations.NullMarked;
