@NullMarked
package org.relayc.emitters.james.xml;

import org.jspecify.annotations.NullMarked;
