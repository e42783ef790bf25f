/** Legacy settings as the text of a policy. */
@NullMarked
package org.relayc.migrate.lift;

import org.jspecify.annotations.NullMarked;
