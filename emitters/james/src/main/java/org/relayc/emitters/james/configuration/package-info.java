/** A configuration of James as it was read: any site's, not only ours. */
@NullMarked
package org.relayc.emitters.james.configuration;

import org.jspecify.annotations.NullMarked;
