/** What tests against a real server share, whichever it is. */
@NullMarked
package org.relayc.emitters.contract.live;

import org.jspecify.annotations.NullMarked;
