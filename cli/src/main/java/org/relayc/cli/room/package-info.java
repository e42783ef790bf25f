/** The mail systems whose configurations are judged: one room a mail system, in a catalogue. */
@NullMarked
package org.relayc.cli.room;

import org.jspecify.annotations.NullMarked;
