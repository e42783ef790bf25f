/** What policies ask of transactions, in the terms of James. */
@NullMarked
package org.relayc.emitters.james.condition;

import org.jspecify.annotations.NullMarked;
