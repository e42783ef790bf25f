/** Decisions on one transaction, step by step. */
@NullMarked
package org.relayc.emitters.exchange.shell.semantics.decide;

import org.jspecify.annotations.NullMarked;
