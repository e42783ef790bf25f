/** What is written is read back and proven, and faults in it are caught. */
@NullMarked
package org.relayc.emitters.exchange.shell.proof;

import org.jspecify.annotations.NullMarked;
