/** Findings of an earlier run, read back. */
@NullMarked
package org.relayc.cli.baseline;

import org.jspecify.annotations.NullMarked;
