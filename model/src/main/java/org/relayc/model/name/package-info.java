/** Sets of host and domain names. */
@NullMarked
package org.relayc.model.name;

import org.jspecify.annotations.NullMarked;
