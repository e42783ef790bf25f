/** Who of the internet may relay without being known. */
@NullMarked
package org.relayc.verifier.openrelay;

import org.jspecify.annotations.NullMarked;
