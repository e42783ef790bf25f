/** How a policy stands to what it was made from, for every transaction. */
@NullMarked
package org.relayc.migrate.proof;

import org.jspecify.annotations.NullMarked;
