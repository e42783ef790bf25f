/** What a command has around it: streams, environment, the day. */
@NullMarked
package org.relayc.cli.terminal;

import org.jspecify.annotations.NullMarked;
