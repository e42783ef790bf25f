/** The parts that a proof is made of, each alone, within one process. */
@NullMarked
package org.relayc.bench.core;

import org.jspecify.annotations.NullMarked;
