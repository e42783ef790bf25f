/** Two sides that decide, and everything on which they differ. */
@NullMarked
package org.relayc.verifier.compare;

import org.jspecify.annotations.NullMarked;
