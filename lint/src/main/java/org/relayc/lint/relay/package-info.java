/** Who may relay that should not, in whatever decides. */
@NullMarked
package org.relayc.lint.relay;

import org.jspecify.annotations.NullMarked;
