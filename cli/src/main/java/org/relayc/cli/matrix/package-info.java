/** Who can relay to where, as a table. */
@NullMarked
package org.relayc.cli.matrix;

import org.jspecify.annotations.NullMarked;
