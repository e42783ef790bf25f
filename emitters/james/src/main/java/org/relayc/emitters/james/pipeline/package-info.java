/** What happens to mail that was taken: processors, mailets and their matchers. */
@NullMarked
package org.relayc.emitters.james.pipeline;

import org.jspecify.annotations.NullMarked;
