/** What we have to say about a place in a text. */
@NullMarked
package org.relayc.diagnostics.finding;

import org.jspecify.annotations.NullMarked;
