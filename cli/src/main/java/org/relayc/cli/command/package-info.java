/** The commands, one a file. */
@NullMarked
package org.relayc.cli.command;

import org.jspecify.annotations.NullMarked;
