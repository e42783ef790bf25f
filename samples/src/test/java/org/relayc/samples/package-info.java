/** Compiles every sample and compares it with what is expected. */
@NullMarked
package org.relayc.samples;

import org.jspecify.annotations.NullMarked;
