/** What people would look for again in a policy that is made of a configuration. */
@NullMarked
package org.relayc.emitters.api.outline;

import org.jspecify.annotations.NullMarked;
