/** Laws of lifting. */
@NullMarked
package org.relayc.migrate.lift;

import org.jspecify.annotations.NullMarked;
