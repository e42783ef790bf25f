/** What is made of sets means them. */
@NullMarked
package org.relayc.emitters.james.condition;

import org.jspecify.annotations.NullMarked;
