/** The files that a new project begins with. */
@NullMarked
package org.relayc.cli.init;

import org.jspecify.annotations.NullMarked;
