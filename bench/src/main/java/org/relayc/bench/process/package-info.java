/** Whole processes and what they cost. */
@NullMarked
package org.relayc.bench.process;

import org.jspecify.annotations.NullMarked;
