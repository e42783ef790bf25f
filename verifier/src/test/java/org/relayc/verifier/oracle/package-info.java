/** Other ways to the same verdicts: every transaction of a small world, and a solver. */
@NullMarked
package org.relayc.verifier.oracle;

import org.jspecify.annotations.NullMarked;
