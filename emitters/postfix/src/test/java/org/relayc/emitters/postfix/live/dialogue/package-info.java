/** SMTP and the daemons' own protocol, as the harness speaks them. */
@NullMarked
package org.relayc.emitters.postfix.live.dialogue;

import org.jspecify.annotations.NullMarked;
