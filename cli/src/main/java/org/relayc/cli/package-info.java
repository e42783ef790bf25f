/** The command line: the only place that prints, reads files and asks for the day. */
@NullMarked
package org.relayc.cli;

import org.jspecify.annotations.NullMarked;
