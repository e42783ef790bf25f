/** A private Postfix on this machine that is asked what it would do. */
@NullMarked
package org.relayc.emitters.postfix.live;

import org.jspecify.annotations.NullMarked;
