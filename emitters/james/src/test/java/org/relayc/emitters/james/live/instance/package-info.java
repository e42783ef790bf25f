/** A real James 3.8.1 in this JVM: its SMTP server on the loopback and its mailet pipeline. */
@NullMarked
package org.relayc.emitters.james.live.instance;

import org.jspecify.annotations.NullMarked;
