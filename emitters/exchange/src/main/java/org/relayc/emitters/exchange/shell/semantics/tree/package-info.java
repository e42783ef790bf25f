/** What a server decides, as trees of questions. */
@NullMarked
package org.relayc.emitters.exchange.shell.semantics.tree;

import org.jspecify.annotations.NullMarked;
