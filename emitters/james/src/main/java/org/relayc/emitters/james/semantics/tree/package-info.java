/** Decisions of listeners and mailets as trees of questions. */
@NullMarked
package org.relayc.emitters.james.semantics.tree;

import org.jspecify.annotations.NullMarked;
