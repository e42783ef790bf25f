/** Parameters: what sets them, what they are unless set, and their expansion. */
@NullMarked
package org.relayc.emitters.postfix.read.parameter;

import org.jspecify.annotations.NullMarked;
