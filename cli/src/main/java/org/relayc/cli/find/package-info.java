/** What {@code relayc find} looks for. */
@NullMarked
package org.relayc.cli.find;

import org.jspecify.annotations.NullMarked;
