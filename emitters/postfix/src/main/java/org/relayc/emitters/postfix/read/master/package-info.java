/** The services of master.cf and where they listen. */
@NullMarked
package org.relayc.emitters.postfix.read.master;

import org.jspecify.annotations.NullMarked;
