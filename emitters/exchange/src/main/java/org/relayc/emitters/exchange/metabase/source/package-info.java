/**
 * Where something stood in an export, which may be too large to be kept, and why it is not read.
 */
@NullMarked
package org.relayc.emitters.exchange.metabase.source;

import org.jspecify.annotations.NullMarked;
