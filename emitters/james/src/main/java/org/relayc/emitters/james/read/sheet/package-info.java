/** What is made of settings while files are read. */
@NullMarked
package org.relayc.emitters.james.read.sheet;

import org.jspecify.annotations.NullMarked;
