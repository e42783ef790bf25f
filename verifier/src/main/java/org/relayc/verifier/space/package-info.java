/** The transactions of a comparison: each dimension cut into atoms, and back to real values. */
@NullMarked
package org.relayc.verifier.space;

import org.jspecify.annotations.NullMarked;
