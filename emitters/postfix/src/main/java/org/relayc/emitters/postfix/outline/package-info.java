/** What a Postfix configuration calls things, for a policy that is made of it. */
@NullMarked
package org.relayc.emitters.postfix.outline;

import org.jspecify.annotations.NullMarked;
