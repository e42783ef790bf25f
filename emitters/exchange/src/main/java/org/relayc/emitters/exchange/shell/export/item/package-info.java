/** Objects of cmdlets, whatever format they were exported in. */
@NullMarked
package org.relayc.emitters.exchange.shell.export.item;

import org.jspecify.annotations.NullMarked;
