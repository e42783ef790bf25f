/** What a server decides, as trees of questions. */
package org.relayc.emitters.exchange.shell.semantics.tree;
@NullMarked
package org.relayc.emitters.exchange.shell.semantics.tree;

import org.jspecify.annotations.NullMarked;
