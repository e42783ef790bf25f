/** Policies on their way to the files of their targets. */
@NullMarked
package org.relayc.cli.lowering;

import org.jspecify.annotations.NullMarked;
