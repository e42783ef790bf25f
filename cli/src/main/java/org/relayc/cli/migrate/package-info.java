/** What {@code relayc migrate} reads, writes and says. */
@NullMarked
package org.relayc.cli.migrate;

import org.jspecify.annotations.NullMarked;
