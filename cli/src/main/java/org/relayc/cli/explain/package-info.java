/** One transaction as the command line describes it, and the answers. */
@NullMarked
package org.relayc.cli.explain;

import org.jspecify.annotations.NullMarked;
