/** Reads the scripts that were written: a strict subset of PowerShell, and nothing beyond it. */
@NullMarked
package org.relayc.emitters.exchange.shell.script;

import org.jspecify.annotations.NullMarked;
