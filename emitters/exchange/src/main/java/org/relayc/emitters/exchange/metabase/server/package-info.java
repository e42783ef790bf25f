/** SMTP virtual servers as they were set up, whichever export that was read from. */
@NullMarked
package org.relayc.emitters.exchange.metabase.server;

import org.jspecify.annotations.NullMarked;
