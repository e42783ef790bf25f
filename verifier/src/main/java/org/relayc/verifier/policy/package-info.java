/** A policy's own claims, proven or refuted. */
@NullMarked
package org.relayc.verifier.policy;

import org.jspecify.annotations.NullMarked;
