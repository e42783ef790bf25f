/** Settings on their way to files: a fragment, a script, a runbook. */
@NullMarked
package org.relayc.emitters.exchange.metabase.write;

import org.jspecify.annotations.NullMarked;
