/** Postfix as a target: main.cf, master.cf and lookup tables. */
@NullMarked
package org.relayc.emitters.postfix;

import org.jspecify.annotations.NullMarked;
