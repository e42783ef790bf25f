/** The words of restriction lists, values of access tables and lists of patterns, understood. */
@NullMarked
package org.relayc.emitters.postfix.semantics.words;

import org.jspecify.annotations.NullMarked;
