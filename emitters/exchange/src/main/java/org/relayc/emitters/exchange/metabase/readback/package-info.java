/** What was written, read as the server would read it. */
@NullMarked
package org.relayc.emitters.exchange.metabase.readback;

import org.jspecify.annotations.NullMarked;
