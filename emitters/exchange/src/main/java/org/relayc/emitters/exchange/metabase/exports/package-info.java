/** Exports as administrators hand them over: which is which, and what they say together. */
@NullMarked
package org.relayc.emitters.exchange.metabase.exports;

import org.jspecify.annotations.NullMarked;
