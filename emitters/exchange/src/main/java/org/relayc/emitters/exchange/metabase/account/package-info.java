/** Virtual servers as exports tell of them, with what was made of every setting. */
@NullMarked
package org.relayc.emitters.exchange.metabase.account;

import org.jspecify.annotations.NullMarked;
