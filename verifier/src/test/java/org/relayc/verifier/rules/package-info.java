/** Cases of idle rules. */
@NullMarked
package org.relayc.verifier.rules;

import org.jspecify.annotations.NullMarked;
