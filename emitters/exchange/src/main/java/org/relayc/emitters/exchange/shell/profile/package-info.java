/** What the Exchange target must know that no policy says. */
@NullMarked
package org.relayc.emitters.exchange.shell.profile;

import org.jspecify.annotations.NullMarked;
