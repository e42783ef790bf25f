/** The reader of mailetcontainer.xml. */
@NullMarked
package org.relayc.emitters.james.read.container;

import org.jspecify.annotations.NullMarked;
