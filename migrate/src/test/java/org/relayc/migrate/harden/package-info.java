/** Laws of closed servers. */
@NullMarked
package org.relayc.migrate.harden;

import org.jspecify.annotations.NullMarked;
