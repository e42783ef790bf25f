/** Sets of client addresses. */
@NullMarked
package org.relayc.model.address;

import org.jspecify.annotations.NullMarked;
