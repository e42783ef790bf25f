/** Files of a target, read back and proven before anybody may write them. */
@NullMarked
package org.relayc.verifier.emission;

import org.jspecify.annotations.NullMarked;
