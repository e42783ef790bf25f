/** Prints the policy as PowerShell that an administrator can read, and what stands around it. */
@NullMarked
package org.relayc.emitters.exchange.shell.write;

import org.jspecify.annotations.NullMarked;
