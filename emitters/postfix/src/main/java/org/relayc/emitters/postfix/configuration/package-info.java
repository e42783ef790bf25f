/** A Postfix configuration as it was read: any site's, not only ours. */
@NullMarked
package org.relayc.emitters.postfix.configuration;

import org.jspecify.annotations.NullMarked;
