/** What is said to a real James over its sockets. */
@NullMarked
package org.relayc.emitters.james.live.dialogue;

import org.jspecify.annotations.NullMarked;
