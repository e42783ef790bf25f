/** Who is logged in, and sets of who may be. */
@NullMarked
package org.relayc.model.principal;

import org.jspecify.annotations.NullMarked;
