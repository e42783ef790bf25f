/** Random policies in the text that one would write. */
@NullMarked
package org.relayc.emitters.contract.policy;

import org.jspecify.annotations.NullMarked;
