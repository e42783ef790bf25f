/** mailetcontainer.xml, as JAXB writes it. */
@NullMarked
package org.relayc.emitters.james.write.container;

import org.jspecify.annotations.NullMarked;
