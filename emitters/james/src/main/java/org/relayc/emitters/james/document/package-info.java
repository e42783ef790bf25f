/** A configuration of James as it is compiled: what its three files say. */
@NullMarked
package org.relayc.emitters.james.document;

import org.jspecify.annotations.NullMarked;
