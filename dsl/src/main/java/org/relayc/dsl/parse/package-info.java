/** Text to syntax tree; the only place that knows ANTLR. */
@NullMarked
package org.relayc.dsl.parse;

import org.jspecify.annotations.NullMarked;
