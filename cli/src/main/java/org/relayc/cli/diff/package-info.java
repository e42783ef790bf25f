/** What {@code relayc diff} says of two sides. */
@NullMarked
package org.relayc.cli.diff;

import org.jspecify.annotations.NullMarked;
