/** What James must know that no policy says. */
@NullMarked
package org.relayc.emitters.james.profile;

import org.jspecify.annotations.NullMarked;
