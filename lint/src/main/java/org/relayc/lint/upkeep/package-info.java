/** What time does to a policy, and what its claims would notice. */
@NullMarked
package org.relayc.lint.upkeep;

import org.jspecify.annotations.NullMarked;
