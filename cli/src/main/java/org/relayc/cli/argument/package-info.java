/** Arguments: how they are declared, read and refused. */
@NullMarked
package org.relayc.cli.argument;

import org.jspecify.annotations.NullMarked;
