/** What writing back takes besides the policy. */
@NullMarked
package org.relayc.emitters.exchange.metabase.profile;

import org.jspecify.annotations.NullMarked;
