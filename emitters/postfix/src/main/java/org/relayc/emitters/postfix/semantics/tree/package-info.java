/** Restriction lists as decision trees. */
@NullMarked
package org.relayc.emitters.postfix.semantics.tree;

import org.jspecify.annotations.NullMarked;
