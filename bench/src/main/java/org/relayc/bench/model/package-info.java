/** The parts that a large list goes through, one by one. */
@NullMarked
package org.relayc.bench.model;

import org.jspecify.annotations.NullMarked;
