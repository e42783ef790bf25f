/** Decisions on one transaction, step by step. */
package org.relayc.emitters.exchange.shell.semantics.decide;
@NullMarked
package org.relayc.emitters.exchange.shell.semantics.decide;

import org.jspecify.annotations.NullMarked;
