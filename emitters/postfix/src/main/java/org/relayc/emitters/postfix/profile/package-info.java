/** What Postfix must know that no policy says. */
@NullMarked
package org.relayc.emitters.postfix.profile;

import org.jspecify.annotations.NullMarked;
