/** The one way in which a text of a policy reaches a script. */
@NullMarked
package org.relayc.emitters.exchange.shell.quoting;

import org.jspecify.annotations.NullMarked;
