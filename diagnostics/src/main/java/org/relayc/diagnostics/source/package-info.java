/** Texts and places in them. */
@NullMarked
package org.relayc.diagnostics.source;

import org.jspecify.annotations.NullMarked;
