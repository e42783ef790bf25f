/** The live proof: compiled policies, judged by a real Postfix. */
@NullMarked
package org.relayc.emitters.postfix.live;

import org.jspecify.annotations.NullMarked;
