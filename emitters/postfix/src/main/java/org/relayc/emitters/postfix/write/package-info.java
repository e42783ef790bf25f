/** From a Postfix configuration to the bytes of its files. */
@NullMarked
package org.relayc.emitters.postfix.write;

import org.jspecify.annotations.NullMarked;
