/** The texts of a native configuration: lines, and what is strange about them. */
@NullMarked
package org.relayc.emitters.postfix.read.text;

import org.jspecify.annotations.NullMarked;
