/** XML files as James reads them, with the place of every element. */
@NullMarked
package org.relayc.emitters.james.xml;

import org.jspecify.annotations.NullMarked;
