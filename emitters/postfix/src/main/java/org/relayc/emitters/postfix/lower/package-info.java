/** From a policy to a Postfix configuration. */
@NullMarked
package org.relayc.emitters.postfix.lower;

import org.jspecify.annotations.NullMarked;
