/** Laws of the symbolic side: it agrees with the plain evaluator everywhere. */
@NullMarked
package org.relayc.verifier.law;

import org.jspecify.annotations.NullMarked;
