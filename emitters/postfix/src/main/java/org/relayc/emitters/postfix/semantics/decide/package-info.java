/** One transaction through lists and tables, line by line. */
@NullMarked
package org.relayc.emitters.postfix.semantics.decide;

import org.jspecify.annotations.NullMarked;
