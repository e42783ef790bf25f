/** Decisions on one transaction, step by step. */
@NullMarked
package org.relayc.emitters.james.semantics.decide;

import org.jspecify.annotations.NullMarked;
