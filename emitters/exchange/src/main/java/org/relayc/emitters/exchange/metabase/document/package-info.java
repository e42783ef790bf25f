/** Virtual servers as a policy sets them, before they are written to any file. */
@NullMarked
package org.relayc.emitters.exchange.metabase.document;

import org.jspecify.annotations.NullMarked;
