/** Sets of senders. */
@NullMarked
package org.relayc.model.sender;

import org.jspecify.annotations.NullMarked;
