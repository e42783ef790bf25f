/** Text to tokens and comments, in one pass and without looking at anything twice. */
@NullMarked
package org.relayc.dsl.scan;

import org.jspecify.annotations.NullMarked;
