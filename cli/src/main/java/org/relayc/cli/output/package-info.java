/** Files and folders that are written. */
@NullMarked
package org.relayc.cli.output;

import org.jspecify.annotations.NullMarked;
