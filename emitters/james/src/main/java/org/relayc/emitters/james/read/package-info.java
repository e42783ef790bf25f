/** The reader of real configurations of James, which follows what James does, quirks included. */
@NullMarked
package org.relayc.emitters.james.read;

import org.jspecify.annotations.NullMarked;
