/** A Postfix configuration as typed parts. */
@NullMarked
package org.relayc.emitters.postfix.document;

import org.jspecify.annotations.NullMarked;
