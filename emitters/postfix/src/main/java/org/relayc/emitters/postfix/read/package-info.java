/** The reader of real Postfix configurations, which follows what Postfix does, quirks included. */
@NullMarked
package org.relayc.emitters.postfix.read;

import org.jspecify.annotations.NullMarked;
