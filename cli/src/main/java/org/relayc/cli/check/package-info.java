/** What {@code relayc check} says of what it was given. */
@NullMarked
package org.relayc.cli.check;

import org.jspecify.annotations.NullMarked;
